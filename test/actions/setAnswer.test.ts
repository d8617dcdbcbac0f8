import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { setAnswer, setRemark } from "../../src/actions/setAnswer.ts";
import type { Analysis } from "../../src/review/analysis.ts";

const OPLYSNING = { instrument: "legal", subject: "SAG-01", item: "R.oplysning" } as const;
const analysis = newAnalysis();

describe("A person answers one item", () => {
  it("gives an answer, changes it and takes it away", () => {
    const given = setAnswer(analysis, OPLYSNING, { kind: "code", code: "2" });
    expect(answerTo(given, "R.oplysning")).toBe("2");
    const changed = setAnswer(given, OPLYSNING, { kind: "code", code: "0" });
    expect(answerTo(changed, "R.oplysning")).toBe("0");
    expect(changed.answers).toHaveLength(analysis.answers.length + 1);
    expect(answerTo(setAnswer(changed, OPLYSNING, null), "R.oplysning")).toBeUndefined();
  });

  it("overrules an item that does not concern the case, and gets IR back when the answer is taken away", () => {
    const hensyn = { ...OPLYSNING, item: "R.begrundelse.hensyn" };
    const overruled = setAnswer(analysis, hensyn, { kind: "code", code: "1" });
    expect(answerTo(overruled, "R.begrundelse.hensyn")).toBe("1");
    expect(answerTo(setAnswer(overruled, hensyn, null), "R.begrundelse.hensyn")).toBe("IR");
  });

  it("answers a question about the whole case with a text; a blank text is no answer", () => {
    const good = { ...OPLYSNING, item: "X.godt" };
    const told = setAnswer(analysis, good, { kind: "text", text: "Borgeren er spurgt." });
    expect(told.caseAnswers).toEqual([{ subject: "SAG-01", question: "X.godt", given: { kind: "text", text: "Borgeren er spurgt." } }]);
    expect(setAnswer(told, good, { kind: "text", text: "" }).caseAnswers).toEqual([]);
  });

  it("changes nothing in a case that is not there, or in the other review", () => {
    expect(setAnswer(analysis, { ...OPLYSNING, subject: "SAG-99" }, { kind: "code", code: "2" })).toBe(analysis);
    expect(setAnswer(analysis, { ...OPLYSNING, instrument: "social" }, { kind: "code", code: "2" })).toBe(analysis);
  });
});

describe("A person writes beside one answer", () => {
  it("keeps the texts, without an answer too, and takes the remark away when all of them are blank", () => {
    const written = setRemark(analysis, OPLYSNING, { note: "Udtalelsen mangler.", reference: "akt 12", good: "" });
    expect(written.remarks).toEqual([{ ...OPLYSNING, note: "Udtalelsen mangler.", reference: "akt 12", good: "" }]);
    expect(setRemark(written, OPLYSNING, { note: "", reference: "", good: "" }).remarks).toEqual([]);
  });

  it("leaves the texts that another has written beside it", () => {
    const theirs = setRemark(analysis, OPLYSNING, { reference: "akt 12" });
    expect(setRemark(theirs, OPLYSNING, { note: "Udtalelsen mangler." }).remarks).toEqual([{ ...OPLYSNING, note: "Udtalelsen mangler.", reference: "akt 12", good: "" }]);
  });
});

function newAnalysis(): Analysis {
  const created = createAnalysis({
    municipality: "Prøvekøbing",
    area: "voksen",
    framework: "taskforce-2024",
    cases: [{ id: "SAG-01", benefit: "V85", decision: "fuldt-medhold" }],
  });
  if (!created.ok) throw new Error("The setup should be good.");
  return created.analysis;
}

function answerTo({ answers }: Analysis, item: string): string | undefined {
  const given = answers.find((one) => one.item === item && one.instrument === "legal")?.given;
  return given?.kind === "code" ? given.code : undefined;
}
