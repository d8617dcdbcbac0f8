import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { rowOf, typed, withCell, withSheet } from "../support/handle.ts";
import { at, BOOK, expectLeftAlone, expectMended, expectNothing } from "./support/broken.ts";

const status = rowOf(BOOK, "sag_sager", "SAG-01");

function withFormula(table: string, key: readonly string[], header: string, formula: string): WorkbookContent {
  return withCell(BOOK, table, rowOf(BOOK, table, ...key), header, { kind: "number", value: 1, formula });
}

function formulaOf(table: string, key: readonly string[], header: string): string {
  return rowOf(BOOK, table, ...key).cell(header)?.formula ?? "";
}

describe("A formula", () => {
  it("that a word was typed over comes back, and the word is told", async () => {
    const [message] = await expectMended(typed(BOOK, "sag_sager", status, "Status", "Ring til Bo"), [["formula-gone", ...at("sag_sager", ["SAG-01"], "Status")]]);
    expect(message).toContain("”Ring til Bo”");
  });

  it("that was deleted comes back", async () => {
    await expectMended(typed(BOOK, "sag_sager", status, "Retlig mangel", null), [["formula-gone", ...at("sag_sager", ["SAG-01"], "Retlig mangel")]]);
  });

  it("that a number was typed over in the calculations comes back, and the number is told", async () => {
    const row = rowOf(BOOK, "sag_beregning", "Juridisk", "R.oplysning");
    const [message] = await expectMended(typed(BOOK, "sag_beregning", row, "n", 17), [["formula-gone", ...at("sag_beregning", ["Juridisk", "R.oplysning"], "n")]]);
    expect(message).toContain("”17”");
  });

  it("comes back in each row of a column that was pasted over with values", async () => {
    const rows = findTable(BOOK, "sag_juridisk")?.rows ?? [];
    const pasted = rows.reduce((so, row) => typed(so, "sag_juridisk", row, "Medregnes", 1), BOOK);
    await expectMended(pasted, ["SAG-01", "SAG-02", "SAG-03"].map((id) => ["formula-gone", ...at("sag_juridisk", [id], "Medregnes")] as const));
  });

  it("that was changed comes back, and the other one is told", async () => {
    const [message] = await expectMended(withFormula("sag_sager", ["SAG-02"], "Medregnes", "1+1"), [["formula-changed", ...at("sag_sager", ["SAG-02"], "Medregnes")]]);
    expect(message).toContain("=1+1");
  });

  it("that lost what it spoke of comes back", async () => {
    const broken = withFormula("sag_beregning", ["Juridisk", "R.oplysning"], "n", "COUNTIF(#REF!,sag_ord_L_0)");
    await expectMended(broken, [["formula-changed", ...at("sag_beregning", ["Juridisk", "R.oplysning"], "n")]]);
  });

  it("outside tables comes back: the heading of Opsamling", async () => {
    const broken = withSheet(BOOK, "sag_matrix", (sheet) => ({ ...sheet, rows: new Map(sheet.rows).set(1, new Map([[1, { kind: "text", value: "Vores", formula: null }]])) }));
    await expectMended(broken, [["formula-gone", "Opsamling", "A1"]]);
  });

  it("in a blank row comes back: the place of a finding that is not written yet", async () => {
    const blank = findTable(BOOK, "sag_vurderinger")?.rows.at(-1);
    if (blank === undefined) throw new Error("no row");
    const { sheet, cell } = blank.place("Nr");
    await expectMended(typed(BOOK, "sag_vurderinger", blank, "Nr", 7), [["formula-gone", sheet, cell]]);
  });

  it("in another program's spelling is the same formula", async () => {
    const formula = formulaOf("sag_sager", ["SAG-01"], "Medregnes");
    await expectNothing(withCell(BOOK, "sag_sager", status, "Medregnes", { kind: "number", value: 1, formula: formula.toLowerCase().replaceAll(",", ", ") }));
  });

  it("of a person's own in an answer cell is the person's", async () => {
    const own = withCell(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-01"), "R.hjemmel", { kind: "text", value: "Ingen mangel", formula: "R7" });
    await expectNothing(own);
  });

  it("is left alone where its sheet has been rearranged, since an address in it would lead elsewhere", async () => {
    const moved = withSheet(BOOK, "sag_indstillinger", (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((one) => ({ ...one, row: one.row + 1 })),
      rows: new Map([...sheet.rows].map(([row, cells]) => [row + 1, cells])),
      validations: sheet.validations.map((one) => ({ ...one, ranges: one.ranges.replace(/\d+/g, (row) => String(Number(row) + 1)) })),
      isUnlocked: (row, column) => sheet.isUnlocked(row - 1, column),
    }));
    const names = moved.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/('Indstillinger'!\$B\$)(\d+)/, (_, before: string, row: string) => `${before}${Number(row) + 1}`) }));
    const shifted = withCell({ ...moved, names }, "sag_indstillinger", rowOf(moved, "sag_indstillinger", "Mål, der regnes med"), "Værdi", { kind: "number", value: 0.75, formula: "$B$99" });
    await expectLeftAlone(shifted, []);
  });
});
