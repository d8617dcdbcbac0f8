import { checkEdition } from "../../../src/workbook/check/editionChecks.ts";
import { formulaNeeds } from "../../../src/workbook/mend/formulaNeeds.ts";
import { withHeading } from "../../../src/workbook/mend/headingDamage.ts";
import { listDamage } from "../../../src/workbook/mend/listDamage.ts";
import { lostTable } from "../../../src/workbook/mend/lostTable.ts";
import { nameDamage } from "../../../src/workbook/mend/nameDamage.ts";
import { pairTables } from "../../../src/workbook/mend/pairTables.ts";
import { relativeFormula } from "../../../src/workbook/mend/relativeFormula.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { movedTable, withoutTable, withSheet } from "../support/handle.ts";
import { STAMP } from "../support/makers.ts";
import { BOOK, expectNothing, WHOLE } from "./support/broken.ts";

const PLAN = planWorkbook(WHOLE, STAMP);

describe("What is compared with the plan", () => {
  it("is a formula's table by its name alone, too: one that is gone cannot be calculated with", () => {
    const stands = formulaNeeds(BOOK, new Set());
    expect(["ROWS(sag_sager)", "ROWS(SAG_SAGER[Sag])", "ROWS(sag_andet)", "ROWS(sag_sager[Andet])"].map(stands)).toEqual([true, true, false, false]);
  });

  it("is a rule by how far its cells are from its own, and by the row or the column that is fixed", () => {
    expect(relativeFormula("AND($A7=B$6,C8)", 7, 2)).toBe("AND(R[0]CA=R6C[0],R[1]C[1])");
  });

  it("is not a name that leads to no cells of ours: it is told, and cannot come back", () => {
    const names = [{ name: "sag_tal", refersTo: "1.25" }, { name: "sag_fremmed", refersTo: "'Andet ark'!$A$1" }];
    expect(nameDamage(BOOK, { ...PLAN, names }, pairTables(BOOK, PLAN)).map(({ name, mend }) => [name, mend])).toEqual([["sag_tal", null], ["sag_fremmed", null]]);
  });

  it("is not people's own rules over whole columns", async () => {
    await expectNothing(withSheet(BOOK, "sag_juridisk", (sheet) => ({ ...sheet, conditionalFormats: [...(sheet.conditionalFormats ?? []), { ranges: "A:B", formula: "TRUE" }] })));
  });

  it("is not an edition's themes and items where their tables are gone", () => expect(checkEdition({ ...BOOK, sheets: [] }, WHOLE)).toEqual([]));
});

describe("What is told of damage", () => {
  it("is that a dropdown is gone and does not come back, where the name that it takes its words from is gone, too", () => {
    const bare = withSheet(BOOK, "sag_sager", (sheet) => ({ ...sheet, validations: [] }));
    const told = listDamage(pairTables(bare, PLAN), () => false);
    expect([...new Set(told.map(({ code, sheet, mend }) => `${code} ${String(sheet)} ${mend === null ? "stays" : "comes"}`))]).toEqual(["missing-list Sager stays"]);
  });

  it("is where a table stands that was moved on its sheet and then turned into a range", () => {
    const [sheet, table] = PLAN.sheets.flatMap((one) => one.tables.flatMap((each) => (each.name === "sag_sager" ? [[one, each] as const] : [])))[0]!;
    const moved = movedTable(BOOK, "sag_sager", 3, 0);
    const row = findTable(moved, "sag_sager")?.table.row;
    expect(lostTable(withoutTable(moved, "sag_sager"), sheet, table)).toMatchObject({ code: "missing-table", sheet: "Sager", cell: `A${String(row)}` });
  });

  it("is a heading of its own table alone, where two stand on a sheet", () => {
    const { sheet, table } = findTable(BOOK, "sag_tematekster")!;
    const renamed = withHeading(BOOK, { kind: "heading", sheet: sheet.name, table: table.name, row: table.row, column: table.column, from: "Tema", to: "Emne" });
    expect(findTable(renamed, "sag_tematekster")?.table.headers[0]).toBe("Emne");
    expect(findTable(renamed, "sag_vurderinger")?.table).toBe(findTable(BOOK, "sag_vurderinger")?.table);
  });
});
