import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import type { TablePlan } from "../../src/workbook/sheetPlan.ts";
import { analysisOf, STAMP, THREE_CASES } from "./support/makers.ts";

const answers = {
  answers: [
    { instrument: "legal" as const, subject: "SAG-01", item: "R.oplysning", code: "2" },
    { instrument: "legal" as const, subject: "SAG-02", item: "R.oplysning", code: "0" },
    { instrument: "legal" as const, subject: "SAG-03", item: "R.oplysning", code: "KV" },
    { instrument: "legal" as const, subject: "SAG-01", item: "S.frist", code: "D" },
    { instrument: "legal" as const, subject: "SAG-02", item: "S.frist", code: "N" },
  ],
};

function opsamling() {
  const sheet = planWorkbook(analysisOf(THREE_CASES, answers), STAMP).sheets.find((one) => one.title === "Opsamling");
  if (sheet === undefined) throw new Error("Opsamling");
  return sheet;
}

function rowOf(table: TablePlan | undefined, label: string): Readonly<Record<string, unknown>> {
  const cells = table?.rows.find((row) => row[0]?.value === label) ?? [];
  return Object.fromEntries(cells.map((cell, index): [string, unknown] => [table?.columns[index]?.header ?? "", cell.value]));
}

describe("The figures on Opsamling", () => {
  it("count defects by gravity, and leave out what cannot be assessed", () => {
    const table = opsamling().tables.find((one) => one.name === "sag_figur_mangler");
    expect(rowOf(table, "Sagsoplysning")).toEqual({
      Punkt: "Sagsoplysning", "Ingen mangel": 1, "Mangel uden væsentlig betydning": 0, "Mangel med væsentlig betydning": 1, "Svar i alt": 2,
    });
  });

  it("keep ja, delvist and nej apart", () => {
    const table = opsamling().tables.find((one) => one.name === "sag_figur_regler");
    expect(rowOf(table, "Sagsbehandlingsfrist")).toMatchObject({ Ja: 0, Delvist: 1, Nej: 1, "Svar i alt": 2 });
  });

  it("are each a chart under its table, with words for those who do not see it", () => {
    const { charts = [], tables } = opsamling();
    expect(charts.map((one) => one.table)).toEqual(["sag_figur_mangler", "sag_figur_regler", "sag_figur_social"]);
    for (const chart of charts) {
      const table = tables.find((one) => one.name === chart.table);
      expect(chart.row).toBeGreaterThan((table?.row ?? 0) + (table?.rows.length ?? 0));
      expect(chart.altText).toContain("tabellen");
      expect(chart.series.every((one) => table?.columns.some((column) => column.header === one.header))).toBe(true);
    }
  });
});
