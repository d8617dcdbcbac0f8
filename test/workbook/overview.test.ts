import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { analysisOf, STAMP, THREE_CASES } from "./support/makers.ts";

function listUnder(heading: string, answers: Parameters<typeof analysisOf>[1]): unknown {
  const cells = planWorkbook(analysisOf(THREE_CASES, answers), STAMP).sheets.find((one) => one.title === "Opsamling")?.cells ?? [];
  const at = cells.find((cell) => cell.value === heading);
  return cells.find((cell) => cell.row === (at?.row ?? 0) + 1 && cell.meaning === "paragraph")?.value;
}

const joint = { respondents: [{ id: "R1", role: "fælles" }], answers: [{ instrument: "self" as const, subject: "R1", item: "A.pol.politik", code: "4" }] };
const observed = { id: "I1", source: "material" as const, direction: "+" as const, text: "Beskrevet." };

describe("The leaders' page", () => {
  it("names the criteria that nobody outside has looked at, and says where the municipality alone has", () => {
    const list = String(listUnder("Ikke belyst udefra", { ...joint, observations: [{ ...observed, criterion: "A.pol.strategi" }] }));
    expect(list).toContain("1.1 Politik (kun belyst af kommunen selv) · 1.3 Ledelsesinformation");
    expect(list).not.toContain("1.2 Strategi");
  });

  it("says where the municipality sees it higher than the review, and otherwise that there is nothing", () => {
    const review = Array.from({ length: 5 }, (_, index) => `SAG-1${index}`);
    const setup = { ...THREE_CASES, cases: review.map((id) => ({ id, benefit: "V85" })) };
    const defects = review.map((subject) => ({ instrument: "legal" as const, subject, item: "R.oplysning", code: "2" }));
    const own = { ...joint, answers: [{ instrument: "self" as const, subject: "R1", item: "A.sag.udredning", code: "4" }, ...defects] };
    const cells = planWorkbook(analysisOf(setup, own), STAMP).sheets.find((one) => one.title === "Opsamling")?.cells ?? [];
    expect(cells.map((cell) => cell.value)).toContain("3.1 Udredning, vurdering og afgørelse: kommunen vurderer højere");
    expect(listUnder("Kommunens blik og gennemgangens", {})).toBe("Ingen");
  });
});
