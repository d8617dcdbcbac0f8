import type { CriterionId, FrameworkId } from "../../src/framework/framework.ts";
import { criterionOf, appliesTo, type Item } from "../../src/instrument/item.ts";
import type { CaseFacts } from "../../src/instrument/caseFacts.ts";
import { findItem, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { BLANK } from "../../src/scoring/answerColumns.ts";
import { countItem } from "../../src/scoring/countItem.ts";

function item(id: string): Item {
  const found = findItem(REVIEW_ITEMS, id);
  if (found === undefined) throw new Error(`No item ${id}.`);
  return found;
}

describe("What applies", () => {
  const refused: CaseFacts = { area: "voksen", decision: "afslag" };

  it.each<[string, string, CaseFacts]>([
    ["full grant takes away the hearing", "R.partshoering", { ...refused, decision: "fuldt-medhold" }],
    ["full grant takes away the appeal guidance", "S.klagevejledning", { ...refused, decision: "fuldt-medhold" }],
    ["full grant takes away the reasons", "R.begrundelse.regler", { ...refused, decision: "fuldt-medhold" }],
    ["an adult's case has no child's view", "S.inddragelse.barn", refused],
    ["without a decision there is no hjemmel to judge", "R.hjemmel", { ...refused, decision: "ingen" }],
    ["an oral decision needs no written reasons", "R.begrundelse.fakta", { ...refused, form: "mundtlig" }],
    ["varsling belongs to other benefits", "S.varsling", { ...refused, benefit: "V85" }],
  ])("%s", (_, id, facts) => {
    expect(appliesTo(item(id), facts)).toBe(false);
  });

  it("is everything that no known fact takes away", () => {
    expect(appliesTo(item("R.partshoering"), { area: "voksen" })).toBe(true);
    expect(appliesTo(item("S.varsling"), { area: "voksen", benefit: "V96", decision: "ophør" })).toBe(true);
    expect(appliesTo(item("S.inddragelse.barn"), { area: "børn" })).toBe(true);
  });
});

describe("Which item bears on which criterion", () => {
  const of = (id: string, framework: string): string | null => criterionOf(item(id), framework as FrameworkId);

  it.each([
    ["R.oplysning", "A.sag.udredning", "B.udredning"],
    ["S.klagevejledning", "A.sag.udredning", "B.udredning"],
    ["SF.udr.metode", "A.sag.udredning", "B.udredning"],
    ["R.vurdering.udmaaling", "A.sag.indsats", "B.handleplan"],
    ["S.handleplan", "A.sag.indsats", "B.handleplan"],
    ["S.varsling", "A.sag.opfoelgning", "B.opfoelgning"],
    ["SF.opf.loebende", "A.sag.opfoelgning", "B.opfoelgning"],
    ["S.inddragelse.barn", "A.sag.borger", "B.udredning"],
    ["SF.hel.overgang", "A.hel.overgang", "B.overgang"],
    ["S.helhed", "A.hel.tvaerfaglig", "B.tvaerfaglig"],
  ])("%s bears on %s and, in 2018, on %s", (id, in2024, in2018) => {
    expect(of(id, "taskforce-2024")).toBe(in2024);
    expect(of(id, "taskforce-2018")).toBe(in2018);
  });

  it("is one each for every item", () => {
    expect(REVIEW_ITEMS.every((one) => of(one.id, "taskforce-2024") !== null && of(one.id, "taskforce-2018") !== null)).toBe(true);
  });

  it("is none for an item that an own framework does not name; it is counted all the same", () => {
    const own = { framework: "egen" as FrameworkId, target: 0.75 };
    const blank = { bytes: Uint8Array.of(BLANK) };
    expect(countItem({ ...blank, item: item("R.oplysning") }, [{ area: "voksen" }], own)).toMatchObject({ criterion: null, unanswered: 1 });
    const named = { ...item("R.oplysning"), bearsOn: { egen: "E.1" as CriterionId } };
    expect(countItem({ ...blank, item: named }, [], own).criterion).toBe("E.1");
  });
});
