import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import { xlsxBooks } from "../../../src/cli/xlsxBooks.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { taken } from "../../workbook/log/support.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const ANSWERS = (code: string) => ({ answers: [{ instrument: "legal", subject: "SAG-01", item: "R.oplysning", code, note: "Lægen er ikke spurgt." }] });
const run = (...args: readonly string[]) => folder.run(args, xlsxBooks);

interface LogJson {
  readonly blocks: readonly { readonly who: string; readonly receipt: string; readonly sound: number; readonly rows: readonly Readonly<Record<string, string>>[] }[];
  readonly receipt?: unknown;
}

async function logOf(file: string, ...more: readonly string[]) {
  const ran = await run("log", file, ...more, "--json");
  expect(schemaFaults("log", ran.json)).toEqual([]);
  return { ...ran, log: ran.json as unknown as LogJson };
}

beforeAll(async () => {
  folder.write("setup.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [{ id: "SAG-01", benefit: "V85", decision: "afslag" }] });
  folder.write("først.json", ANSWERS("0"));
  folder.write("siden.json", ANSWERS("2"));
  await run("new", "setup.json", "ny.xlsx", "--id", "et-id", "--now", "2026-09-01");
  await run("fill", "ny.xlsx", "først.json", "et.xlsx", "--who", "AB");
  await run("fill", "et.xlsx", "siden.json", "to.xlsx", "--replace", "--who", "AB");
});

describe("log", () => {
  it("tells who gave what when, and what stood before", async () => {
    const { code, log, err } = await logOf("to.xlsx");
    expect(code).toBe(0);
    expect(log.blocks).toMatchObject([{ who: "AB", sound: 3, rows: [{ after: "Ingen mangel" }, { after: expect.stringContaining("tekst, 21 tegn") as string }, { before: "Ingen mangel", after: "Mangel med væsentlig betydning" }] }]);
    expect(err).toContain("2026-09-01T08:00:00.000Z AB · Juridisk gennemgang · SAG-01 · R.oplysning: Ingen mangel → Mangel med væsentlig betydning");
    expect(err).toContain("hvem er det navn, man selv har skrevet");
  });

  it("knows an earlier receipt again, however it is written, and not one that nobody was given", async () => {
    const receipt = (await logOf("et.xlsx")).log.blocks[0]!.receipt;
    expect((await logOf("to.xlsx", "--receipt", receipt.toLowerCase().replaceAll("-", " "))).log.receipt).toEqual({ who: "AB", row: 2 });
    const { code, json } = await logOf("to.xlsx", "--receipt", "K7QF-2M9X-0RTB");
    expect([code, json?.problems]).toEqual([1, [expect.objectContaining({ code: "receipt-not-found" })]]);
  });

  it("names the row that somebody has changed, and so does check", async () => {
    const bytes = folder.bytes("to.xlsx");
    const found = findTable(taken(readXlsx(bytes)), "sag_log")!;
    const row = found.rows[1]!;
    const edits = { cells: [{ kind: "value", sheet: found.sheet.name, row: row.row, column: row.columnNumber("Hvem")!, value: "CD" } as const], growth: [] };
    writeFileSync(join(folder.path, "rettet.xlsx"), taken(await xlsxPort.edit(bytes, edits)));
    expect((await logOf("rettet.xlsx")).json?.problems).toMatchObject([{ code: "broken-log", sheet: "_sagslup", cell: "L7" }]);
    expect((await run("check", "rettet.xlsx", "--json")).json?.problems).toContainEqual(expect.objectContaining({ code: "broken-log" }));
    expect((await run("check", "to.xlsx", "--json")).json?.problems).not.toContainEqual(expect.objectContaining({ code: "broken-log" }));
  });

  it("is empty where nobody was named, and two such fills make the same file", async () => {
    await run("fill", "ny.xlsx", "først.json", "uden.xlsx");
    await run("fill", "ny.xlsx", "først.json", "uden-igen.xlsx");
    expect((await logOf("uden.xlsx")).log.blocks).toEqual([]);
    expect(folder.bytes("uden.xlsx")).toEqual(folder.bytes("uden-igen.xlsx"));
  });

  it("is kept, row for row, when the workbook is repaired, and gets nothing when the same is filled again", async () => {
    await run("repair", "to.xlsx", "rep.xlsx");
    await run("fill", "to.xlsx", "siden.json", "igen.xlsx", "--replace", "--who", "AB");
    const { log } = await logOf("to.xlsx");
    expect((await logOf("rep.xlsx")).log).toEqual(log);
    expect((await logOf("igen.xlsx")).log).toEqual(log);
  });

  it("tells who drew the cases for VISO", async () => {
    await run("draw", "ny.xlsx", "trukket.xlsx", "--seed", "42", "--count", "1", "--who", "AB");
    const { log } = await logOf("trukket.xlsx");
    expect(log.blocks).toMatchObject([{ who: "AB", rows: expect.arrayContaining([expect.objectContaining({ row: "SAG-01", field: "VISO", before: "Nej", after: "Ja" })]) as unknown }]);
  });

  it("does nothing with a file that is none of ours", async () => {
    folder.write("tekst.xlsx", "bare tekst");
    expect((await run("log", "tekst.xlsx")).code).toBe(2);
  });
});
