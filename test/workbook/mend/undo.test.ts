import { undoRepair } from "../../../src/actions/undoRepair.ts";
import type { FoundCell, WorkbookContent } from "../../../src/workbook/content.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { rowOf, typed, withCell } from "../support/handle.ts";
import { BOOK, repaired } from "./support/broken.ts";
import { memoryPort } from "./support/restored.ts";

const status = rowOf(BOOK, "sag_sager", "SAG-01");

/** Repairs it, lets `then` happen, and takes the repair back. */
async function undone(broken: WorkbookContent, then: (book: WorkbookContent) => WorkbookContent = (book) => book) {
  const { book, undo } = await repaired(broken);
  const result = await undoRepair(memoryPort, then(book), undo);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function cellOf({ sheets }: WorkbookContent, table: string, key: readonly string[], header: string): FoundCell | undefined {
  const row = rowOf(BOOK, table, ...key);
  return sheets.find(({ name }) => name === row.place(header).sheet)?.rows.get(row.row)?.get(row.columnNumber(header) ?? NaN);
}

describe("A repair that is taken back", () => {
  it("puts the word back that stood in place of a formula", async () => {
    const { book, putBack } = await undone(typed(BOOK, "sag_sager", status, "Status", "Ring til Bo"));
    expect(putBack).toBe(1);
    expect(cellOf(book, "sag_sager", ["SAG-01"], "Status")).toMatchObject({ value: "Ring til Bo", formula: null });
  });

  it("puts back a blank, too", async () => {
    const { book } = await undone(typed(BOOK, "sag_sager", status, "Status", null));
    expect(cellOf(book, "sag_sager", ["SAG-01"], "Status")).toBeUndefined();
  });

  it("puts somebody's own formula back", async () => {
    const { book } = await undone(withCell(BOOK, "sag_sager", status, "Medregnes", { kind: "number", value: 2, formula: "1+1" }));
    expect(cellOf(book, "sag_sager", ["SAG-01"], "Medregnes")).toMatchObject({ formula: "1+1" });
  });

  it("puts a number back on a protected sheet, where nobody can type", async () => {
    const [, , row] = findTable(BOOK, "sag_indstillinger")?.rows ?? [];
    if (row === undefined) throw new Error("no setting");
    const { book, putBack } = await undone(typed(BOOK, "sag_indstillinger", row, "Værdi", 2.58));
    expect([putBack, findTable(book, "sag_indstillinger")?.rows[2]?.cell("Værdi")?.value]).toEqual([1, 2.58]);
  });

  it("leaves a cell alone in which somebody has written since", async () => {
    const { book, putBack } = await undone(typed(BOOK, "sag_sager", status, "Status", "Ring til Bo"), (mended) => typed(mended, "sag_sager", status, "Status", "Ring til Eva"));
    expect(putBack).toBe(0);
    expect(cellOf(book, "sag_sager", ["SAG-01"], "Status")).toMatchObject({ value: "Ring til Eva" });
  });

  it("has nothing to take back where nothing was written over", async () => {
    expect((await repaired(BOOK)).undo).toEqual([]);
  });
});
