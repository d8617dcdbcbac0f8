import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { differences } from "../oracle/differences.ts";
import { recalculate } from "../oracle/libreOffice.ts";
import { analysisOf, inOneOrder } from "../workbook/support/makers.ts";
import { packed, partText, unpacked } from "../xlsx/support/unpacked.ts";
import { bothSummaries, contentOfFile, made, taken, Typing, type BothSummaries } from "./handling/books.ts";
import { handle, type Handling, type TypedCell } from "./handling/handle.ts";

/** Our workbook in the hands of openpyxl, which knows nothing of us, and of LibreOffice. */

const TABLES = ["sag_sager", "sag_juridisk", "sag_socialfaglig", "sag_bemaerkninger", "sag_vurderinger", "sag_iagttagelser", "sag_svar"];
const FINDING = { criterion: "A.sag.udredning", text: "+ er ikke et regnestykke" } as const;
const ANALYSIS = analysisOf(
  {
    municipality: "Eksempelkommune",
    area: "voksen",
    framework: "taskforce-2024",
    start: "2026-09-01",
    cases: Array.from({ length: 6 }, (_, index) => ({ id: `SAG-0${index + 1}`, benefit: "V85", decision: "afslag" as const, decisionDate: "2026-03-14", age: 30 + index, social: index < 3 })),
  },
  {
    answers: [
      ...["0", "2", "2", "1", "2"].map((code, index) => ({ instrument: "legal" as const, subject: `SAG-0${index + 1}`, item: "R.oplysning", code, note: `=note ${index}` })),
      ...["4", "1", "3"].map((code, index) => ({ instrument: "social" as const, subject: `SAG-0${index + 1}`, item: "SF.udr.metode", code })),
      ...["3", "2"].map((code, index) => ({ instrument: "self" as const, subject: `R${index + 1}`, item: "A.sag.udredning", code })),
    ],
    respondents: [{ id: "R1", role: "direktør" }, { id: "R2", role: "stab" }],
    observations: [{ id: "I1", source: "interview", group: "ledelse", criterion: "A.sag.udredning", direction: "-", text: "a\u030a æøå" }],
    findings: [{ id: "F1", kind: "challenge", order: 2, ...FINDING }, { id: "F2", kind: "challenge", order: 1, ...FINDING }],
  },
);
const MORE: AnswerFile = {
  answers: [{ instrument: "legal", subject: "SAG-06", item: "R.oplysning", code: "2", note: "To\nlinjer" }],
  sources: [{ id: "K1", type: "interview", title: "Ledelsen", date: "2026-10-12", persons: 6 }],
  observations: [{ id: "I2", source: "interview", group: "stab", criterion: "A.sag.udredning", direction: "+", text: "@" }],
};

let folder: string;
const calculated = new Map<string, BothSummaries>();
const filled = new Map<string, BothSummaries>();

interface Handled extends Omit<Handling, "from" | "to" | "cells"> {
  /** What is typed, where it lies in the file. */
  readonly typed?: (at: Typing) => readonly TypedCell[];
}

/** What "everything at once" holds, each alone: says where to look, and takes a minute. */
const ONE_BY_ONE: Readonly<Record<string, Handled>> = {
  "rows sorted in seven tables": { sorted: TABLES },
  "rows and columns hidden": { hidden: TABLES },
  "sheets renamed, and a foreign sheet with a table in front": {
    renamed: { Sager: "Vores sager", "Juridisk gennemgang": "Jura's ark", Beregning: "Tal 2026", Vurderinger: "A1" },
    foreign: true,
  },
  "days counted from 1904": { from1904: true },
};

