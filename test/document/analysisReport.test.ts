import { analysisReport } from "../../src/document/analysisReport.ts";
import { textsIn, type Block, type DataTable, type DocumentPlan } from "../../src/document/documentPlan.ts";
import { findTraces } from "../../src/document/findTraces.ts";
import { JOINT } from "../../src/review/answer.ts";
import { sampleAnalysis } from "./sampleAnalysis.ts";

const eksempel = sampleAnalysis("eksempelkommune");
const koege = sampleAnalysis("koege2018");
const report = analysisReport(eksempel);

function chapter(plan: DocumentPlan, title: string): readonly Block[] {
  const found = plan.chapters.find((one) => one.title === title);
  if (found === undefined) throw new RangeError(`No chapter ${title}.`);
  return found.blocks;
}
const kinds = (blocks: readonly Block[]) => blocks.map((one) => one.kind);
const subheadings = (blocks: readonly Block[]) => blocks.flatMap((one) => (one.kind === "subheading" ? [one.text] : []));
const tables = (blocks: readonly Block[]): readonly DataTable[] => blocks.filter((one) => one.kind === "table");
const allTexts = (plan: DocumentPlan) => plan.chapters.flatMap((one) => [one.title, ...one.blocks.flatMap(textsIn)]).join("\n");

describe("the analysis report", () => {
  it("goes from the introduction over the themes to the annexes", () => {
    expect(report.chapters.map((one) => one.title)).toEqual([
      "Indledning",
      "Datagrundlag",
      "Samlet vurdering",
      "De mest centrale anbefalinger",
      "Præsentation af kommunen",
      "Tema 1: Politik og strategi",
      "Tema 2: Faglig ledelse",
      "Tema 3: Sagsbehandling",
      "Tema 4: Helhed og sammenhæng",
      "Bilag 1: Juridisk sagsgennemgang",
      "Bilag 2: Socialfaglig gennemgang",
      "Bilag 3: Kommunens selvevaluering",
      "Bilag 4: Materiale, temadage og samtaler",
    ]);
  });

  it("says what it rests on in the words of the workbook's front page", () => {
    expect(chapter(report, "Datagrundlag").flatMap(textsIn)).toEqual(expect.arrayContaining([
      "Analysen bygger på 20 sager. VISO har læst 5 af de 5, der er udvalgt til VISO.",
      "Taskforcen har holdt 5 interview. Besvarelser af selvevalueringen: 9.",
    ]));
  });

  it("takes a theme from what the municipality does to what is recommended", () => {
    expect(subheadings(chapter(report, "Tema 3: Sagsbehandling"))).toEqual([
      "Kommunens praksis", "Analyse", "Hvad kilderne viser", "Samlet vurdering", "Styrker", "Udfordringer", "Anbefalinger", "Redskaber til anbefalingerne",
    ]);
  });

  it("names the item that decides and what is counted of it, source by source", () => {
    const [sources] = tables(chapter(report, "Tema 3: Sagsbehandling"));
    const [criterion, said, together] = sources?.rows[0] ?? [];
    expect([criterion, together]).toEqual(["3.1 Udredning, vurdering og afgørelse", "kilderne peger hver sin vej"]);
    expect(said).toContain("Juridisk gennemgang: ▼ sagsoplysning: opfyldt i 9 af 20");
  });

  it("goes on from the municipality's name in recommendations, with their tools under them", () => {
    const list = chapter(report, "Tema 1: Politik og strategi").find((one) => one.kind === "list" && one.tone === "recommendation");
    expect(list).toMatchObject({
      stem: "Taskforcen anbefaler, at Eksempelkommune:",
      entries: [
        { text: "opdaterer kvalitetsstandarderne, så de svarer til reglerne og kan bruges i den enkelte sag.", under: ["Redskab: Bevillingskompetenceplan"] },
        { under: [] },
        { under: [] },
      ],
    });
  });

  it("opens the legal annex with the sentence that no average can hide", () => {
    expect(chapter(report, "Bilag 1: Juridisk sagsgennemgang")[0]).toEqual({
      kind: "paragraph",
      look: "lead",
      text: "I 9 af de 20 gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen (20 sager, heraf 1 ikke færdigvurderet).",
    });
  });

  it("has a table before each figure, with the same numbers", () => {
    const blocks = chapter(report, "Bilag 1: Juridisk sagsgennemgang");
    expect(kinds(blocks)).toEqual(["paragraph", "paragraph", "table", "bars", "table", "bars"]);
    const [table] = tables(blocks);
    const figure = blocks.find((one) => one.kind === "bars");
    expect(table?.rows[1]).toEqual(["Sagsoplysning", "9", "3", "8", "20", "▼ klar udfordring"]);
    expect(figure?.series.map(({ name, counts }) => [name, counts[1]])).toEqual([["Ingen mangel", 9], ["Mangel uden væsentlig betydning", 3], ["Mangel med væsentlig betydning", 8]]);
    expect(figure?.most).toBe(20);
  });

  it("leaves out themes that a course has not treated, and says so", () => {
    const plan = analysisReport(koege);
    expect(plan.chapters.map((one) => one.title).filter((title) => title.startsWith("Tema"))).toEqual(["Tema 1: Politik og strategi", "Tema 2: Faglig ledelse og sparring"]);
    expect(chapter(plan, "Indledning").flatMap(textsIn)).toContainEqual(expect.stringMatching(/^Analysen har ikke behandlet temaerne 3 Udredning/));
  });

  it("has no legal or social annex where no case was reviewed", () => {
    expect(analysisReport(koege).chapters.slice(-2).map((one) => one.title)).toEqual(["Bilag 1: Kommunens selvevaluering", "Bilag 2: Materiale, temadage og samtaler"]);
  });
});

