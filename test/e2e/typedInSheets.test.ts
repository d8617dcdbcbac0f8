import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { criteriaOf } from "../../src/framework/framework.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import type { FiledAnswer } from "../../src/review/answerFile.ts";
import { criterionWord } from "../../src/workbook/criterionWord.ts";
import { differences } from "../oracle/differences.ts";
import { recalculate } from "../oracle/libreOffice.ts";
import { analysisOf } from "../workbook/support/makers.ts";
import { bothSummaries, contentOfFile, made, Typing, wrongCells, type BothSummaries } from "./handling/books.ts";
import { handle, type TypedCell } from "./handling/handle.ts";

/**
 * People type in sheets what no program would enter. Whatever it is, the sheet's formulas, calculated by LibreOffice, and
 * the core, which reads the cells, must come to the same numbers.
 */

interface Scenario {
  readonly analysis: Analysis;
  typed(at: Typing): readonly TypedCell[];
}

const CASES = Array.from({ length: 12 }, (_, index) => ({
  id: index === 11 ? "17" : `SAG-${String(index + 1).padStart(2, "0")}`,
  benefit: index % 2 === 0 ? "V85" : "V97",
  social: index < 4,
  ...(index < 10 && { decision: "afslag" as const, form: "skriftlig" as const, caseType: "ansøgning" as const, age: 19 }),
}));

function reviewed(cases: readonly { readonly id: string; readonly social: boolean }[]): readonly FiledAnswer[] {
  const codes = { L: ["0", "0", "2", "1"], J: ["J", "J", "D", "N"], G: ["4", "3", "2", "1"] } as const;
  return REVIEW_ITEMS.flatMap((item, down) =>
    cases
      .filter((one, across) => (item.instrument === "legal" || one.social) && across < 10)
      .map(({ id }, across) => ({ instrument: item.instrument, subject: id, item: item.id, code: codes[item.scale as "L"][(down + across) % 4] ?? "IR" })),
  );
}

const REVIEW: Scenario = {
  analysis: analysisOf({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: CASES }, { answers: reviewed(CASES) }),
  typed: (at) => {
    const answer = (id: string, item: string, value: TypedCell["value"] = null) => at.cell("sag_juridisk", [id], item, value);
    const fact = (id: string, header: string, value: TypedCell["value"] = null) => at.cell("sag_sager", [id], header, value);
    return [
      answer("SAG-01", "R.oplysning", "INGEN MANGEL"),
      answer("SAG-02", "R.oplysning", "Ingen mangel "),
      answer("SAG-03", "R.oplysning", 2),
      answer("SAG-04", "R.oplysning", true),
      answer("SAG-05", "R.oplysning", null),
      at.error("sag_juridisk", ["SAG-06"], "R.oplysning"),
      answer("SAG-07", "R.oplysning", "M*"),
      answer("SAG-08", "S.klagevejledning", "=ja"),
      fact("SAG-01", "Afgørelse", "Fuldt medhold"),
      fact("SAG-02", "Afgørelse", null),
      fact("SAG-03", "Afgørelse", "afslag"),
      at.error("sag_sager", ["SAG-04"], "Afgørelse"),
      fact("SAG-05", "Afgørelse", "Afsl*"),
      fact("SAG-01", "Ydelse", "Socialpædagogisk*"),
      fact("SAG-02", "Ydelse", "noget andet"),
      ...["17", "17,5", "17 år", "017", "", "1-2-2020"].map((age, index) => fact(`SAG-0${index + 1}`, "Alder", age)),
      fact("SAG-07", "Alder", 17.5),
      fact("SAG-08", "Alder", -3),
      fact("SAG-09", "Alder", 17),
      at.error("sag_sager", ["SAG-10"], "Alder"),
      fact("SAG-01", "VISO", "Nej"),
      fact("SAG-02", "VISO", null),
      at.error("sag_sager", ["SAG-03"], "VISO"),
      fact("SAG-11", "Sag", "SAG-09"),
    ];
  },
};

/** Rows under the table are typed in Excel too; here the last cases of the set-up are renamed, so that they have no row. */
const WITHOUT_ROWS: Scenario = {
  analysis: REVIEW.analysis,
  typed: (at) => [
    at.cell("sag_sager", ["SAG-11"], "Sag", "NY-1"),
    at.cell("sag_sager", ["SAG-11"], "Afgørelse", "Ingen afgørelse"),
    at.cell("sag_sager", ["SAG-11"], "VISO", "Ja"),
    at.cell("sag_sager", ["SAG-10"], "Sag", "SAG*"),
    at.cell("sag_sager", ["SAG-09"], "Sag", "sag-08"),
    at.cell("sag_sager", ["SAG-08"], "VISO", "Ja"),
    at.cell("sag_sager", ["17"], "Sag", 17),
    at.cell("sag_indstillinger", ["Mål: andel opfyldt"], "Værdi", "0,62"),
    at.cell("sag_forloeb", ["Start"], "Værdi", "01-09-2026"),
    at.cell("sag_forloeb", ["Kommune"], "Værdi", 101),
  ],
};

