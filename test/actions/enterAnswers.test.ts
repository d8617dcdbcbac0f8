import fc from "fast-check";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { blank, enter, observation } from "./makers.ts";

it("says that control characters were taken out, and enters the rest", () => {
  const { analysis, problems } = enter({ observations: [observation({ text: "Før\u0000efter" })] });
  expect(problems).toMatchObject([{ code: "control-characters-removed", path: "observations[0].text" }]);
  expect(analysis.observations[0]?.text).toBe("Førefter");
});


describe("the same file entered twice", () => {
  const pick = (...texts: readonly string[]) => fc.constantFrom(...texts);
  const answers = fc.array(
    fc.record(
      {
        instrument: fc.constantFrom("legal" as const, "social" as const, "self" as const),
        subject: pick("SAG-01", "sag-02", "SAG-03", "SAG-09", "R1", "R2"),
        item: pick("R.oplysning", "R.partshoering", "S.varsling", "X.rigtig", "X.godt", "SF.udr.metode", "A.fag.viden", "A.fag"),
        code: pick("0", "2", "J", "N", "4", "IR", "VI"),
        text: pick("", "Tekst"),
        note: pick("", "Note", "Anden note"),
        reviewer: pick("AB", "CD"),
      },
      { requiredKeys: ["instrument", "subject", "item"] },
    ),
    { maxLength: 12 },
  );
  const findings = fc.array(
    fc.record({
      id: pick("F1", "f1", "F2"),
      kind: fc.constantFrom("strength" as const, "challenge" as const, "recommendation" as const),
      criterion: pick("A.fag.viden", "x"),
      text: pick("Et", "To"),
      solves: fc.constantFrom<readonly string[]>([], ["F1"]),
      central: fc.boolean(),
    }),
    { maxLength: 4 },
  );
  const respondents = [{ id: "R1", role: "stab" }, { id: "R2", role: "fælles" }];

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(answers, findings, (someAnswers, someFindings) => {
        const file: AnswerFile = { answers: someAnswers, findings: someFindings, respondents };
        const once = enter(file);
        const twice = enter(file, once.analysis);
        expect({ analysis: twice.analysis, entered: twice.entered }).toEqual({ analysis: once.analysis, entered: 0 });
      }),
    );
  });

  it("ends in the same analysis also when it replaces", () => {
    fc.assert(
      fc.property(answers, findings, (someAnswers, someFindings) => {
        const file: AnswerFile = { answers: someAnswers, findings: someFindings, respondents };
        const once = enter(file, blank, true).analysis;
        expect(enter(file, once, true).analysis).toEqual(once);
      }),
    );
  });
});
