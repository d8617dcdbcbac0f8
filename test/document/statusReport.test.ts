import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { textsIn, type Block, type DataTable, type DocumentPlan } from "../../src/document/documentPlan.ts";
import { findTraces } from "../../src/document/findTraces.ts";
import { statusReport } from "../../src/document/statusReport.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { sampleAnalysis } from "./sampleAnalysis.ts";

const begun = sampleAnalysis("eksempelkommune");
const closing = SAMPLES.find(({ id }) => id === "eksempelkommune")?.closing ?? {};
const { analysis: ended, problems } = enterAnswers(begun, closing, { replace: true });
const report = statusReport(ended, null);

function chapter(plan: DocumentPlan, title: string): readonly Block[] {
  return plan.chapters.find((one) => one.title === title)?.blocks ?? [];
}
const tables = (blocks: readonly Block[]): readonly DataTable[] => blocks.filter((one) => one.kind === "table");

describe("the status report", () => {
  it("is written from a course that could be entered as a whole", () => {
    expect(problems).toEqual([]);
  });

  it("goes from the plan in numbers over the themes to what was measured twice", () => {
    expect(report.title).toBe("Statusrapport · Eksempelkommune");
    expect(report.titleLines).toContain("Opgjort pr. 1. september 2028");
    expect(report.chapters.map((one) => one.title)).toEqual([
      "Indledning", "Tema 1: Politik og strategi", "Tema 2: Faglig ledelse", "Tema 3: Sagsbehandling", "Tema 4: Helhed og sammenhæng", "Målt ved start og slutning",
    ]);
    expect(chapter(report, "Indledning").flatMap(textsIn)).toContain("4 af 7 aktiviteter er gennemført.");
  });

  it("holds a recommendation beside its activities, the account, the remark and the next focus", () => {
    const blocks = chapter(report, "Tema 1: Politik og strategi");
    expect(blocks.slice(0, 2).flatMap(textsIn)).toEqual([
      "Anbefaling 1", "Taskforcen anbefalede, at Eksempelkommune:", "opdaterer kvalitetsstandarderne, så de svarer til reglerne og kan bruges i den enkelte sag.",
    ]);
    expect(tables(blocks)[0]?.rows[0]?.slice(1, 3)).toEqual(["afdelingsleder", "30. november 2027"]);
    expect(tables(blocks)[0]?.rows[0]?.at(-1)).toBe("Gennemført");
    expect(blocks.flatMap(textsIn)).toContain("Næste fokus: At standarderne bliver holdt ved lige, når reglerne ændres.");
  });

  it("says of a declined recommendation that it was not chosen, and no more", () => {
    const texts = chapter(report, "Tema 2: Faglig ledelse").flatMap(textsIn);
    expect(texts.slice(texts.indexOf("Anbefaling 2"))).toEqual([
      "Anbefaling 2",
      "Taskforcen anbefalede, at Eksempelkommune:",
      "lægger en plan for oplæring og kompetencer, der rækker ud over de første uger.",
      "Kommunen har valgt ikke at arbejde med anbefalingen i forløbet.",
    ]);
  });

  it("says with the two rounds only what so few answers can show", () => {
    const [self] = tables(chapter(report, "Målt ved start og slutning"));
    const row = (criterion: string) => self?.rows.find(([name]) => name?.startsWith(criterion));
    expect(row("3.3")).toEqual(["3.3 Opfølgning", "2 af 9", "7 af 9", "tydelig ændring til det bedre"]);
    expect(row("1.3")?.slice(1)).toEqual(["2 af 8", "2 af 8", "ingen sikker forskel"]);
    expect(row("2.2")?.at(-1)).toBe("for få svar til at sammenligne");
  });

  it("shows no share of one or two persons", () => {
    const few = { ...ended, selfAnswers: ended.selfAnswers.filter((one) => one.round === 1 || one.respondent === "R1-2") };
    const [self] = tables(chapter(statusReport(few, null), "Målt ved start og slutning"));
    expect(new Set(self?.rows.map((cells) => cells[2]))).toEqual(new Set(["få svar"]));
  });

  it("holds two measurements of cases together, with the mix of their benefits beside", () => {
    const [, cases, mix] = tables(chapter(statusReport(ended, begun), "Målt ved start og slutning"));
    expect(cases?.rows.find(([label]) => label === "Sagsoplysning")).toEqual(["Sagsoplysning", "9 af 20", "9 af 20", "ingen sikker forskel"]);
    expect(mix?.rows).toContainEqual(["Ledsageordning (SEL § 97)", "3", "3"]);
  });

  it("has no such chapter where nothing was measured twice", () => {
    expect(statusReport(begun, null).chapters.map((one) => one.title)).not.toContain("Målt ved start og slutning");
  });

  it("holds no CPR number, no case's id and nobody's note", () => {
    expect(findTraces(report, ended.cases.map((one) => one.id))).toEqual([]);
    const text = report.chapters.flatMap((one) => one.blocks.flatMap(textsIn)).join("\n");
    expect(ended.plan.flatMap((one) => one.notes).filter((one) => text.includes(one))).toEqual([]);
  });
});
