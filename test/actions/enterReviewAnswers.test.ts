import type { FiledAnswer } from "../../src/review/answerFile.ts";
import { answerTo, blank, enter, faults, legal } from "./makers.ts";

describe("answers of the reviews", () => {
  it("are entered with note, reference, what was done well, and reviewer", () => {
    const answers = [legal({ code: "2", note: "Mangler.", reference: "akt 12", good: "God tone.", reviewer: "CD" })];
    const { analysis, problems, entered } = enter({ answers });
    expect({ problems, entered }).toEqual({ problems: [], entered: 1 });
    expect(answerTo(analysis, "SAG-01", "R.oplysning")).toEqual({ kind: "code", code: "2" });
    expect(analysis.remarks).toEqual([
      { instrument: "legal", subject: "SAG-01", item: "R.oplysning", note: "Mangler.", reference: "akt 12", good: "God tone." },
    ]);
    expect(analysis.cases[0]?.reviewer).toBe("CD");
  });

  it("find their case without regard to capitals and blanks", () => {
    const { analysis } = enter({ answers: [legal({ subject: " sag-01 ", code: "0" })] });
    expect(answerTo(analysis, "SAG-01", "R.oplysning")).toEqual({ kind: "code", code: "0" });
  });

  it("overwrite a preset IR, which is nobody's answer, without being asked to", () => {
    expect(answerTo(blank, "SAG-02", "R.partshoering")).toEqual({ kind: "code", code: "IR" });
    const { analysis, problems } = enter({ answers: [legal({ subject: "SAG-02", item: "R.partshoering", code: "0" })] });
    expect(problems).toEqual([]);
    expect(answerTo(analysis, "SAG-02", "R.partshoering")).toEqual({ kind: "code", code: "0" });
  });

  it("do not overwrite what a person answered to an item that does not concern the case", () => {
    const overruled = (code: string) => ({ answers: [legal({ subject: "SAG-02", item: "R.partshoering", code })] });
    expect(faults(overruled("2"), enter(overruled("0")).analysis)).toEqual([["differs", "answers[0].code"]]);
  });

  it("do not overwrite an IR that a person gave", () => {
    const before = enter({ answers: [legal({ code: "IR" })] }).analysis;
    expect(faults({ answers: [legal({ code: "0" })] }, before)).toEqual([["differs", "answers[0].code"]]);
  });

  it("change nothing when the preset IR is given once more", () => {
    const { analysis, entered } = enter({ answers: [legal({ subject: "SAG-02", item: "R.partshoering", code: "IR" })] });
    expect({ analysis, entered }).toEqual({ analysis: blank, entered: 0 });
  });

  it("that differ are left out with their note, unless they shall replace", () => {
    const before = enter({ answers: [legal({ code: "2" })] }).analysis;
    const file = { answers: [legal({ code: "1", note: "Ikke så slemt." })] };
    const kept = enter(file, before);
    expect(kept.problems).toMatchObject([{ code: "differs", path: "answers[0].code" }]);
    expect({ analysis: kept.analysis, entered: kept.entered }).toEqual({ analysis: before, entered: 0 });
    const replaced = enter(file, before, true);
    expect(replaced.problems).toEqual([]);
    expect(answerTo(replaced.analysis, "SAG-01", "R.oplysning")).toEqual({ kind: "code", code: "1" });
  });

  it("do not overwrite a word that could not be read", () => {
    const given = { kind: "unreadable", text: "2" } as const;
    const place = enter({ answers: [legal({ code: "2" })] }).analysis.answers.find((one) => one.item === "R.oplysning");
    if (place === undefined) throw new Error("not entered");
    const before = { ...blank, answers: [{ ...place, given }] };
    expect(faults({ answers: [legal({ code: "2" })] }, before)).toEqual([["differs", "answers[0].code"]]);
  });

  it("leave a note that differs, and enter one where there was none", () => {
    const before = enter({ answers: [legal({ code: "2", note: "Først." })] }).analysis;
    expect(faults({ answers: [legal({ code: "2", note: "Så." })] }, before)).toEqual([["differs", "answers[0].note"]]);
    expect(enter({ answers: [legal({ code: "2", good: "Godt." })] }, before)).toMatchObject({ problems: [], entered: 1 });
  });

  it("take a text where a text is asked for", () => {
    const answers = [
      legal({ item: "X.rigtig", code: "N" }),
      legal({ item: "X.laering", text: "Beskriv\r\nbehovet." }),
    ];
    expect(enter({ answers }).analysis.caseAnswers).toEqual([
      { subject: "SAG-01", question: "X.rigtig", given: { kind: "code", code: "N" } },
      { subject: "SAG-01", question: "X.laering", given: { kind: "text", text: "Beskriv\nbehovet." } },
    ]);
  });

  it("are entered although the case has another reviewer, who is told once per case", () => {
    const answers = ["R.oplysning", "R.hjemmel"].map((item) => legal({ subject: "SAG-02", item, code: "0", reviewer: "CD" }));
    const { analysis, problems, entered } = enter({ answers });
    expect(problems).toMatchObject([{ code: "differs", path: "answers[0].reviewer" }]);
    expect({ entered, reviewer: analysis.cases[1]?.reviewer }).toEqual({ entered: 2, reviewer: "AB" });
    expect(enter({ answers }, blank, true).analysis.cases[1]?.reviewer).toBe("CD");
  });

  it("have a reviewer of their own in the social review", () => {
    const answers = [legal({ code: "0", reviewer: "AB" }), { instrument: "social" as const, subject: "SAG-01", item: "SF.udr.metode", code: "4", reviewer: "VI" }];
    const { analysis, problems } = enter({ answers });
    expect(problems).toEqual([]);
    expect(analysis.cases[0]).toMatchObject({ reviewer: "AB", socialReviewer: "VI" });
  });

  it.each<[string, Partial<FiledAnswer>, string, string]>([
    ["a case that is not there", { subject: "SAG-99", code: "0" }, "unknown-case", "answers[0].subject"],
    ["an item that is not there", { item: "R.x", code: "0" }, "unknown-item", "answers[0].item"],
    ["an item of the other review", { item: "SF.udr.metode", code: "4" }, "unknown-item", "answers[0].item"],
    ["a question X outside the legal review", { instrument: "social", item: "X.rigtig", code: "J" }, "unknown-item", "answers[0].item"],
    ["a code of another scale", { code: "J" }, "code-not-in-scale", "answers[0].code"],
    ["VI, which is the self-evaluation's", { code: "VI" }, "code-not-in-scale", "answers[0].code"],
    ["a small letter", { item: "S.klagevejledning", code: "j" }, "code-not-in-scale", "answers[0].code"],
    ["a text for a code", { text: "2" }, "takes-code", "answers[0].text"],
    ["a code for a text", { item: "X.godt", code: "J" }, "takes-text", "answers[0].code"],
    ["a note that is longer than a cell", { code: "0", note: "x".repeat(32_768) }, "text-too-long", "answers[0].note"],
  ])("are left out, by path: %s", (_what, answer, code, path) => {
    const { analysis, problems, entered } = enter({ answers: [legal(answer), legal({ item: "R.hjemmel", code: "0" })] });
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
    expect(entered).toBe(1);
    expect(answerTo(analysis, "SAG-01", "R.hjemmel")).toEqual({ kind: "code", code: "0" });
  });

  it("of the social review concern the chosen cases only", () => {
    const social = (subject: string) => legal({ instrument: "social", subject, item: "SF.udr.metode", code: "3" });
    expect(faults({ answers: [social("SAG-01"), social("SAG-03")] })).toEqual([["not-chosen", "answers[1].subject"]]);
  });

  it("about the whole case have no place for a note", () => {
    const { problems, entered } = enter({ answers: [legal({ item: "X.rigtig", code: "J", note: "x" })] });
    expect(problems).toMatchObject([{ code: "not-taken-here", path: "answers[0].note" }]);
    expect(entered).toBe(1);
  });
});
