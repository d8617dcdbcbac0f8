import { BENEFITS } from "../../src/framework/benefits.ts";
import { criteriaOf, forArea } from "../../src/framework/framework.ts";
import { EDITIONS } from "../../src/instrument/editions.ts";
import type { Condition } from "../../src/instrument/condition.ts";
import { criterionOf, type ReviewInstrument } from "../../src/instrument/item.ts";
import { findItem, isLegalDefectItem, itemsOf, knownItem, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { CASE_QUESTIONS } from "../../src/instrument/legalReview.ts";

const FRAMEWORKS = EDITIONS.map((edition) => edition.framework);

const INSTRUMENTS: readonly ReviewInstrument[] = ["legal", "social"];

function benefitsIn(condition: Condition): readonly string[] {
  if (!("fact" in condition) || condition.fact !== "benefit") return [];
  return "in" in condition ? condition.in : condition.notIn;
}

describe("the reviews", () => {
  it("ask 8 items on legal defects, 11 on other rules and 15 of VISO's, in the sheets' order", () => {
    expect(itemsOf(REVIEW_ITEMS, "legal").map((item) => item.id)).toEqual([
      "R.hjemmel",
      "R.oplysning",
      "R.vurdering.maalgruppe",
      "R.vurdering.udmaaling",
      "R.begrundelse.regler",
      "R.begrundelse.hensyn",
      "R.begrundelse.fakta",
      "R.partshoering",
      "S.klagevejledning",
      "S.helhed",
      "S.inddragelse.borger",
      "S.inddragelse.barn",
      "S.frist",
      "S.handleplan",
      "S.opfoelgning",
      "S.vejledning",
      "S.varsling",
      "S.overgang",
      "S.dokumentation",
    ]);
    expect(itemsOf(REVIEW_ITEMS, "social").map((item) => item.id)).toEqual([
      "SF.udr.grundlag",
      "SF.udr.metode",
      "SF.udr.analyse",
      "SF.ind.match",
      "SF.ind.maal",
      "SF.ind.begrundet",
      "SF.opf.loebende",
      "SF.opf.virkning",
      "SF.opf.justering",
      "SF.idd.perspektiv",
      "SF.idd.netvaerk",
      "SF.idd.betydning",
      "SF.hel.samlet",
      "SF.hel.koordinering",
      "SF.hel.overgang",
    ]);
    expect(REVIEW_ITEMS).toHaveLength(8 + 11 + 15);
  });

  it("answer R on scale L, S on scale J and SF on scale G; only R makes a legal defect", () => {
    for (const item of REVIEW_ITEMS) {
      const expected = item.id.startsWith("R.") ? "L" : item.id.startsWith("S.") ? "J" : "G";
      expect([item.id, item.scale]).toEqual([item.id, expected]);
      expect([item.id, isLegalDefectItem(item)]).toEqual([item.id, expected === "L"]);
    }
  });

  it("find an item by its exact id", () => {
    expect(findItem(REVIEW_ITEMS, "S.frist")?.label).toBe("Sagsbehandlingsfrist");
    expect(findItem(REVIEW_ITEMS, "s.frist")).toBeUndefined();
    expect(findItem(REVIEW_ITEMS, "constructor")).toBeUndefined();
  });

  it("stop the program that asks for one of its own which is not there", () => {
    expect(knownItem(REVIEW_ITEMS, "S.frist").label).toBe("Sagsbehandlingsfrist");
    expect(() => knownItem(REVIEW_ITEMS, "s.frist")).toThrow("No item s.frist.");
  });

  it("name only benefits that there are", () => {
    const named = REVIEW_ITEMS.flatMap((item) => item.notApplicable).flatMap(benefitsIn);
    const known = BENEFITS.map((benefit) => String(benefit.id));
    expect(named).toHaveLength(4 + 9 + 2);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(INSTRUMENTS)("%s: no label twice, and none longer than a prompt's title", (instrument) => {
    const labels = itemsOf(REVIEW_ITEMS, instrument).map((item) => item.label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.length > 32)).toEqual([]);
  });

  it("put no question that is longer than a cell's prompt may be (255 characters), for either area", () => {
    const texts = [...REVIEW_ITEMS, ...CASE_QUESTIONS].flatMap((one) => [
      forArea(one.question, "børn"),
      forArea(one.question, "voksen"),
      one.explanation,
    ]);
    expect(texts.filter((text) => text.length > 255 || text.trim() === "")).toEqual([]);
  });

  it("name the law for every legal item and a source for every item", () => {
    expect(itemsOf(REVIEW_ITEMS, "legal").filter((item) => item.law === "")).toEqual([]);
    expect(REVIEW_ITEMS.filter((item) => item.source === "")).toEqual([]);
  });

  it("close a legal case with four questions that are not counted; how a complaint would have ended is not asked", () => {
    expect(CASE_QUESTIONS.map((one) => [one.id, one.answer])).toEqual([
      ["X.rigtig", "yesNo"],
      ["X.godt", "text"],
      ["X.laering", "text"],
      ["X.note", "text"],
    ]);
  });
});

describe("the criterion that an item bears on", () => {
  const expected: readonly [string, string, readonly string[]][] = [
    [
      "A.sag.udredning",
      "B.udredning",
      [
        "R.hjemmel",
        "R.oplysning",
        "R.vurdering.maalgruppe",
        "R.begrundelse.regler",
        "R.begrundelse.hensyn",
        "R.begrundelse.fakta",
        "R.partshoering",
        "S.klagevejledning",
        "S.frist",
        "S.dokumentation",
        "SF.udr.grundlag",
        "SF.udr.metode",
        "SF.udr.analyse",
      ],
    ],
    [
      "A.sag.indsats",
      "B.handleplan",
      ["R.vurdering.udmaaling", "S.handleplan", "SF.ind.match", "SF.ind.maal", "SF.ind.begrundet"],
    ],
    [
      "A.sag.opfoelgning",
      "B.opfoelgning",
      ["S.opfoelgning", "S.varsling", "SF.opf.loebende", "SF.opf.virkning", "SF.opf.justering"],
    ],
    [
      "A.sag.borger",
      "B.udredning",
      ["S.inddragelse.borger", "S.inddragelse.barn", "S.vejledning", "SF.idd.perspektiv", "SF.idd.netvaerk", "SF.idd.betydning"],
    ],
    ["A.hel.overgang", "B.overgang", ["S.overgang", "SF.hel.overgang"]],
    ["A.hel.tvaerfaglig", "B.tvaerfaglig", ["S.helhed", "SF.hel.samlet", "SF.hel.koordinering"]],
  ];

  it.each(expected)("is %s in 2024 and %s in 2018 for %j", (in2024, in2018, items) => {
    for (const id of items) expect([id, findItem(REVIEW_ITEMS, id)?.bearsOn]).toEqual([id, { "taskforce-2024": in2024, "taskforce-2018": in2018 }]);
  });

  it("is told for every item above, and for no item twice", () => {
    expect(expected.flatMap(([, , items]) => items).sort()).toEqual(REVIEW_ITEMS.map((item) => String(item.id)).sort());
  });

  it.each(FRAMEWORKS)("exists in $id", (framework) => {
    const ids = criteriaOf(framework).map((criterion) => criterion.id);
    for (const item of REVIEW_ITEMS) expect(ids).toContain(criterionOf(item, framework.id));
  });
});
