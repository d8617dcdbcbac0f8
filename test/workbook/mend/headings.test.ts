import type { FoundCell, WorkbookContent } from "../../../src/workbook/content.ts";
import { withHeading } from "../../../src/workbook/mend/headingDamage.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { movedColumns, rowOf, typed, withCell, withoutColumn, withSheet, withTable } from "../support/handle.ts";
import { read } from "../support/makers.ts";
import { BOOK, expectLeftAlone, expectMended, expectNothing, placesOf, repaired, WHOLE } from "./support/broken.ts";

/** Where a heading stands. */
function headingAt(table: string, header: string, content = BOOK): readonly [sheet: string, cell: string] {
  const found = findTable(content, table);
  const row = found?.rows[0];
  if (found === undefined || row === undefined) throw new Error(`no ${table}`);
  return [found.sheet.name, row.place(header).cell.replace(/\d+$/, String(found.table.row))];
}

/** The heading typed over, as Excel does it: the formulas that speak of the column follow. */
function renamed(content: WorkbookContent, table: string, from: string, to: string): WorkbookContent {
  const found = findTable(content, table);
  const column = found?.rows[0]?.columnNumber(from);
  if (found === undefined || column === undefined) throw new Error(`no ${table}[${from}]`);
  return withHeading(content, { kind: "heading", sheet: found.sheet.name, table, row: found.table.row, column, from, to });
}

/** The heading typed over, as programs do it that leave the formulas as they were. */
function renamedAlone(content: WorkbookContent, table: string, from: string, to: string): WorkbookContent {
  return withTable(content, table, (one) => ({ ...one, headers: one.headers.map((header) => (header === from ? to : header)) }));
}

function withoutLists(content: WorkbookContent, table: string, ...lists: readonly string[]): WorkbookContent {
  return withSheet(content, table, (sheet) => ({ ...sheet, validations: sheet.validations.filter((one) => !lists.includes(one.formula1)) }));
}

