import type { PlannedContent, SheetPlan } from "../../../src/workbook/sheetPlan.ts";
import { standAlone } from "../../../src/workbook/parts/standAlone.ts";
import { cellAt, liveCell, sheetOf } from "../../../src/workbook/sheets/sheetOf.ts";
import { tableOf } from "../../../src/workbook/tables/field.ts";

const LISTS = { name: "sag_valg_G", refersTo: "Lister!$B$5:$B$9" };
const WORDS = { name: "sag_ord_G_4", refersTo: "'Juridisk gennemgang'!$B$5" };

/** A sheet with this formula in a cell. */
const sheetWith = (formula: string): SheetPlan => sheetOf("summary", { tab: "result", tables: [table()], cells: [liveCell(4, 1, "computed", formula, 7)] });
const table = (formula = "1") =>
  tableOf<string>({ name: "sag_egen", row: 6, key: ["A"], rows: ["x"], fields: [{ header: "A", width: 8, meaning: "key", formula, value: (one) => one }] });
const formulaIn = (sheets: readonly SheetPlan[]): PlannedContent | undefined => sheets[0]?.cells.find((cell) => cell.row === 4);
const alone = (formula: string, changed: readonly string[] = []) => formulaIn(standAlone([sheetWith(formula), sheetOf("lists", { tab: "reference", tables: [] })], [LISTS, WORDS], changed).sheets);

describe("a sheet that leaves its workbook", () => {
  it.each([
    ["asks its own table", "SUM(sag_egen[A])"],
    ["asks a name that comes along", "COUNTIF(sag_egen[A],sag_valg_G)"],
    ["asks a sheet that comes along", "Lister!$A$1&'Opsamling'!A1"],
    ["says a name that is only a text", 'IF(A1="sag_sager[Sag] og Sager!A1 ""x""","",1)'],
    ["asks nobody", "1+1"],
  ])("keeps a formula that %s", (_what, formula) => expect(alone(formula)).toMatchObject({ formula, value: 7 }));

  it.each([
    ["a table that stays behind", "SUM(sag_sager[Alder])"],
    ["a name that stays behind", "COUNTIF(sag_egen[A],sag_ord_G_4)"],
    ["a name that nobody has", "sag_selv_faelles+1"],
    ["a sheet that stays behind", "Sager!A1"],
    ["a sheet with a blank in its name", "'Juridisk gennemgang'!A1"],
  ])("shows the value of a formula that asks %s", (_what, formula) => {
    expect(alone(formula)).toEqual(expect.objectContaining({ value: 7 }));
    expect(alone(formula)).not.toHaveProperty("formula");
  });

  it("shows the value of a formula that asks a table of which a part was taken away", () => {
    expect(alone("SUM(sag_egen[A])", ["sag_egen"])).not.toHaveProperty("formula");
  });

  it("loses dropdowns, links, names and conditional formats that ask for what stays behind, and keeps the others", () => {
    const rule = { name: "sag_valg_G", promptTitle: "t", prompt: "p", error: "e" };
    const sheet = {
      ...sheetWith("1"),
      cells: [
        { ...cellAt(4, 1, "answer", null), list: rule }, { ...cellAt(4, 2, "answer", null), list: { ...rule, name: "sag_ord_G_4" } },
        { ...cellAt(5, 1, "label", "x"), link: "Lister!A1" }, { ...cellAt(5, 2, "label", "y"), link: "Sager!A1" },
      ],
      conditionalFormats: [{ range: "A1", formula: 'A1=""', look: "missing" as const }, { range: "A1", formula: "A1=sag_ord_G_4", look: "missing" as const }],
    };
    const made = standAlone([sheet, sheetOf("lists", { tab: "reference", tables: [] })], [LISTS, WORDS]);
    expect(made.names).toEqual([LISTS]);
    expect(made.sheets[0]?.cells.map((cell) => [cell.list?.name, cell.link])).toEqual([["sag_valg_G", undefined], [undefined, undefined], [undefined, "Lister!A1"], [undefined, undefined]]);
    expect(made.sheets[0]?.conditionalFormats).toHaveLength(1);
  });

  it("loses a column's common formula with the cells'", () => {
    const sheet = sheetOf("summary", { tab: "result", tables: [table("SUM(sag_sager[Alder])")] });
    const [made] = standAlone([sheet], []).sheets[0]?.tables ?? [];
    expect([made?.columns[0], made?.rows[0]?.[0]].map((one) => one !== undefined && "formula" in one)).toEqual([false, false]);
  });
});
