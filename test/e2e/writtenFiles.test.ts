import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import type { Result } from "../../src/workbook/port.ts";
import { lintXlsx } from "../../src/xlsx/lint/lintXlsx.ts";
import { toPdf } from "../oracle/libreOffice.ts";
import { validate } from "../oracle/openXmlSdk.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";
import { runProgram } from "../oracle/runProgram.ts";
import { unpacked } from "../xlsx/support/unpacked.ts";

let folder: string;
const files = new Map<string, Uint8Array>();

/** The two samples, and a random analysis with hostile texts, each as made and as filled. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "written-"));
  const analyses = [...SAMPLES.map(({ id, setup, answers }) => ({ id, setup, answers })), { id: "random", ...randomAnalysis(7) }];
  for (const { id, setup, answers } of analyses) {
    const { made, filled } = await booksOf(setup, answers);
    files.set(join(folder, `${id}-made.xlsx`), made).set(join(folder, `${id}-filled.xlsx`), filled);
  }
  for (const [file, bytes] of files) await writeFile(file, bytes);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function booksOf(setup: Setup, answers: AnswerFile): Promise<{ made: Uint8Array; filled: Uint8Array }> {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  const made = taken(await xlsxBooks.create(created.analysis, { formatVersion: 1, workbookId: "prøve", created: "2026-01-01T00:00:00Z" }));
  const { analysis } = enterAnswers(created.analysis, answers, { replace: false });
  return { made, filled: taken(await taken(await xlsxBooks.open(made)).withAnalysis(analysis)) };
}

function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe("The files that are made and filled", () => {
  it("have no error for Microsoft's Open XML SDK", async () => {
    const errors = await validate([...files.keys()]);
    expect([...errors.values()].flat()).toEqual([]);
    expect(errors.size).toBe(6);
  });

  it("have none of the faults that the SDK misses", () => {
    expect([...files.values()].flatMap((bytes) => lintXlsx(unpacked(bytes)))).toEqual([]);
  });

  it("have no empty page when LibreOffice prints them, and of Opsamling the themes that something is written about", async () => {
    const [pdf = ""] = await toPdf([join(folder, "koege2018-filled.xlsx")], join(folder, "pdf"));
    const { output } = await runProgram("pdftotext", ["-layout", pdf, "-"], "");
    const pages = output.split("\f").slice(0, -1).map((page) => page.trim().split(/\s*\n\s*/));
    const sheets = pages.map((lines) => lines.at(-1)?.replace(/ +Side \d+ af \d+$/, ""));
    expect(pages.filter((lines) => lines.slice(0, -1).join(" ").split(/\s+/).length < 3)).toEqual([]);
    const pagesOf = (title: string) => sheets.filter((sheet) => sheet === title).length;
    expect(["Opsamling", "Udviklingsplan", "Status"].map(pagesOf)).toEqual([5, 3, 1]);
  });
});
