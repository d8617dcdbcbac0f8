import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { textsIn, type DataTable } from "../../src/document/documentPlan.ts";
import { statusReport } from "../../src/document/statusReport.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { sampleAnalysis } from "./sampleAnalysis.ts";

const begun = sampleAnalysis("eksempelkommune");
const closing = SAMPLES.find(({ id }) => id === "eksempelkommune")?.closing ?? {};
const ended = enterAnswers(begun, closing, { replace: true }).analysis;

const blocksOf = (analysis: Analysis, title: string, before: Analysis | null = null) =>
  statusReport(analysis, before).chapters.filter((one) => one.title.startsWith(title)).flatMap((one) => one.blocks);
const tablesOf = (...given: Parameters<typeof blocksOf>): readonly DataTable[] => blocksOf(...given).filter((one): one is DataTable => one.kind === "table");

describe("the status report of a plan that little is said of", () => {
  const unsaid = { ...ended, plan: ended.plan.map((one) => ({ ...one, deadline: null, status: null })) };

  it("leaves a deadline blank that nobody has set, and says of an activity's status that nobody has said it", () => {
    expect(tablesOf(unsaid, "Tema 1")[0]?.rows[0]?.slice(2, 5)).toEqual(["", expect.any(String), "Ikke oplyst"]);
    expect(tablesOf(unsaid, "Indledning")[0]?.rows).toEqual([["Ikke oplyst", "7"]]);
  });

  it("has no chapter for a theme in which nothing was recommended", () => {
    const findings = ended.findings.filter((one) => !(one.kind === "recommendation" && one.criterion.startsWith("A.pol")));
    expect(blocksOf({ ...ended, findings }, "Tema 1")).toEqual([]);
  });

  it("says that a chosen recommendation has no activity yet", () => {
    const blocks = blocksOf({ ...ended, plan: [] }, "Tema 1");
    expect(tablesOf({ ...ended, plan: [] }, "Tema 1")).toEqual([]);
    expect(blocks.flatMap(textsIn)).toContain("Der er ingen aktivitet i planen.");
  });

  it("has no line for a party that has said nothing of a recommendation", () => {
    const silent = { ...ended, statusRemarks: ended.statusRemarks.map((one) => ({ ...one, account: " " })) };
    const lines = (analysis: Analysis) => blocksOf(analysis, "Tema 1").flatMap(textsIn).filter((text) => text.startsWith("Kommunens redegørelse:"));
    expect([lines(ended).length > 0, lines(silent)]).toEqual([true, []]);
  });
});

describe("two measurements where something was measured once only", () => {
  it("have no row for a criterion that nobody has graded, and a dash beside one that was graded once", () => {
    const rounds = (one: Analysis["selfAnswers"][number]) => (one.item === "A.pol.politik" ? false : one.item === "A.sag.opfoelgning" ? one.round === 2 : true);
    const [self] = tablesOf({ ...ended, selfAnswers: ended.selfAnswers.filter(rounds) }, "Målt");
    expect(self?.rows.filter(([name]) => name?.startsWith("1.1"))).toEqual([]);
    expect(self?.rows.find(([name]) => name?.startsWith("3.3"))).toEqual(["3.3 Opfølgning", "–", "7 af 9", "for få svar til at sammenligne"]);
  });

  it("say of an item that was asked otherwise the first time that it cannot be compared", () => {
    const otherwise = { ...begun, items: begun.items.map((one) => (one.label === "Sagsoplysning" ? { ...one, question: "Spurgt på en anden måde" } : one)) };
    const once = { ...begun, items: begun.items.filter((one) => one.label !== "Sagsoplysning") };
    const row = (before: Analysis) => tablesOf(ended, "Målt", before)[1]?.rows.find(([label]) => label === "Sagsoplysning");
    expect(row(otherwise)?.at(-1)).toBe("ordlyden er ændret og kan ikke sammenlignes");
    expect(row(once)).toEqual(["Sagsoplysning", "–", "9 af 20", "kun med i den anden måling"]);
  });
});
