import fc from "fast-check";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { AnswerFile, FiledAnswer, FiledFinding, FiledObservation } from "../../src/review/answerFile.ts";

function analysisOfThree(): Analysis {
  const created = createAnalysis({
    municipality: "Eksempelkommune",
    area: "voksen",
    framework: "taskforce-2024",
    cases: [
      { id: "SAG-01", benefit: "V85", decision: "afslag", social: true },
      { id: "SAG-02", benefit: "V85", decision: "fuldt-medhold", reviewer: "AB" },
      { id: "SAG-03", benefit: "V97" },
    ],
  });
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.analysis;
}

const blank = analysisOfThree();
const enter = (file: AnswerFile, analysis = blank, replace = false) => enterAnswers(analysis, file, { replace });
const faults = (file: AnswerFile, analysis = blank) =>
  enter(file, analysis).problems.map((problem) => [problem.code, problem.path]);

const legal = (answer: Partial<FiledAnswer>): FiledAnswer => ({
  instrument: "legal",
  subject: "SAG-01",
  item: "R.oplysning",
  ...answer,
});
const self = (answer: Partial<FiledAnswer>): FiledAnswer => ({
  instrument: "self",
  subject: "R1",
  item: "A.fag.viden",
  ...answer,
});
const observation = (stated: Partial<FiledObservation>): FiledObservation => ({
  id: "I1",
  source: "material",
  criterion: "A.fag.viden",
  direction: "-",
  text: "Ingen plan for oplæring.",
  ...stated,
});
const finding = (stated: Partial<FiledFinding>): FiledFinding => ({
  id: "F1",
  kind: "challenge",
  criterion: "A.fag.viden",
  text: "Der mangler en plan for oplæring.",
  ...stated,
});

const answerTo = (analysis: Analysis, subject: string, item: string) =>
  analysis.answers.find((one) => one.subject === subject && one.item === item)?.given;

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

describe("answers of the self-evaluation", () => {
  const respondents = [{ id: "R1", role: "direktør", round: 2 as const }];

  it("are kept per respondent, part and round", () => {
    const answers = [
      self({ code: "4" }),
      self({ item: "A.fag.viden.kendt", code: "D" }),
      self({ item: "A.fag.viden.godt", text: "Sparring." }),
      self({ item: "A.fag", code: "VI" }),
    ];
    const { analysis, problems } = enter({ answers, respondents });
    expect(problems).toEqual([]);
    expect(analysis.selfAnswers).toEqual([
      { round: 2, respondent: "R1", item: "A.fag.viden", part: "grade", given: { kind: "code", code: "4" } },
      { round: 2, respondent: "R1", item: "A.fag.viden", part: "kendt", given: { kind: "code", code: "D" } },
      { round: 2, respondent: "R1", item: "A.fag.viden", part: "godt", given: { kind: "text", text: "Sparring." } },
      { round: 2, respondent: "R1", item: "A.fag", part: "overall", given: { kind: "code", code: "VI" } },
    ]);
  });

  it("of a respondent with the role fælles are the municipality's joint answers", () => {
    const { analysis } = enter({ answers: [self({ code: "3" })], respondents: [{ id: "R1", role: "Fælles" }] });
    expect(analysis.selfAnswers[0]?.respondent).toBe("fælles");
    expect(analysis.respondents).toEqual([{ id: "R1", role: "Fælles", unit: "", round: 1 }]);
  });

  it.each<[string, Partial<FiledAnswer>, string, string]>([
    ["a respondent that is not there", { subject: "R9", code: "4" }, "unknown-respondent", "answers[0].subject"],
    ["a criterion of the other edition", { item: "B.udredning", code: "4" }, "unknown-item", "answers[0].item"],
    ["a part that is not there", { item: "A.fag.viden.kendes", code: "J" }, "unknown-item", "answers[0].item"],
    ["IR, which the form does not have", { code: "IR" }, "code-not-in-scale", "answers[0].code"],
    ["a grade at a check-point", { item: "A.fag.viden.findes", code: "4" }, "code-not-in-scale", "answers[0].code"],
  ])("are left out, by path: %s", (_what, answer, code, path) => {
    expect(faults({ answers: [self(answer)], respondents })).toEqual([[code, path]]);
  });

  it("that differ are left out, unless they shall replace", () => {
    const before = enter({ answers: [self({ code: "4" })], respondents }).analysis;
    expect(faults({ answers: [self({ code: "1" })] }, before)).toEqual([["differs", "answers[0].code"]]);
    expect(enter({ answers: [self({ code: "1" })] }, before, true).analysis.selfAnswers[0]?.given).toMatchObject({ code: "1" });
  });
});

