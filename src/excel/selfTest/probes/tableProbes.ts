import type { Fill, Probe, ProbeBench } from "../probe.ts";

/** A table of the columns Navn and Tal in A1:B3. */
const addTable: Fill<Excel.Table> = (sheet) => {
  sheet.getRange("A1:B3").values = [["Navn", "Tal"], ["a", 1], ["b", 2]];
  return sheet.tables.add("A1:B3", true);
};

async function formulaAt({ send }: ProbeBench, address: string): Promise<string> {
  const range = await send((sheet) => sheet.getRange(address).load({ formulas: true }));
  return String(range.formulas[0]?.[0]);
}

/** Names, headers and edges of tables. */
export const TABLE_PROBES: readonly Probe[] = [
  {
    id: "bad-table-name",
    expected: ["InvalidArgument", "InvalidArgument", "ItemAlreadyExists"],
    async ask(bench) {
      await bench.send((sheet, workbook) => {
        addTable(sheet, workbook).name = "selvtest_en";
        sheet.tables.add("D1:D2", true);
      });
      const rename = (name: string): Promise<string> => bench.code((sheet) => (sheet.tables.getItemAt(1).name = name));
      return [await rename("to ord"), await rename("z95"), await rename("selvtest_en")];
    },
  },
  {
    id: "table-headers",
    expected: ["Column1", "Navn", "Navn2", "7"],
    expectedInDanish: ["Kolonne1", "Navn", "Navn2", "7"],
    async ask({ send }) {
      const header = await send((sheet) => {
        sheet.getRange("A1:D2").values = [["", "Navn", "Navn", 7], [1, 2, 3, 4]];
        return sheet.tables.add("A1:D2", true).getHeaderRowRange().load({ values: true });
      });
      return header.values[0] as string[];
    },
  },
  {
    id: "table-of-one-row",
    expected: "A1:B2",
    async ask({ send }) {
      const range = await send((sheet) => {
        sheet.getRange("A1:B1").values = [["Navn", "Tal"]];
        return sheet.tables.add("A1:B1", true).getRange().load({ address: true });
      });
      return range.address.split("!")[1] ?? "";
    },
  },
  {
    id: "table-overlap",
    expected: "InvalidArgument",
    async ask(bench) {
      await bench.send(addTable);
      return bench.code((sheet) => sheet.tables.add("B2:C4", true));
    },
  },
  {
    id: "rename-column",
    expected: "Beløb",
    async ask(bench) {
      await bench.send((sheet, workbook) => {
        addTable(sheet, workbook).name = "selvtest_kol";
        sheet.getRange("D1").formulas = [["=SUM(selvtest_kol[Tal])"]];
      });
      await bench.send((sheet) => (sheet.getRange("B1").values = [["Beløb"]]));
      return /\[(.*)\]/.exec(await formulaAt(bench, "D1"))?.[1] ?? "";
    },
  },
  {
    id: "growth-copies",
    expected: ["#FFFF00", true],
    async ask(bench) {
      await bench.send((sheet, workbook) => {
        addTable(sheet, workbook);
        sheet.getRange("A3").format.fill.color = "#FFFF00";
        sheet.getRange("B2:B3").formulas = [["=ROW()"], ["=ROW()"]];
      });
      await bench.send((sheet) => (sheet.getRange("A4").values = [["c"]]));
      const fill = await bench.send((sheet) => sheet.getRange("A4").format.fill.load({ color: true }));
      return [fill.color, (await formulaAt(bench, "B4")) === "=ROW()"];
    },
  },
  {
    id: "shift-through-table",
    expected: "InsertDeleteConflict",
    async ask(bench) {
      await bench.send(addTable);
      return bench.code((sheet) => sheet.getRange("A2").insert("Down"));
    },
  },
  {
    id: "this-row-outside",
    expected: "#VALUE!",
    async ask({ send }) {
      const range = await send((sheet, workbook) => {
        addTable(sheet, workbook).name = "selvtest_raekke";
        sheet.getRange("D9").formulas = [["=selvtest_raekke[[#This Row],[Tal]]"]];
        return sheet.getRange("D9").load({ values: true });
      });
      return range.values[0]?.[0] as string;
    },
  },
];
