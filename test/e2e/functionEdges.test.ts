import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLES } from "../../src/samples/samples.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { calculateBook } from "../../src/workbench/calculate/calculateBook.ts";
import { saveXlsx } from "../../src/workbench/files/saveXlsx.ts";
import { Book } from "../../src/workbench/model/book.ts";
import { isError, type CellValue } from "../../src/workbench/model/cell.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { recalculate } from "../oracle/libreOffice.ts";

/** What stands in A1 and below: what people leave in cells, and what formulas make of it. */
const EDGES: readonly (string | number | boolean | null)[] = [
  null, '=""', "Ja", "JA", "ja ", "5", 0, -2.5, 3, true, "=NA()", "=1/0", "a*b", "▲ klar", 46_000,
];
const ALL = `A1:A${String(EDGES.length)}`;

/** Each function of our formulas, with an edge in the place of x. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  AND: ["AND(x>0,TRUE)"],
  COUNTBLANK: ["COUNTBLANK(x)"],
  COUNTIF: ["COUNTIF(x,\"ja\")", `COUNTIF(${ALL},x)`, "COUNTIF(x,\"<>\")"],
  COUNTIFS: [`COUNTIFS(${ALL},x,${ALL},"<>")`],
  IF: ["IF(x=\"\",1,2)", "IF(x=0,1,2)"],
  INDEX: [`INDEX(${ALL},MATCH(x,${ALL},0))`],
  INT: ["INT(x)"],
  ISERROR: ["ISERROR(x)"],
  ISNA: ["ISNA(x)"],
  ISNUMBER: ["ISNUMBER(x)"],
  LEFT: ["LEFT(x,1)"],
  LEN: ["LEN(x)"],
  MATCH: [`MATCH(x,${ALL},0)`],
  MAX: ["MAX(0,x)"],
  MID: ["MID(x,2,3)"],
  MIN: ["MIN(1,x)"],
  MONTH: ["MONTH(x)"],
  NOT: ["NOT(x=\"Ja\")"],
  OR: ["OR(x=\"\",FALSE)"],
  REPT: ["REPT(\"·\",x)"],
  ROUND: ["ROUND(x,0)"],
  ROW: ["ROW(x)"],
  SQRT: ["SQRT(x)"],
  SUBSTITUTE: ["SUBSTITUTE(x,\"*\",\"\")"],
  SUM: ["SUM(x,1)"],
  SUMPRODUCT: ["SUMPRODUCT((x=\"Ja\")*1)", "SUMPRODUCT(--(LEFT(x,1)=\"J\"))"],
  TRIM: ["TRIM(x)"],
  VALUE: ["VALUE(x)"],
  YEAR: ["YEAR(x)"],
};

/** Where LibreOffice does not do as the support pages of Excel's functions say, and the stand-in does; by reason. */
const LIBRE_OFFICE_DIFFERS: Readonly<Record<string, readonly string[]>> = {
  "To LibreOffice a logical value in a cell is the number 1.": [
    "ISNUMBER(x) with true", "LEFT(x,1) with true", "LEN(x) with true", "MAX(0,x) with true", "MID(x,2,3) with true",
    'SUBSTITUTE(x,"*","") with true', "SUM(x,1) with true", "TRIM(x) with true",
  ],
  "An error as criterion is counted in Excel, and spreads in LibreOffice.": [
    `COUNTIF(${ALL},x) with =NA()`, `COUNTIF(${ALL},x) with =1/0`, `COUNTIFS(${ALL},x,${ALL},"<>") with =NA()`, `COUNTIFS(${ALL},x,${ALL},"<>") with =1/0`,
  ],
  "Excel looks a blank cell up as 0, LibreOffice as an empty text.": [`INDEX(${ALL},MATCH(x,${ALL},0)) with null`, `MATCH(x,${ALL},0) with null`],
  "LibreOffice knows days before 1900.": ["MONTH(x) with -2.5", "YEAR(x) with -2.5"],
  "A text of Excel's ends at 32,767 characters.": ['REPT("·",x) with 46000'],
  "LibreOffice has an error of its own, which it saves as #VALUE!.": ["SQRT(x) with -2.5"],
};

interface Edge {
  readonly template: string;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const CASES: readonly Edge[] = Object.values(FORMULAS).flat().flatMap((template, column) =>
  EDGES.map((_, row) => ({ template, formula: `=${template.replaceAll(/\bx\b/g, `A${String(row + 1)}`)}`, row, column: column + 1 })),
);

function edgeBook(): Book {
  const book = new Book(calculateBook);
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("A new book has a sheet.");
  for (const [row, edge] of EDGES.entries()) {
    if (edge === null) continue;
    const cell = sheet.cells.at(row, 0);
    if (typeof edge === "string" && edge.startsWith("=")) cell.formula = edge;
    else cell.value = edge;
  }
  for (const { formula, row, column } of CASES) sheet.cells.at(row, column).formula = formula;
  book.stale = true;
  book.calculated();
  return book;
}

/** What LibreOffice makes of the same cells. */
async function independently(book: Book): Promise<ReadonlyMap<Edge, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), "edges-"));
  try {
    const file = join(folder, "edges.xlsx");
    await writeFile(file, await saveXlsx(book));
    const [calculated = ""] = await recalculate([file], join(folder, "calculated"));
    const read = readXlsx(new Uint8Array(await readFile(calculated)));
    if (!read.ok) throw new Error(read.problem.message);
    return new Map(CASES.map((one) => [one, read.value.sheets[0]?.rows.get(one.row + 1)?.get(one.column + 1)?.value ?? ""]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice saves 15 digits of a number. */
function agree(own: CellValue, other: unknown): boolean {
  if (typeof own === "number" && typeof other === "number") return Math.abs(own - other) <= 1e-14 * Math.abs(own);
  return (isError(own) ? own.error : own) === other;
}

describe("The functions of our formulas", () => {
  it("are all tried", () => {
    const used = SAMPLES.flatMap(({ setup }) => {
      const created = createAnalysis(setup);
      if (!created.ok) throw new Error("The samples' setups are good.");
      const plan = planWorkbook(created.analysis, { formatVersion: 1, workbookId: "x", created: "2026-01-01T00:00:00Z" });
      return [...JSON.stringify(plan).matchAll(/\b([A-Z][A-Z.]+)\(/g)].map(([, name = ""]) => name);
    });
    expect([...new Set(used)].filter((name) => !(name in FORMULAS)).sort()).toEqual([]);
  });

  it("come to the same in Excel's stand-in and in LibreOffice, whatever people leave in cells", async () => {
    const book = edgeBook();
    const other = await independently(book);
    const differences = CASES.filter((one) => !agree(book.sheets[0]?.cells.at(one.row, one.column).value ?? "", other.get(one)));
    const told = differences.map(({ template, row }) => `${template} with ${String(EDGES[row])}`);
    expect(told.sort()).toEqual(Object.values(LIBRE_OFFICE_DIFFERS).flat().sort());
  });
});
