import { agreementInWords, codeOrText } from "../../src/actions/agreementInWords.ts";
import { compareTwoReviewers } from "../../src/actions/compareTwoReviewers.ts";
import { mergeFiles, takeFile } from "../../src/actions/mergeFiles.ts";
import { shownAnswer } from "../../src/actions/readFiledAnswer.ts";
import { setRemark } from "../../src/actions/setAnswer.ts";
import { addSource, changeSource } from "../../src/actions/setEvidence.ts";
import { StandingAnswers } from "../../src/actions/standingAnswers.ts";
import type { ItemId } from "../../src/instrument/item.ts";
import { JOINT } from "../../src/review/answer.ts";
import { analysisOf, THREE_CASES, TWICE } from "../workbook/support/makers.ts";
import { blank, enter, faults, legal, observation, self } from "./makers.ts";

describe("A file", () => {
  it("that answers otherwise about the case as a whole is told so, a grade as a grade and a text as a text", () => {
    const before = enter({ answers: [legal({ item: "X.rigtig", code: "N" }), legal({ item: "X.laering", text: "Beskriv behovet." })] }).analysis;
    expect(faults({ answers: [legal({ item: "X.rigtig", code: "J" })] }, before)).toEqual([["differs", "answers[0].code"]]);
    expect(faults({ answers: [legal({ item: "X.laering", text: "Spørg borgeren." })] }, before)).toEqual([["differs", "answers[0].text"]]);
    expect(faults({ answers: [legal({ item: "X.laering", text: " " }), legal({ item: "X.laering" })] }, before)).toEqual([]);
  });

  it("may bring the joint self-evaluation, a respondent's unit, and the same text of a theme twice", () => {
    const twice = [{ theme: "A.fag", assessment: "Godt." }, { theme: "A.fag", assessment: "Godt." }];
    const { analysis, problems } = enter({ respondents: [{ id: "R1", role: "leder", unit: "Voksen" }], answers: [self({ subject: "FÆLLES", code: "3" })], themes: twice });
    expect(problems).toEqual([]);
    expect([analysis.respondents[0]?.unit, analysis.selfAnswers[0]?.respondent, analysis.themeTexts.length]).toEqual(["Voksen", JOINT, 1]);
  });

  it("that answers otherwise in the self-evaluation is told so, a grade as a grade and a text as a text", () => {
    const respondents = [{ id: "R1", role: "direktør" }];
    const before = enter({ respondents, answers: [self({ code: "4" }), self({ item: "A.fag.viden.godt", text: "Sparring." })] }).analysis;
    expect(faults({ answers: [self({ code: "1" })] }, before)).toEqual([["differs", "answers[0].code"]]);
    expect(faults({ answers: [self({ item: "A.fag.viden.godt", text: "Møder." })] }, before)).toEqual([["differs", "answers[0].text"]]);
  });

  it("says of the application what it is asked of it, where the workbook has a sheet for it", () => {
    const withSheet = { ...blank, application: [] };
    expect(faults({ application: [{ id: "politik", met: "J" }, { id: "motivation", assessment: "God." }] }, withSheet)).toEqual([]);
    expect(faults({ application: [{ id: "ukendt" }] }, withSheet)).toEqual([["unknown-criterion", "application[0].id"]]);
    expect(faults({ application: [{ id: "motivation", met: "J" }] }, withSheet)).toEqual([["not-a-minimum", "application[0].met"]]);
    expect([faults({ application: [{ id: "politik", met: "J" }] }), faults({ application: [] })]).toEqual([[["no-application", "application"]], []]);
  });

  it("plans nothing for a short course, which has no plan", () => {
    const short = analysisOf({ ...THREE_CASES, themes: ["A.sag"] });
    expect(faults({ status: [{ id: "A.sag.A1", account: "x" }] }, short)).toEqual([["short-course", "status[0]"]]);
    expect(faults({}, short)).toEqual([]);
  });

  it("may leave open which source an observation comes from", () => {
    expect(enter({ observations: [observation({ from: " " })] }).analysis.observations.map((one) => one.from)).toEqual([""]);
  });

  it("spells a recommendation and a source in its own way, and they stand as the analysis spells them", () => {
    const findings = [{ id: "A1", kind: "recommendation" as const, criterion: "A.fag.viden", text: "Læg en plan." }];
    const { analysis, problems } = enter({
      findings, plan: [{ id: "P1", recommendation: "a1", activity: "Plan" }], status: [{ id: "a1", account: "Begyndt." }],
      sources: [{ id: "K1", type: "material", title: "Bilag" }], observations: [observation({ from: "k1" })],
    });
    expect(problems).toEqual([]);
    const noted = enter({ plan: [{ id: "P1", recommendation: "A1", activity: "Plan", tools: ["Tjekliste"], notes: ["2027-03-10: begyndt"] }] }, analysis).analysis;
    expect(noted.plan[0]).toMatchObject({ activity: "Plan", tools: ["Tjekliste"], notes: ["2027-03-10: begyndt"] });
    expect([analysis.plan[0]?.recommendation, analysis.statusRemarks[0]?.id, analysis.observations[0]?.from]).toEqual(["A1", "A1", "K1"]);
  });

  it("that came back without a plan brings answers alone, and one that cannot be read is told by its name", () => {
    const { taken, problems } = takeFile("R1.xlsx", { ok: true, value: { part: { kind: "respondent", respondent: "R1", round: 1 }, cells: [], problems: [] } });
    expect(takeFile("R2.xlsx", { ok: false, problem: { code: "not-a-zip", message: "Ikke en projektmappe." } })).toEqual({ taken: [], problems: [{ code: "not-a-zip", message: "Ikke en projektmappe.", path: "R2.xlsx" }] });
    const withPlan = takeFile("kommunen.xlsx", { ok: true, value: { part: { kind: "municipality" }, cells: [], problems: [], plan: { plan: [], status: [] } } });
    expect(withPlan.taken[0]?.plans).toEqual([{ file: "kommunen.xlsx", plan: [], status: [] }]);
    expect([taken[0]?.plans, problems, mergeFiles(blank, taken, { replace: false }).entered]).toEqual([[], [], 0]);
  });
});

