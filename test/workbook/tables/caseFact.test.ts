import type { Case } from "../../../src/review/analysis.ts";
import { caseFact, type CaseFactHeader } from "../../../src/workbook/tables/caseFact.ts";

const shown = (header: CaseFactHeader, facts: Partial<Case>) => caseFact(header).value({ id: "SAG-01", social: false, reviewer: "", socialReviewer: "", ...facts });

describe("A fact of a case, beside its answers", () => {
  it("is a benefit's id where the benefit is known, and nothing where it is not or where nobody has said", () => {
    expect([shown("Ydelse", { benefit: "V85" }), shown("Ydelse", { benefit: "§ 999" }), shown("Ydelse", {})]).toEqual(["V85", "", ""]);
  });

  it("is nothing where nobody has said it, and never 0", () => {
    expect((["Afgørelse", "Meddelelse", "Sagstype", "Alder"] as const).map((header) => shown(header, {}))).toEqual(["", "", "", ""]);
    expect(shown("Alder", { age: 0 })).toBe(0);
  });
});