describe.each([["eksempelkommune", eksempel], ["koege2018", koege]])("the report of %s", (_id, analysis) => {
  const plan = analysisReport(analysis);
  const text = allTexts(plan);

  it("holds no CPR number and no case's id", () => {
    expect(findTraces(plan, analysis.cases.map((one) => one.id))).toEqual([]);
  });

  it("holds no note, no file reference, no observation word for word and no free answer", () => {
    const typed = [
      ...analysis.remarks.flatMap((one) => [one.note, one.reference, one.good]),
      ...analysis.observations.flatMap((one) => [one.text, one.reference]),
      ...analysis.selfAnswers.flatMap(({ given }) => (given.kind === "text" ? [given.text] : [])),
    ].filter((one) => one.length > 3);
    // What the task force has written and accepted may say the same in the same words.
    const published = [...analysis.themeTexts.flatMap((one) => [one.presentation, one.analysis, one.assessment]), ...analysis.findings.map((one) => one.text)].join("\n");
    expect(typed.filter((one) => text.includes(one) && !published.includes(one))).toEqual([]);
  });

  it("names no reviewer and no respondent", () => {
    const people = [...analysis.cases.flatMap((one) => [one.reviewer, one.socialReviewer]), ...analysis.respondents.map((one) => one.id)].filter((one) => one !== "" && one !== JOINT);
    expect(people.filter((one) => new RegExp(`\\b${one}\\b`).test(text))).toEqual([]);
  });
});

it("does not show what one or two persons have answered", () => {
  const few = { ...eksempel, selfAnswers: eksempel.selfAnswers.filter((one) => one.respondent === "R1") };
  const [table] = tables(chapter(analysisReport(few), "Bilag 3: Kommunens selvevaluering"));
  expect(new Set(table?.rows.map((cells) => cells[1]))).toEqual(new Set(["få svar"]));
  expect(allTexts(analysisReport(few))).not.toMatch(/Selvevaluering: [^\n]*median \d/);
});