const SELF: Scenario = {
  analysis: analysisOf(
    { municipality: "Eksempelkommune", area: "børn", framework: "taskforce-2018" },
    {
      respondents: ["direktør", "teamleder", "områdeleder", "rådgiver", "stab", "sagsbehandler"].map((role, index) => ({ id: `R${index + 1}`, role })),
      answers: [4, 3, 3, 2, 1, 2].map((code, index) => ({ instrument: "self" as const, subject: `R${index + 1}`, item: "B.udredning", code: String(code) })),
    },
  ),
  typed: (at) => {
    const answer = (values: Readonly<Record<string, string | number | null>>) =>
      at.row("sag_svar", { Runde: 1, Respondent: "R1", Punkt: "B.udredning", Del: "I hvilken grad", Svar: "Slet ikke", ...values });
    return [
      ...answer({ Runde: "1", Respondent: "r2" }),
      ...answer({ Runde: 2 }),
      ...answer({ Runde: "01" }),
      ...answer({ Runde: null, Respondent: "R3" }),
      ...answer({ Respondent: "Fælles", Svar: "I høj grad" }),
      ...answer({ Respondent: "R7", Svar: "i HØJ grad" }),
      ...answer({ Respondent: "R8" }),
      ...answer({ Respondent: "R?" }),
      ...answer({ Respondent: "R99" }),
      ...answer({ Punkt: "B.UDREDNING", Svar: "slet ikke " }),
      ...answer({ Punkt: "B.*" }),
      ...answer({ Del: "Kendt", Svar: "Ja" }),
      ...answer({ Del: "ingen del" }),
      ...answer({ Del: "Praksis", Svar: "stray", Respondent: "R4" }),
      ...at.row("sag_respondenter", { Id: "R7", Rolle: "Direktør" }),
      ...at.row("sag_respondenter", { Id: "R8", Rolle: "stab", Runde: 2 }),
      ...at.row("sag_respondenter", { Id: "R9", Rolle: "udviklingskonsulent", Runde: 3 }),
      ...at.row("sag_respondenter", { Id: "R1", Rolle: "stab", Runde: 2 }),
      at.error("sag_svar", ["1", "R6"], "Svar"),
      at.cell("sag_indstillinger", ["Mål: andel opfyldt"], "Værdi", 0.9),
    ];
  },
};