describe("A heading that was changed", () => {
  it("of an answer column comes back, and the answers count again", async () => {
    const [message] = await expectMended(renamed(BOOK, "sag_juridisk", "R.oplysning", "Oplysning"), [["renamed-column", ...headingAt("sag_juridisk", "R.oplysning")]]);
    expect(message).toContain("fra ”R.oplysning” til ”Oplysning”");
  });

  it("of the column that tells the cases apart comes back, and the whole review counts again", async () => {
    await expectMended(renamed(BOOK, "sag_juridisk", "Sag", "Sagsnr."), [["renamed-column", ...headingAt("sag_juridisk", "Sag")]]);
  });

  it("of the list of cases comes back, and so do all cases", async () => {
    await expectMended(renamed(BOOK, "sag_sager", "Sag", "Nr."), [["renamed-column", ...headingAt("sag_sager", "Sag")]]);
  });

  it("in a program that leaves formulas as they are comes back as well", async () => {
    await expectMended(renamedAlone(BOOK, "sag_juridisk", "R.oplysning", "Oplysning"), [["renamed-column", ...headingAt("sag_juridisk", "R.oplysning")]]);
  });

  it("of a column of formulas comes back, known by the formula", async () => {
    await expectMended(renamed(BOOK, "sag_sager", "Status", "Hvor langt"), [["renamed-column", ...headingAt("sag_sager", "Status")]]);
  });

  it("of a column of texts comes back, known by its neighbours", async () => {
    await expectMended(renamed(BOOK, "sag_kilder", "Titel", "Navn"), [["renamed-column", ...headingAt("sag_kilder", "Titel")]]);
  });

  it("on every second column comes back on each", async () => {
    const headers = (findTable(BOOK, "sag_juridisk")?.table.headers ?? []).filter((one) => one.startsWith("R.")).filter((_, index) => index % 2 === 0);
    const broken = headers.reduce((so, header) => renamed(so, "sag_juridisk", header, `Min ${header}`), BOOK);
    await expectMended(broken, headers.map((header) => ["renamed-column", ...headingAt("sag_juridisk", header)] as const));
  });

  it("beside another that was changed comes back with it, each known by its list", async () => {
    const broken = renamed(renamed(BOOK, "sag_juridisk", "R.hjemmel", "Lov"), "sag_juridisk", "R.oplysning", "Oplysning");
    await expectMended(broken, (["R.hjemmel", "R.oplysning"] as const).map((one) => ["renamed-column", ...headingAt("sag_juridisk", one)] as const));
  });

  it("where it could be a column of their own, put in place of ours, is told and left alone", async () => {
    const swapped = renamedAlone(BOOK, "sag_juridisk", "R.oplysning", "Noter");
    const broken = withoutLists(swapped, "sag_juridisk", "sag_valg_L");
    const { book, mended, left } = await repaired(broken);
    expect(placesOf(mended)).not.toContainEqual(["renamed-column", ...headingAt("sag_juridisk", "R.oplysning")]);
    expect(left.find((one) => one.code === "renamed-column")?.message).toContain("skriv ”R.oplysning” i cellen igen");
    expect(findTable(book, "sag_juridisk")?.table.headers).toContain("Noter");
  });

  it("of a column of texts is left alone where a formula has lost what it spoke of: something was deleted", async () => {
    const lost: FoundCell = { kind: "error", value: "#REF!", formula: "COUNTA(#REF!)" };
    const own = withSheet(renamed(BOOK, "sag_kilder", "Titel", "Navn"), "sag_kilder", (sheet) => ({ ...sheet, rows: new Map(sheet.rows).set(2, new Map([[40, lost]])) }));
    await expectLeftAlone(own, [["renamed-column", ...headingAt("sag_kilder", "Titel")]]);
  });

  it("at the table's end, where people put columns of their own, is left alone", async () => {
    const last = findTable(BOOK, "sag_kilder")?.table.headers.at(-1) ?? "";
    await expectLeftAlone(renamed(BOOK, "sag_kilder", last, "Vores noter"), [["renamed-column", ...headingAt("sag_kilder", last)]]);
  });

  it("in other capitals only is as good as it was", async () => { await expectNothing(renamed(BOOK, "sag_kilder", "Titel", "TITEL")); });

  it("in a table whose columns stand in another order is not guessed at", async () => {
    const moved = movedColumns(BOOK, "sag_kilder", (headers) => [...headers].reverse());
    const { left } = await repaired(renamed(moved, "sag_kilder", "Titel", "Navn"));
    expect(placesOf(left)).toContainEqual(["missing-column", "Kilder"]);
  });

  it("is brought back without touching what else a person has put into the table", async () => {
    const wider = withTable(BOOK, "sag_sager", (table) => ({ ...table, headers: [...table.headers, "Egen"] }));
    const own = typed(wider, "sag_sager", rowOf(wider, "sag_sager", "SAG-01"), "Egen", "husk");
    const { book, mended } = await repaired(renamed(own, "sag_sager", "Status", "Hvor langt"));
    expect(placesOf(mended)).toEqual([["renamed-column", ...headingAt("sag_sager", "Status")]]);
    expect(rowOf(book, "sag_sager", "SAG-01").cell("Egen")?.value).toBe("husk");
    expect(read(book).analysis.cases).toEqual(WHOLE.cases);
  });

  it("takes a person's own formula along", async () => {
    const own = withCell(BOOK, "sag_kilder", rowOf(BOOK, "sag_kilder"), "Titel", { kind: "number", value: 1, formula: "COUNTA(sag_kilder[Titel])" });
    const { book } = await repaired(renamed(own, "sag_kilder", "Titel", "Navn"));
    expect(rowOf(book, "sag_kilder").cell("Titel")?.formula).toBe("COUNTA(sag_kilder[Titel])");
  });
});

it("A column that was deleted beside one whose heading was changed: neither is guessed at, and both are told", async () => {
  const broken = renamedAlone(withoutColumn(BOOK, "sag_kilder", "Dato"), "sag_kilder", "Titel", "Navn");
  const { left } = await repaired(broken);
  expect(placesOf(left).filter(([code]) => code === "missing-column")).toHaveLength(2);
});
