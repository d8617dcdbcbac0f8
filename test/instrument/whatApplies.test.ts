import fc from "fast-check";
import { CASE_TYPES, DECISIONS, FORMS, type CaseFacts } from "../../src/instrument/caseFacts.ts";
import { appliesTo } from "../../src/instrument/item.ts";
import { findItem, REVIEW_ITEMS } from "../../src/instrument/items.ts";

function applies(item: string, facts: CaseFacts): boolean {
  const found = findItem(REVIEW_ITEMS, item);
  if (found === undefined) throw new Error(`There is no item ${item}.`);
  return appliesTo(found, facts);
}

/** The items that do not apply, in the sheets' order. */
function notRelevant(facts: CaseFacts): readonly string[] {
  return REVIEW_ITEMS.filter((item) => !appliesTo(item, facts)).map((item) => item.id);
}

const REASONS = ["R.begrundelse.regler", "R.begrundelse.hensyn", "R.begrundelse.fakta"];

describe("what applies to a case", () => {
  it("is everything when only the area is known, save the child's view for adults", () => {
    expect(notRelevant({ area: "børn" })).toEqual([]);
    expect(notRelevant({ area: "voksen" })).toEqual(["S.inddragelse.barn"]);
  });

  it("leaves out reasons, hearing and guidance on appeal when the citizen gets everything", () => {
    const known: CaseFacts = { area: "børn", benefit: "B83", caseType: "frakendelse" };
    const presetBySet = notRelevant({ ...known, decision: "fuldt-medhold" }).filter((id) => !notRelevant(known).includes(id));
    expect(presetBySet).toEqual([...REASONS, "R.partshoering", "S.klagevejledning"]);
  });

  it("asks for reasons when the citizen gets less than everything", () => {
    for (const decision of ["delvis", "afslag", "ændring", "ophør"] as const) {
      for (const item of [...REASONS, "R.partshoering", "S.klagevejledning"]) {
        expect([decision, item, applies(item, { area: "børn", decision })]).toEqual([decision, item, true]);
      }
    }
  });

  it("looks neither for authority, assessment, reasons, hearing nor guidance on appeal when nothing was decided", () => {
    const known: CaseFacts = { area: "børn", benefit: "B83", caseType: "frakendelse" };
    const preset = notRelevant({ ...known, decision: "ingen" }).filter((id) => !notRelevant(known).includes(id));
    expect(preset).toEqual([
      "R.hjemmel",
      "R.vurdering.maalgruppe",
      "R.vurdering.udmaaling",
      ...REASONS,
      "R.partshoering",
      "S.klagevejledning",
    ]);
  });

  it("looks for no written reasons when the decision was given orally", () => {
    expect(notRelevant({ area: "børn", form: "mundtlig" })).toEqual(REASONS);
    expect(notRelevant({ area: "børn", form: "skriftlig" })).toEqual([]);
  });

  it("asks about the time limit only where somebody applied", () => {
    expect(applies("S.frist", { area: "børn", caseType: "ansøgning" })).toBe(true);
    expect(applies("S.frist", { area: "børn", caseType: "opfølgning" })).toBe(false);
    expect(applies("S.frist", { area: "børn", caseType: "frakendelse" })).toBe(false);
    expect(applies("S.frist", { area: "børn" })).toBe(true);
  });

  it.each([
    ["V84", false],
    ["V85", true],
    ["V95", true],
    ["V96", true],
    ["V97", true],
    ["V103", true],
    ["V104", true],
    ["V107", true],
    ["V108", true],
    ["ABL105", true],
    ["B83", false],
    ["B85", false],
    ["B86", false],
    ["B87", false],
    ["B90", false],
  ])("asks for an action plan with %s: %s", (benefit, expected) => {
    expect(applies("S.handleplan", { area: benefit.startsWith("B") ? "børn" : "voksen", benefit })).toBe(expected);
  });

  it("asks for aims of the intervention except where the help is money", () => {
    expect(applies("SF.ind.maal", { area: "børn", benefit: "B86" })).toBe(false);
    expect(applies("SF.ind.maal", { area: "børn", benefit: "B87" })).toBe(false);
    expect(applies("SF.ind.maal", { area: "børn", benefit: "B85" })).toBe(true);
    expect(applies("SF.ind.maal", { area: "voksen", benefit: "V85" })).toBe(true);
  });

  it("always asks about follow-up: whether the help is in its first year is no known fact", () => {
    const facts: CaseFacts = { area: "voksen", benefit: "V85", decision: "fuldt-medhold", form: "skriftlig", caseType: "ansøgning", age: 40 };
    for (const item of ["S.opfoelgning", "SF.opf.loebende", "SF.opf.virkning", "SF.opf.justering"]) {
      expect([item, applies(item, facts)]).toEqual([item, true]);
    }
  });
});