describe("evidence", () => {
  it("is entered with what it lacks left blank", () => {
    const sources = [{ id: "K1", type: "material" as const, title: "Politik" }];
    const { analysis, problems } = enter({ sources, observations: [observation({ from: "k1" })] });
    expect(problems).toEqual([]);
    expect(analysis.sources).toEqual([{ id: "K1", type: "material", group: "", title: "Politik", date: null, persons: null }]);
    expect(analysis.observations[0]).toMatchObject({ group: "", aspect: null, reference: "", from: "K1" });
  });

  it.each<[string, AnswerFile, string, string]>([
    ["a criterion of the other edition", { observations: [observation({ criterion: "B.udredning" })] }, "unknown-criterion", "observations[0].criterion"],
    ["a source that is not there", { observations: [observation({ from: "K9" })] }, "unknown-source", "observations[0].from"],
    ["a CPR number as id", { observations: [observation({ id: "0101901234" })] }, "id-cpr-like", "observations[0].id"],
    ["a day that does not exist", { sources: [{ id: "K1", type: "interview", title: "x", date: "2026-13-01" }] }, "not-a-date", "sources[0].date"],
  ])("is left out, by path: %s", (_what, file, code, path) => expect(faults(file)).toEqual([[code, path]]));

  it("under an id that stands already is left out when it differs, unless it shall replace", () => {
    const before = enter({ observations: [observation({})] }).analysis;
    const file = { observations: [observation({ direction: "+" })] };
    expect(enter(file, before)).toMatchObject({ analysis: before, problems: [{ code: "differs", path: "observations[0]" }] });
    expect(enter(file, before, true).analysis.observations).toMatchObject([{ direction: "+" }]);
  });

  it("keeps both rows when somebody has copied a row in the sheet", () => {
    const [row] = enter({ observations: [observation({})] }).analysis.observations;
    if (row === undefined) throw new Error("not entered");
    const before = { ...blank, observations: [row, { ...row, text: "En anden." }] };
    expect(enter({ observations: [observation({ id: "I2" })] }, before).analysis.observations).toHaveLength(3);
  });
});

describe("findings", () => {
  it("are accepted, without order and not central, unless the file says otherwise", () => {
    expect(enter({ findings: [finding({})] }).analysis.findings[0]).toMatchObject({
      status: "accepteret",
      order: null,
      central: false,
      choice: null,
      tools: [],
    });
  });

  it("await the municipality's choice when they recommend something", () => {
    const recommendation = finding({ id: "F2", kind: "recommendation", solves: ["f1"], tools: ["En fri titel"] });
    const { analysis, problems } = enter({ findings: [recommendation, finding({})] });
    expect(problems).toEqual([]);
    expect(analysis.findings[1]).toMatchObject({ id: "F2", choice: "afventer", solves: ["F1"], tools: ["En fri titel"] });
  });

  it.each<[string, readonly FiledFinding[], string, string]>([
    ["a criterion of the other edition", [finding({ criterion: "B.udredning" })], "unknown-criterion", "findings[0].criterion"],
    ["a challenge that is not there", [finding({ kind: "recommendation", solves: ["F9"] })], "unknown-challenge", "findings[0].solves[0]"],
    [
      "a strength to be solved",
      [finding({ kind: "strength" }), finding({ id: "F2", kind: "recommendation", solves: ["F1"] })],
      "unknown-challenge",
      "findings[1].solves[0]",
    ],
  ])("are left out, by path: %s", (_what, findings, code, path) => expect(faults({ findings })).toEqual([[code, path]]));

  it("solve no challenge that was left out itself", () => {
    const findings = [finding({ criterion: "x" }), finding({ id: "F2", kind: "recommendation", solves: ["F1"] })];
    expect(faults({ findings })).toEqual([
      ["unknown-criterion", "findings[0].criterion"],
      ["unknown-challenge", "findings[1].solves[0]"],
    ]);
  });

  it("that recommend nothing solve nothing and are not chosen", () => {
    const { analysis, problems } = enter({ findings: [finding({ choice: "valgt", solves: ["F1"] })] });
    expect(problems).toMatchObject([
      { code: "for-recommendations-only", path: "findings[0].solves" },
      { code: "for-recommendations-only", path: "findings[0].choice" },
    ]);
    expect(analysis.findings[0]).toMatchObject({ choice: null, solves: [], text: "Der mangler en plan for oplæring." });
  });

  it("keep what the file does not name: a person's comment and status stay", () => {
    const before = enter({ findings: [finding({ comment: "Enig.", status: "afvist" })] }).analysis;
    expect(enter({ findings: [finding({})] }, before, true).analysis).toEqual(before);
  });
});

describe("texts of themes", () => {
  it("are about a theme, or about the whole when none is named", () => {
    const themes = [{ theme: "A.fag", assessment: "Godt." }, { assessment: "Samlet godt." }];
    expect(enter({ themes }).analysis.themeTexts).toEqual([
      { theme: "A.fag", presentation: "", analysis: "", assessment: "Godt." },
      { theme: null, presentation: "", analysis: "", assessment: "Samlet godt." },
    ]);
  });

  it("are left out, by path, when the framework has no such theme", () => {
    expect(faults({ themes: [{ theme: "B.udredning", assessment: "x" }] })).toEqual([["unknown-theme", "themes[0].theme"]]);
  });

  it("that differ are left out, unless they shall replace", () => {
    const before = enter({ themes: [{ assessment: "Først." }] }).analysis;
    expect(faults({ themes: [{ assessment: "Så." }] }, before)).toEqual([["differs", "themes[0]"]]);
    expect(enter({ themes: [{ assessment: "Så." }] }, before, true).analysis.themeTexts).toMatchObject([{ assessment: "Så." }]);
  });
});

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