/** Nobody has answered alone: texts and rows that cannot be read make nobody an answerer, so the joint form speaks. */
const JOINT_FORM: Scenario = {
  analysis: analysisOf(
    { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024" },
    {
      respondents: [{ id: "R1", role: "stab" }],
      answers: [
        { instrument: "self", subject: "fælles", item: "A.sag.udredning", code: "2" },
        { instrument: "self", subject: "R1", item: "A.sag.udredning.godt", text: "Vi er gode." },
      ],
    },
  ),
  typed: (at) => [
    at.cell("sag_svar", ["1", "R1"], "Svar", "I høj grad"),
    ...at.row("sag_svar", { Runde: 2, Respondent: "R1", Punkt: "A.sag.udredning", Del: "I hvilken grad", Svar: "I høj grad" }),
    ...at.row("sag_svar", { Runde: 1, Respondent: "R1", Punkt: "A.ukendt", Del: "I hvilken grad", Svar: "I høj grad" }),
    at.cell("sag_indstillinger", ["Mål: andel opfyldt"], "Værdi", 0.62),
  ],
};

const EVIDENCE: Scenario = {
  analysis: analysisOf({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024" }),
  typed: (at) => {
    const criterion = criteriaOf(EVIDENCE.analysis.framework).filter((one) => one.id === "A.sag.udredning").map(criterionWord).join();
    const finding = (values: Readonly<Record<string, string | number | boolean | null>>) =>
      at.row("sag_vurderinger", { Id: "F1", Slags: "Styrke", Kriterium: criterion, Tekst: "Tekst.", Status: "Accepteret", ...values });
    const observation = (values: Readonly<Record<string, string | number | null>>) =>
      at.row("sag_iagttagelser", { Id: "I1", Kilde: "Interview", Gruppe: "ledelse", Kriterium: criterion, Retning: "Styrke (+)", Tekst: "x", ...values });
    return [
      ...finding({ Id: "F2", Rækkefølge: "1", Evidens: "R.oplysning \n\nI1" }),
      ...finding({ Id: "F1", Rækkefølge: 2.5 }),
      ...finding({ Id: "f1", Rækkefølge: 1, Tekst: "Den anden række med samme id." }),
      ...finding({ Id: 5, Rækkefølge: null }),
      ...finding({ Id: 10, Rækkefølge: null }),
      ...finding({ Id: "F*", Rækkefølge: 2.5, Status: "ACCEPTERET" }),
      ...finding({ Id: "F4", Kriterium: "3*" }),
      ...finding({ Id: "F5", Status: "accepteret " }),
      ...finding({ Id: "F6", Slags: "Fund" }),
      ...finding({ Id: null }),
      ...finding({ Id: "F7", Slags: "Anbefaling", Central: "ja", Valg: "VALGT", Rækkefølge: true }),
      ...finding({ Id: "F8", Slags: "Anbefaling", Central: "måske", Redskaber: 7, Rækkefølge: 0 }),
      ...observation({}),
      ...observation({ Gruppe: "Ledelse", Retning: null }),
      ...observation({ Gruppe: null, Retning: "nej" }),
      ...observation({ Gruppe: "stab", Id: null }),
      ...observation({ Kilde: "Materiale", Retning: "Måske" }),
    ];
  },
};

const SCENARIOS = { REVIEW, WITHOUT_ROWS, SELF, JOINT_FORM, EVIDENCE };
let folder: string;
const found = new Map<string, BothSummaries>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "typed-"));
  const handlings = await Promise.all(
    Object.entries(SCENARIOS).map(async ([name, scenario]) => {
      const from = join(folder, `${name}-made.xlsx`);
      await writeFile(from, await made(scenario.analysis));
      return { from, to: join(folder, `${name}.xlsx`), cells: scenario.typed(new Typing(await contentOfFile(from))) };
    }),
  );
  await handle(handlings, folder);
  const calculated = await recalculate(handlings.map((one) => one.to), join(folder, "calculated"));
  for (const [index, name] of Object.keys(SCENARIOS).entries()) found.set(name, await bothSummaries(calculated[index] ?? ""));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function result(name: keyof typeof SCENARIOS): BothSummaries {
  const summaries = found.get(name);
  if (summaries === undefined) throw new Error(`${name} has not been calculated.`);
  return summaries;
}

describe("The sheet and the core agree when people type", () => {
  it.each(Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[])("in every number of the summary: %s", (name) => {
    const { computed, live } = result(name);
    expect(differences({ ...computed, problems: [] }, { ...live, problems: [] })).toEqual([]);
  });

  it.each(["REVIEW", "SELF", "JOINT_FORM"] as const)("in every cell of Beregning and Opsamling, also those that no summary shows: %s", (name) => {
    expect(wrongCells(result(name).content).filter((line) => /^(Beregning|Opsamling) /.test(line))).toEqual([]);
  });
});

describe("What is typed", () => {
  const item = (name: keyof typeof SCENARIOS, id: string) => result(name).live.items.find((one) => one.item === id);

  it("in other capitals counts; with a blank, as a number, a boolean, an error or a wildcard it is unreadable; a doubled case counts once", () => {
    expect(item("REVIEW", "R.oplysning")).toMatchObject({ n: 4, met: 3, unreadable: 5, unanswered: 2 });
    expect(item("REVIEW", "S.klagevejledning")).toMatchObject({ unreadable: 1 });
    expect(result("REVIEW").live.cases).toMatchObject({ total: 11, social: 1 });
  });

  it("as a new case counts, unanswered, until it has a row; an id with a wildcard or of a row above is no case", () => {
    expect(result("WITHOUT_ROWS").live.cases).toMatchObject({ total: 10, incomplete: 2 });
    expect(item("WITHOUT_ROWS", "R.oplysning")).toMatchObject({ n: 8, unanswered: 2 });
    expect(item("WITHOUT_ROWS", "R.hjemmel")).toMatchObject({ n: 8, unanswered: 1 });
  });

  it("as a date or a number in another form is the date or the text", () => {
    expect(result("WITHOUT_ROWS").live.analysis).toMatchObject({ start: "2026-09-01", municipality: "101" });
  });

  it("in the self-evaluation counts in the first round, for a known point, from anybody but the joint respondent", () => {
    const [udredning] = result("SELF").live.self.filter((one) => one.criterion === "B.udredning");
    // Grades 4 3 3 2 1 stood there, one became an error; typed: 1 (R2 again, round as text), 4 (R7), 1 1 1 (R8, R?, R99).
    expect(udredning).toMatchObject({ n: 10, notKnown: 0, median: 1 });
  });

  it("beside the joint form leaves it counting as long as nobody has answered alone", () => {
    const [udredning] = result("JOINT_FORM").live.self.filter((one) => one.criterion === "A.sag.udredning");
    expect(udredning).toMatchObject({ n: 1, median: 2, flags: [], signal: "-" });
  });

  it("among the findings is listed by order, then id; each id once, its first row", () => {
    const strengths = result("EVIDENCE").live.themes.flatMap((theme) => theme.strengths.map((one) => one.id));
    expect(strengths).toEqual(["F*", "F1", "10", "5", "F2"]);
    const recommendations = result("EVIDENCE").live.themes.flatMap((theme) => theme.recommendations);
    expect(recommendations).toMatchObject([{ id: "F8", central: false, tools: ["7"] }, { id: "F7", central: true, choice: "valgt" }]);
  });
});
