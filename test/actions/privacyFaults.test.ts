import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { mergeReturns } from "../../src/actions/mergeReturns.ts";
import { blank, enter, legal, observation } from "./makers.ts";

const STOPPED = "Her står et CPR-nummer. Det er ikke indført. Slet det i teksten, og prøv igen.";

describe("A text with a CPR number", () => {
  it("is not entered, and the rest of the file is", () => {
    const { analysis, problems } = enter({
      answers: [legal({ code: "2", note: "borgeren 070761-4285" }), legal({ code: "2", subject: "SAG-02", note: "ingen nævnt" })],
      observations: [observation({ text: "0707614285" })],
    });
    expect(problems).toEqual([
      { code: "personal-data", path: "answers[0].note", message: STOPPED },
      { code: "personal-data", path: "observations[0].text", message: STOPPED },
    ]);
    expect([analysis.answers.filter((one) => one.given.kind === "code" && one.given.code !== "IR").map((one) => one.subject), analysis.observations]).toEqual([["SAG-02"], []]);
  });

  it("that is only possible is entered: ten digits may be anything", () => {
    expect(enter({ observations: [observation({ text: "journal 1506887777" })] }).problems).toEqual([]);
  });

  it("makes a setup refused", () => {
    const made = createAnalysis({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", caseSelection: "bl.a. 070761-4285" });
    expect(made).toMatchObject({ ok: false, problems: [{ code: "personal-data", path: "caseSelection" }] });
  });

  it("is not merged, and the rest of the file is", () => {
    const { analysis } = enter({ respondents: [{ id: "R1", role: "direktør" }] }, blank);
    const cell = (part: "godt" | "udfordrer", shown: string) => ({ target: { kind: "self" as const, round: 1 as const, respondent: "R1", item: "A.fag.viden", part }, shown, sheet: "Selvevaluering", cell: "F20" });
    const merged = mergeReturns(analysis, [{ file: "r1.xlsx", cells: [cell("godt", "hendes nummer er 070761-4285"), cell("udfordrer", "mere tid")] }], { replace: false });
    expect([merged.entered, merged.problems]).toEqual([1, [{ code: "personal-data", path: "r1.xlsx", sheet: "Selvevaluering", cell: "F20", message: STOPPED }]]);
  });
});