describe("Something that is not there", () => {
  it("has no remark beside it and no source to be changed", () => {
    const place = { instrument: "legal", subject: "SAG-01", item: "R.oplysning" } as const;
    expect(setRemark(blank, { ...place, subject: "SAG-99" }, { note: "x" })).toBe(blank);
    expect(setRemark(blank, { ...place, instrument: "social" }, { note: "x" })).toBe(blank);
    const logged = addSource(blank, { type: "material", group: "", title: "Bilag", date: null, persons: null });
    expect(changeSource(logged, "K9", { title: "x" })).toEqual(logged);
  });

  it("is no answer that could come back: a program that asks for it is stopped", () => {
    const target = { kind: "review", instrument: "legal", subject: "SAG-01", item: "R.ukendt" as ItemId } as const;
    expect(() => new StandingAnswers(blank).shown(target)).toThrow("R.ukendt, which is not asked");
  });
});

describe("An answer in words", () => {
  it("is its code or its text, and nothing where nobody has answered", () => {
    expect([codeOrText(undefined), codeOrText({ kind: "code", code: "IR" }), codeOrText({ kind: "unreadable", text: "måske" })]).toEqual(["", "IR", "måske"]);
    expect([shownAnswer(null, "L"), shownAnswer({ kind: "code", code: "IR" }, "text"), shownAnswer({ kind: "code", code: "0" }, "L")]).toEqual(["", "IR", "Ingen mangel"]);
  });

  it("says of two reviewers how many answers await settlement, where any do", () => {
    const analysis = analysisOf(TWICE);
    const both = enter({ answers: [legal({ original: "A", code: "0" }), legal({ original: "B", code: "2" })] }, analysis).analysis;
    const settled = enter({ agreed: [{ instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2" }] }, both).analysis;
    const awaits = (one: typeof analysis) => agreementInWords(compareTwoReviewers(one)).filter((line) => line.includes("afventer afstemning"));
    expect([awaits(both), awaits(settled)]).toEqual([["1 svar afventer afstemning og tæller som ubesvaret."], []]);
    expect(agreementInWords(compareTwoReviewers(blank))).toEqual([]);
  });
});
