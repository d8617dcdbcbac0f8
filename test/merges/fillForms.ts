import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SelfPart } from "../../src/instrument/selfEvaluation.ts";
import type { Respondent } from "../../src/review/respondent.ts";
import { cellAddress } from "../../src/workbook/cellAddress.ts";
import type { Origin } from "../../src/workbook/parts/readPart.ts";
import { planRespondentFile } from "../../src/workbook/parts/respondentFile.ts";
import { scaleOfPart } from "../../src/workbook/tables/selfAnswerCells.ts";
import { codeFor, wordsOf } from "../../src/workbook/wordLists.ts";
import { handle, type TypedCell } from "../e2e/handling/handle.ts";
import { resave } from "../oracle/libreOffice.ts";
import type { Randomness } from "../oracle/randomness.ts";
import { runProgram } from "../oracle/runProgram.ts";

/** What somebody typed in a form, by "respondent|item|part". */
export type Typed = ReadonlyMap<string, string>;

export interface FilledForm {
  readonly from: string;
  readonly to: string;
  readonly cells: readonly (TypedCell & { readonly value: string })[];
  readonly typed: Typed;
}

const TEXTS = ["Fælles skabelon til udredning.", "to\nlinjer", "- ikke belyst", "12-03-2026", "0012", "æøå ”citat” & <b>", "😀 tegn", "100 %", "x".repeat(900)];
const ANSWERED = 0.85;

/** What a respondent answers in a form that lies in `from` and is sent back as `to`: a word in whatever capitals, a text, or nothing. */
export function answerForm(origin: Origin, respondent: Respondent, paths: Pick<FilledForm, "from" | "to">, random: Randomness): FilledForm {
  const form = planRespondentFile(origin, respondent).sheets[0];
  const table = form?.tables[0];
  if (form === undefined || table === undefined) throw new Error("The file has no form.");
  const column = (header: string) => table.columns.findIndex((one) => one.header === header);
  const answers = table.rows.flatMap((row, index) => {
    if (!random.chance(ANSWERED)) return [];
    const shown = (header: string) => String(row[column(header)]?.value ?? "");
    const part = codeFor("selfPart", shown("Del")) as SelfPart;
    const scale = scaleOfPart(part);
    const isText = scale === "text";
    const word = random.oneOf(wordsOf(isText ? "selfGrade" : scale)).word;
    const value = isText ? random.oneOf(TEXTS) : random.chance(0.2) ? word.toUpperCase() : word;
    const cell = cellAddress(table.row + 1 + index, table.column + column(isText ? "Tekst" : "Svar"));
    return [{ key: `${respondent.id}|${shown("Punkt")}|${part}`, cell: { sheet: form.title, cell, value } }];
  });
  return { ...paths, cells: answers.map((one) => one.cell), typed: new Map(answers.map((one) => [one.key, one.cell.value])) };
}

const OFFICE = join(__dirname, "office.py");

/** What LibreOffice does to every other form: somebody types in it there, or opens what openpyxl has filled in and saves it. */
export type OfficePart = "types" | "saves";

/** Fills the forms in with openpyxl and LibreOffice. To type, LibreOffice needs python3-uno, which few machines have. */
export async function fillForms(forms: readonly FilledForm[], folder: string, office: OfficePart): Promise<void> {
  const inOffice = forms.filter((_, index) => index % 2 === 0);
  await handle(office === "types" ? forms.filter((one) => !inOffice.includes(one)) : forms, folder);
  if (office === "types") await typeInOffice(inOffice, folder);
  else await saveInOffice(inOffice, folder);
}

async function typeInOffice(forms: readonly FilledForm[], folder: string): Promise<void> {
  const orders = join(folder, "office.json");
  await writeFile(orders, JSON.stringify(forms));
  const run = await runProgram("/usr/bin/python3", [OFFICE, orders], "On Debian: apt-get install python3-uno libreoffice-calc");
  if (run.exitCode !== 0) throw new Error(run.errors);
}

async function saveInOffice(forms: readonly FilledForm[], folder: string): Promise<void> {
  const saved = await resave(forms.map(({ to }) => to), join(folder, "gemt"), "asInstalled");
  for (const [index, { to }] of forms.entries()) await rename(saved[index] ?? "", to);
}
