import type { Analysis } from "../../src/review/analysis.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import { editsBetween } from "../../src/workbook/editsBetween.ts";
import { findTable, isBlank } from "../../src/workbook/read/foundRows.ts";
import { applied } from "./support/applied.ts";
import { rowOf, typed, withTable } from "./support/handle.ts";
import { analysisOf, bookOf, inOneOrder, read, STAMP, THREE_CASES } from "./support/makers.ts";

/** SAG-01 to SAG-03 with these chosen for VISO. Of citizens of 40, so the social item on transition is preset IR. */
function chosen(...ids: readonly string[]): Analysis {
  return analysisOf({ ...THREE_CASES, cases: ["SAG-01", "SAG-02", "SAG-03"].map((id) => ({ id, benefit: "V85", age: 40, social: ids.includes(id) })) });
}

const FIRST = chosen("SAG-01");
const THIRD = chosen("SAG-03");

function changed(book: WorkbookContent, after: Analysis): WorkbookContent {
  return applied(book, editsBetween(book, read(book).analysis, after, STAMP));
}

/** What stands in the rows of a table that are not blank, in the table's first column. */
function keysIn(book: WorkbookContent, table: string): readonly unknown[] {
  const rows = findTable(book, table)?.rows ?? [];
  return rows.flatMap((row) => (isBlank(row.cell("Sag")) ? [] : [row.cell("Sag")?.value]));
}

describe("A row that is no longer wanted", () => {
  it("holds the new one", () => {
    const after = changed(bookOf(THIRD), FIRST);
    expect(keysIn(after, "sag_socialfaglig")).toEqual(["SAG-01"]);
    expect(findTable(after, "sag_socialfaglig")?.rows).toHaveLength(1);
    expect(read(after).problems).toEqual([]);
    expect(inOneOrder(read(after).analysis)).toEqual(inOneOrder(FIRST));
    expect(editsBetween(after, FIRST, FIRST, STAMP)).toEqual({ cells: [], growth: [] });
  });

  it("is made blank when nothing new takes its place, and shows nothing", () => {
    const after = changed(bookOf(chosen("SAG-01", "SAG-02", "SAG-03")), FIRST);
    expect(keysIn(after, "sag_socialfaglig")).toEqual(["SAG-01"]);
    expect(read(after).problems).toEqual([]);
    const blank = findTable(after, "sag_socialfaglig")?.rows.filter((row) => isBlank(row.cell("Sag")));
    expect(blank?.map((row) => [row.cell("Ydelse")?.value, row.cell("SF.hel.overgang")?.value])).toEqual([["", undefined], ["", undefined]]);
  });

  it("takes its remarks' rows with it", () => {
    const after = keysIn(changed(bookOf(THIRD), FIRST), "sag_bemaerkninger");
    expect([...after].sort()).toEqual([...keysIn(bookOf(FIRST), "sag_bemaerkninger")].sort());
  });

  it("leaves a person's own column as it is, and nobody else's row beside it", () => {
    const wider = withTable(bookOf(THIRD), "sag_socialfaglig", (table) => ({ ...table, headers: [...table.headers, "Egen"] }));
    const after = changed(typed(wider, "sag_socialfaglig", rowOf(wider, "sag_socialfaglig", "SAG-03"), "Egen", "husk"), FIRST);
    expect(rowOf(after, "sag_socialfaglig", "SAG-01").cell("Egen")).toBeUndefined();
    expect(findTable(after, "sag_socialfaglig")?.rows.map((row) => row.cell("Egen")?.value)).toEqual(["husk", undefined]);
  });

  it("is only the first of two with one key: the other stays with the person who wrote it", () => {
    const two = bookOf(chosen("SAG-01", "SAG-02"));
    const doubled = typed(two, "sag_socialfaglig", rowOf(two, "sag_socialfaglig", "SAG-02"), "Sag", "SAG-01");
    expect(keysIn(changed(doubled, THIRD), "sag_socialfaglig")).toEqual(["SAG-03", "SAG-01"]);
  });
});
