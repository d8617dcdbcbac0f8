import { analysisReport } from "../../src/document/analysisReport.ts";
import { textsIn, type Block, type DataTable } from "../../src/document/documentPlan.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { sampleAnalysis } from "./sampleAnalysis.ts";

const eksempel = sampleAnalysis("eksempelkommune");

/** The chapter whose title begins so; undefined where the report has none. */
function chapter(analysis: Analysis, title: string): readonly Block[] | undefined {
  return analysisReport(analysis).chapters.find((one) => one.title.startsWith(title))?.blocks;
}
const textsOf = (blocks: readonly Block[] | undefined): readonly string[] => (blocks ?? []).flatMap(textsIn);
const subheadings = (blocks: readonly Block[] | undefined) => (blocks ?? []).flatMap((one) => (one.kind === "subheading" ? [one.text] : []));

describe("the analysis report of a course that has just begun", () => {
  it("does not say when the course started, where nobody has", () => {
    const started = (analysis: Analysis) => textsOf(chapter(analysis, "Indledning")).filter((text) => text.includes("september 2026"));
    expect([started(eksempel).length, started({ ...eksempel, start: null })]).toEqual([1, []]);
  });

  it("says nothing of the municipality or the whole, where nothing is written of it", () => {
    const unwritten = { ...eksempel, themeTexts: [] };
    expect(chapter(unwritten, "Præsentation af kommunen")).toBeUndefined();
    expect(subheadings(chapter(eksempel, "Samlet vurdering")).length - subheadings(chapter(unwritten, "Samlet vurdering")).length).toBe(1);
  });

  it("has no subheading over what is not written and not found under a theme", () => {
    const [only] = eksempel.findings.filter((one) => one.kind === "strength" && one.status === "accepteret" && one.criterion.startsWith("A.sag"));
    const little = { ...eksempel, themeTexts: [], findings: only === undefined ? [] : [only] };
    expect(subheadings(chapter(little, "Tema 3"))).toEqual(["Hvad kilderne viser", "Styrker"]);
    const challenge = little.findings.map((one) => ({ ...one, kind: "challenge" as const }));
    expect(subheadings(chapter({ ...little, findings: challenge }, "Tema 3"))).toEqual(["Hvad kilderne viser", "Udfordringer"]);
  });

  it("says of a criterion which the municipality alone has looked at that it is so", () => {
    const alone = { ...eksempel, answers: [], observations: [] };
    const [sources] = (chapter(alone, "Tema 3") ?? []).filter((one): one is DataTable => one.kind === "table");
    expect(sources?.rows[0]?.[2]).toBe("kun belyst af kommunen selv");
  });

  it("names a tool that the course's list does not have, and says no more of it", () => {
    const findings = eksempel.findings.map((one) => (one.kind === "recommendation" ? { ...one, tools: ["Kommunens egen tjekliste"] } : one));
    const blocks = chapter({ ...eksempel, findings }, "Tema 1");
    expect(textsOf(blocks)).toContain("Redskab: Kommunens egen tjekliste");
    expect(subheadings(blocks)).not.toContain("Redskaber til anbefalingerne");
  });

  it("leaves out a benefit that the area does not have", () => {
    const named = textsOf(chapter({ ...eksempel, benefits: ["V85", "V999"] }, "Datagrundlag"));
    expect(named).toContain("Socialpædagogisk støtte (SEL § 85)");
    expect(named.join("\n")).not.toContain("V999");
  });

  it("has the annex of the self-evaluation as soon as somebody has answered, be it that they do not know", () => {
    const [first] = eksempel.selfAnswers.filter((one) => one.round === 1 && one.part === "grade");
    const notKnown = first === undefined ? [] : [{ ...first, given: { kind: "code", code: "VI" } as const }];
    const hasAnnex = (selfAnswers: Analysis["selfAnswers"]) => analysisReport({ ...eksempel, selfAnswers }).chapters.some((one) => one.title.endsWith("Kommunens selvevaluering"));
    expect([hasAnnex([]), hasAnnex(notKnown)]).toEqual([false, true]);
  });
});
