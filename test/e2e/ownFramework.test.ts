import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adoptFile } from "../../src/actions/adoptFramework.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import type { OwnFramework } from "../../src/instrument/ownFramework.ts";
import { SCALES } from "../../src/instrument/scales.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { SetupCase } from "../../src/review/setup.ts";
import { lintXlsx } from "../../src/xlsx/lint/lintXlsx.ts";
import { LARGE_FRAMEWORK } from "../instrument/support/largeFramework.ts";
import { MIXED_FRAMEWORK } from "../instrument/support/mixedFramework.ts";
import { differences } from "../oracle/differences.ts";
import { recalculate } from "../oracle/libreOffice.ts";
import { validate } from "../oracle/openXmlSdk.ts";
import { filled } from "../workbook/support/makers.ts";
import { unpacked } from "../xlsx/support/unpacked.ts";
import { bothSummaries, made, wrongCells, type BothSummaries } from "./handling/books.ts";

/** A workbook on an own framework: its formulas, calculated by LibreOffice, against the core. */

const CASES: readonly SetupCase[] = [
  { id: "S1", benefit: "V85", age: 17, decision: "afslag", social: true },
  { id: "S2", benefit: "V97", age: 40, decision: "delvis", form: "mundtlig", social: true },
  { id: "S3", benefit: "V97", decision: "fuldt-medhold", social: true },
  { id: "S4", benefit: "V85", age: 30, decision: "ophør", caseType: "frakendelse" },
  { id: "S5", benefit: "V85", age: 60, decision: "ændring", caseType: "opfølgning" },
  { id: "S6", benefit: "V85" },
];

/** Every answer of each scale in turn, and every eighth left blank. */
function analysisOn(own: OwnFramework): Analysis {
  const adopted = adoptFile(own);
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.problems));
  const created = createAnalysis({ municipality: "Eksempelkommune", area: "voksen", framework: own.id, cases: CASES }, adopted);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  const { analysis } = created;
  const answers = analysis.items.flatMap(({ id, instrument, scale }, down) =>
    analysis.cases
      .filter((one, across) => (instrument === "legal" || one.social) && (down + across) % 8 !== 7)
      .map((one, across) => ({ instrument, subject: one.id, item: id, code: SCALES[scale].codes[(down + across) % SCALES[scale].codes.length]?.code ?? "IR" })),
  );
  const self = analysis.framework.themes.flatMap(({ criteria }) => criteria.map((one) => ({ instrument: "self" as const, subject: "fælles", item: one.id, code: "3" })));
  return filled(analysis, { answers: [...answers, ...self] });
}

const OWN = { large: LARGE_FRAMEWORK, mixed: MIXED_FRAMEWORK, withoutItems: { ...MIXED_FRAMEWORK, items: [] } } as const;
type Name = keyof typeof OWN;
const NAMES = Object.keys(OWN) as readonly Name[];

let folder: string;
let written: readonly string[];
const found = new Map<Name, BothSummaries>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "own-framework-"));
  written = NAMES.map((name) => join(folder, `${name}.xlsx`));
  for (const [index, name] of NAMES.entries()) await writeFile(written[index] ?? "", await made(analysisOn(OWN[name])));
  const calculated = await recalculate(written, join(folder, "calculated"));
  for (const [index, name] of NAMES.entries()) found.set(name, await bothSummaries(calculated[index] ?? ""));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("A workbook on an own framework", () => {
  it("has no error for Microsoft's Open XML SDK, and no finding for our lint", async () => {
    const errors = await validate(written);
    for (const file of written) expect([file, errors.get(file), lintXlsx(unpacked(await readFile(file)))]).toEqual([file, [], []]);
  });

  it.each(NAMES)("is read back without the file it was made from, with the same numbers in its formulas: %s", (name) => {
    const both = found.get(name);
    expect(both?.problems).toEqual([]);
    expect(both?.analysis.framework.id).toBe(OWN[name].id);
    expect(both?.computed.items).toHaveLength(OWN[name].items?.length ?? NaN);
    expect(differences({ ...both?.computed, problems: [] }, { ...both?.live, problems: [] })).toEqual([]);
    expect(both === undefined ? ["not calculated"] : wrongCells(both.content)).toEqual([]);
  });
});
