import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { openAnalysis } from "../../src/actions/openAnalysis.ts";
import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { readAnalysis } from "../../src/workbook/read/readAnalysis.ts";
import { readLiveSummary } from "../../src/workbook/read/readLiveSummary.ts";
import { digest } from "../workbook/log/support.ts";
import { done, openExcel, type OpenExcel } from "../excel/support/openExcel.ts";

/** What something that a user asks for takes, as Microsoft's client counts it. */
export interface Measured {
  readonly what: string;
  readonly requests: number;
  /** Bytes of the largest request and the largest answer. */
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

const STAMP = { formatVersion: 1, workbookId: "budget", created: "2026-09-01T08:00:00Z" } as const;

/** A course with so many cases, each with its answers to the legal review's first item. */
export function courseOf(cases: number): { readonly setup: Setup; readonly answers: AnswerFile } {
  const ids = Array.from({ length: cases }, (_, index) => `SAG-${String(index + 1).padStart(4, "0")}`);
  return {
    setup: {
      municipality: "Eksempelkommune",
      area: "voksen",
      framework: "taskforce-2024",
      cases: ids.map((id, index) => ({ id, benefit: "V85", decision: "afslag", social: index % 4 === 0 })),
    },
    answers: { answers: ids.map((subject) => ({ instrument: "legal", subject, item: "R.hjemmel", code: "0" })) },
  };
}

/** Takes a course through everything that has a budget, in Excel's stand-in. */
export async function measure(setup: Setup, answers: AnswerFile): Promise<readonly Measured[]> {
  const excel = openExcel();
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems[0]));
  const { analysis } = enterAnswers(created.analysis, answers, { replace: false });
  const measured = [await counted(excel, "generate", async () => { done(await excel.port.carryOut(planWorkbook(analysis, STAMP))); })];
  measured.push(await counted(excel, "open", async () => { done(await openAnalysis(excel.port, OPEN_WORKBOOK)); }));
  measured.push(await counted(excel, "read everything", async () => { done(readAnalysis(done(await excel.port.read(OPEN_WORKBOOK, "values")))); }));
  const subject = setup.cases?.[0]?.id;
  if (subject !== undefined) {
    const open = done(await openAnalysis(excel.port, OPEN_WORKBOOK));
    const after = enterAnswers(open.analysis, { answers: [{ instrument: "legal", subject, item: "R.hjemmel", code: "2" }] }, { replace: true }).analysis;
    measured.push(await counted(excel, "one answer", async () => { done(await open.logged(after, { who: "AB", now: STAMP.created, digest })); }));
  }
  measured.push(await counted(excel, "refresh the summary", async () => { done(readLiveSummary(done(await excel.port.read(OPEN_WORKBOOK, "values")))); }));
  return measured;
}

async function counted({ host: { requests } }: OpenExcel, what: string, work: () => Promise<void>): Promise<Measured> {
  const before = requests.length;
  await work();
  const sent = requests.slice(before);
  return {
    what,
    requests: sent.length,
    largestRequest: Math.max(0, ...sent.map((one) => one.requestBytes)),
    largestAnswer: Math.max(0, ...sent.map((one) => one.responseBytes)),
  };
}