const HANDLINGS: Readonly<Record<string, Handled>> = {
  "numbers and rounds as text": {
    typed: (at) => [at.cell("sag_sager", ["SAG-01"], "Alder", "30"), at.cell("sag_svar", ["1", "R1"], "Runde", "1")],
  },
  "everything at once": { sorted: TABLES, hidden: TABLES, renamed: { Sager: "Vores sager", "Juridisk gennemgang": "Jura's ark", Beregning: "Tal 2026", Vurderinger: "A1" }, foreign: true, from1904: true },
  ...(process.env["SAGSLUP_LONG"] === "1" ? ONE_BY_ONE : {}),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handled-"));
  const from = join(folder, "made.xlsx");
  await writeFile(from, await made(ANALYSIS));
  const at = new Typing(await contentOfFile(from));
  const all = Object.entries(HANDLINGS);
  await handle(all.map(([, { typed, ...done }], index) => ({ ...done, from, to: join(folder, `handled-${index}.xlsx`), cells: typed?.(at) ?? [] })), folder);
  const files = await Promise.all(all.map((_, index) => filledAgain(join(folder, `handled-${index}.xlsx`), join(folder, `filled-${index}.xlsx`))));
  const results = await recalculate(files.flat(), join(folder, "calculated"));
  for (const [index, [name]] of all.entries()) {
    calculated.set(name, await bothSummaries(results[2 * index] ?? ""));
    filled.set(name, await bothSummaries(results[2 * index + 1] ?? ""));
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function filledAgain(handled: string, to: string): Promise<readonly [string, string]> {
  const book = taken(await xlsxBooks.open(new Uint8Array(await readFile(handled))));
  await writeFile(to, taken(await book.withAnalysis(enterAnswers(book.analysis, MORE, { replace: false }).analysis)));
  return [handled, to];
}

function expectSame(found: BothSummaries | undefined, expected: Analysis): void {
  if (found === undefined) throw new Error("The workbook has not been calculated.");
  const byId = (analysis: Analysis) => {
    const sorted = <Row extends { readonly id: string }>(rows: readonly Row[]) => [...rows].sort((one, other) => one.id.localeCompare(other.id));
    return { ...inOneOrder(analysis), cases: sorted(analysis.cases), respondents: sorted(analysis.respondents), observations: sorted(analysis.observations), findings: sorted(analysis.findings) };
  };
  expect(found.problems).toEqual([]);
  expect(byId(found.analysis)).toEqual(byId(expected));
  expect(differences(toSummaryJson(expected, summarise(expected), []), found.computed)).toEqual([]);
  expect(differences(found.computed, found.live)).toEqual([]);
}

describe("A workbook that another program has handled", () => {
  it.each(Object.keys(HANDLINGS))("says the same, computed and live: %s", (name) => {
    expectSame(calculated.get(name), ANALYSIS);
  });

  it.each(Object.keys(HANDLINGS))("can be filled again: %s", (name) => {
    expectSame(filled.get(name), enterAnswers(ANALYSIS, MORE, { replace: false }).analysis);
  });

  it("really counts from 1904 where it says so, after LibreOffice too", () => {
    expect([...calculated].filter(([, found]) => found.content.date1904).map(([name]) => name)).toEqual(Object.keys(HANDLINGS).filter((name) => HANDLINGS[name]?.from1904 === true));
  });

  it("says the same where a word was given colours within its cell", async () => {
    const parts = unpacked(await made(ANALYSIS));
    const word = "Mangel med væsentlig betydning";
    const rich = `<r><rPr><b/></rPr><t>Mangel med </t></r><r><t xml:space="preserve">væsentlig betydning</t></r>`;
    const painted = new Map([...parts].map(([path, bytes]) => {
      const text = path.endsWith(".xml") ? partText(new Map([[path, bytes]]), path) : "";
      return [path, text.includes(word) ? strToU8(text.replace(new RegExp(`<t(?: [^>]*)?>${word}</t>`, "g"), rich)) : bytes];
    }));
    const file = join(folder, "rich.xlsx");
    await writeFile(file, packed(painted));
    expect(painted).not.toEqual(parts);
    const { analysis, problems } = await bothSummaries(file);
    expect([problems, inOneOrder(analysis)]).toEqual([[], inOneOrder(ANALYSIS)]);
  });
});
