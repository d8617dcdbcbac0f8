import type { FrameworkId } from "../../src/framework/framework.ts";
import { defineEdition } from "../../src/instrument/defineEdition.ts";
import { criterionOf } from "../../src/instrument/item.ts";
import type { OwnFramework } from "../../src/instrument/ownFramework.ts";

const OWN: OwnFramework = {
  id: "egen",
  title: "Egen",
  source: "Os selv",
  themes: [{ id: "T", number: "1", title: "Et tema", focus: "Om noget.", criteria: [{ id: "T.a", number: "1.1", title: "Et kriterium", description: "Noget er godt." }] }],
};

describe("An edition made of an own framework", () => {
  it("has no items and no tools where none are written", () => {
    expect(defineEdition(OWN)).toMatchObject({ items: [], tools: [] });
  });

  it("has tools without a purpose or a reservation, or with both", () => {
    const tools = [{ id: "et", title: "Et", criteria: ["T.a"] }, { id: "to", title: "To", criteria: ["T.a"], purpose: "At måle.", reservation: "Kun for voksne." }];
    expect(defineEdition({ ...OWN, tools }).tools.map(({ purpose, reservation }) => [purpose, reservation])).toEqual([["", null], ["At måle.", "Kun for voksne."]]);
  });

  it("puts an item under its own block, else its theme, else the framework's title", () => {
    const item = { instrument: "legal", scale: "J", question: "Er det i orden?" } as const;
    const items = [{ ...item, id: "P.et", label: "Et", block: "Frister", criterion: "T.a" }, { ...item, id: "P.to", label: "To", criterion: "T.a" }, { ...item, id: "P.tre", label: "Tre" }];
    expect(defineEdition({ ...OWN, items }).items.map((one) => one.block)).toEqual(["Frister", "Et tema", "Egen"]);
  });

  it("keeps what the rule was before, and of its conditions those that say something", () => {
    const earlierLaw = { before: "2024-01-01", law: "SEL § 41" };
    const { items } = defineEdition({ ...OWN, items: [{ id: "P.et", instrument: "legal", scale: "J", label: "Et", question: "Er det?", earlierLaw, notApplicable: ["alder < 18", "måske"] }] });
    expect(items).toMatchObject([{ earlierLaw, notApplicable: [{ fact: "age", below: 18 }], bearsOn: {} }]);
  });

  it("asks the municipality about what has a statement, and about a theme that has a question", () => {
    const criteria = [{ id: "T.a", number: "1.1", title: "Et", description: "Om et.", statement: "Vi gør et.", help: "Hvordan?" }, { id: "T.b", number: "1.2", title: "To", description: "Om to.", statement: "Vi gør to." }, { id: "T.c", number: "1.3", title: "Tre", description: "Om tre." }];
    const { selfEvaluation } = defineEdition({ ...OWN, themes: [{ id: "T", number: "1", title: "Et tema", focus: "Om noget.", question: "Går det godt?", criteria }] });
    expect(selfEvaluation.themeQuestions).toEqual({ T: "Går det godt?" });
    expect(selfEvaluation.statements).toEqual({ "T.a": { statement: "Vi gør et.", help: "Hvordan?", source: "Os selv" }, "T.b": { statement: "Vi gør to.", help: "", source: "Os selv" } });
  });

  it("has an item that bears on its criterion in this framework, and in no other", () => {
    const [item] = defineEdition({ ...OWN, items: [{ id: "P.et", instrument: "legal", scale: "J", label: "Punkt", question: "Er det i orden?", criterion: "T.a" }] }).items;
    const under = (framework: string) => item && criterionOf(item, framework as FrameworkId);
    expect([under("egen"), under("taskforce-2024"), under("constructor")]).toEqual(["T.a", null, null]);
  });
});