describe("notice before help is withdrawn or reduced", () => {
  it("concerns §§ 95 and 96 for adults and §§ 83 and 87 for children, and no other benefit", () => {
    for (const benefit of ["V95", "V96", "B83", "B87"]) expect(applies("S.varsling", { area: "voksen", benefit })).toBe(true);
    for (const benefit of ["V84", "V85", "V97", "V108", "ABL105", "B85", "B86", "B90"]) {
      expect(applies("S.varsling", { area: "voksen", benefit, decision: "ophør" })).toBe(false);
    }
  });

  it("concerns a change and an end", () => {
    expect(applies("S.varsling", { area: "voksen", benefit: "V96", decision: "ændring" })).toBe(true);
    expect(applies("S.varsling", { area: "voksen", benefit: "V96", decision: "ophør", caseType: "ansøgning" })).toBe(true);
  });

  it("does not concern another decision, whether the kind of case is known or not", () => {
    expect(applies("S.varsling", { area: "voksen", benefit: "V96", decision: "afslag" })).toBe(false);
    expect(applies("S.varsling", { area: "voksen", benefit: "V96", decision: "fuldt-medhold", caseType: "opfølgning" })).toBe(false);
    expect(applies("S.varsling", { area: "voksen", decision: "ingen" })).toBe(false);
  });

  it("concerns a case about withdrawal however it was decided", () => {
    for (const decision of DECISIONS) {
      expect(applies("S.varsling", { area: "voksen", benefit: "V96", decision, caseType: "frakendelse" })).toBe(true);
    }
  });

  it("is left open while the decision is not known, also in an application", () => {
    expect(applies("S.varsling", { area: "voksen", benefit: "V96" })).toBe(true);
    expect(applies("S.varsling", { area: "voksen", benefit: "V96", caseType: "ansøgning" })).toBe(true);
  });
});

describe("the transition to adult life", () => {
  it.each<[CaseFacts["area"], number, boolean, boolean]>([
    ["børn", 14, false, false],
    ["børn", 15, false, true],
    ["børn", 16, true, true],
    ["børn", 17, true, true],
    ["voksen", 17, false, false],
    ["voksen", 18, true, true],
    ["voksen", 19, true, true],
    ["voksen", 20, false, true],
    ["voksen", 21, false, false],
  ])("in area %s at %i: legal review %s, social review %s", (area, age, legal, social) => {
    expect(applies("S.overgang", { area, age })).toBe(legal);
    expect(applies("SF.hel.overgang", { area, age })).toBe(social);
  });

  it("is asked about while the age is not known", () => {
    expect(applies("S.overgang", { area: "voksen" })).toBe(true);
    expect(applies("SF.hel.overgang", { area: "børn" })).toBe(true);
  });
});

describe("what is not known", () => {
  const facts = fc.record(
    {
      benefit: fc.constantFrom("V84", "V85", "V96", "B83", "B86", "B90"),
      decision: fc.constantFrom(...DECISIONS),
      form: fc.constantFrom(...FORMS),
      caseType: fc.constantFrom(...CASE_TYPES),
      age: fc.integer({ min: 0, max: 100 }),
    },
    { requiredKeys: [] },
  );
  const area = fc.constantFrom("børn" as const, "voksen" as const);

  it("decides nothing: forgetting the decision, the benefit, the form or the age never presets an item", () => {
    fc.assert(
      fc.property(area, facts, fc.constantFrom("decision", "benefit", "form", "age"), (where, known, forgotten) => {
        const { [forgotten]: _, ...rest } = known;
        const before = notRelevant({ ...known, area: where });
        for (const item of notRelevant({ ...rest, area: where })) expect(before).toContain(item);
      }),
    );
  });

  it("of the kind of case presets nothing but notice, which the decision already made irrelevant", () => {
    fc.assert(
      fc.property(area, facts, (where, known) => {
        const { caseType: _, ...rest } = known;
        const before = notRelevant({ ...known, area: where });
        const newly = notRelevant({ ...rest, area: where }).filter((item) => !before.includes(item));
        expect(newly.filter((item) => item !== "S.varsling")).toEqual([]);
        if (newly.length > 0) expect(rest.decision).toBeDefined();
      }),
    );
  });
});
