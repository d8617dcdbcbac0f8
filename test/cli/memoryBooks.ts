import { isShortCourse, narrowedTo } from "../../src/instrument/chosenThemes.ts";
import { findEdition } from "../../src/instrument/editions.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import type { Books } from "../../src/cli/books.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { Problem } from "../../src/review/problem.ts";
import type { ReadReturn } from "../../src/workbook/parts/readReturn.ts";
import type { Result } from "../../src/workbook/port.ts";
import type { Stamp } from "../../src/workbook/stamp.ts";

/** What a file of these books holds. */
export interface KeptBook {
  readonly analysis: Analysis;
  readonly stamp: Stamp;
}

/** A workbook that somebody has typed nonsense into: what reading and checking it finds. */
export const foundInSheet: Problem = { code: "unreadable-answer", sheet: "Sager", cell: "C7", message: "Ulæseligt." };

/** Workbooks kept as JSON instead of .xlsx, so that a command is tested apart from sheets. `problems` are found in each. */
export function memoryBooks(problems: readonly Problem[] = []): Books {
  return {
    create: (analysis, stamp) => Promise.resolve({ ok: true, value: bytesOf({ analysis, stamp }) }),
    open(file) {
      const kept = bookIn(file);
      if (!kept.ok) return Promise.resolve(kept);
      const { analysis, stamp } = kept.value;
      const withAnalysis = (after: Analysis) => Promise.resolve({ ok: true as const, value: bytesOf({ analysis: after, stamp }) });
      const logged = (after: Analysis) => Promise.resolve({ ok: true as const, value: { book: bytesOf({ analysis: after, stamp }), entries: [], notLogged: null } });
      return Promise.resolve({ ok: true, value: { analysis, stamp, problems, editsTo: () => ({ cells: [], growth: [] }), withAnalysis, logged } });
    },
    liveSummary(file) {
      const kept = bookIn(file);
      if (!kept.ok) return Promise.resolve(kept);
      const { analysis } = kept.value;
      return Promise.resolve({ ok: true, value: toSummaryJson(analysis, summarise(analysis), problems) });
    },
    check(file) {
      const kept = bookIn(file);
      return Promise.resolve(kept.ok ? { ok: true, value: problems } : kept);
    },
    log(file) {
      const kept = bookIn(file);
      return Promise.resolve(kept.ok ? { ok: true, value: [] } : kept);
    },
    scan(file) {
      const kept = bookIn(file);
      return Promise.resolve(kept.ok ? { ok: true, value: { found: [], notSearched: [] } } : kept);
    },
    framework() {
      return Promise.resolve({ ok: false, problems: [{ code: "not-a-zip", message: "Ikke en projektmappe." }] });
    },
    respondentFile: (origin, { id, round }) =>
      Promise.resolve({ ok: true, value: partBytes({ workbookId: origin.stamp.workbookId, part: { kind: "respondent", respondent: id, round }, cells: [], problems: [] }) }),
    exportFile: (origin, audience) =>
      Promise.resolve({ ok: true, value: { file: partBytes({ workbookId: origin.stamp.workbookId, part: { kind: audience }, cells: [], problems: [] }), sheets: ["Om filen"], personal: [] } }),
    readReturn(file, origin) {
      const text = new TextDecoder().decode(file);
      if (!text.startsWith("{")) return Promise.resolve(notABook);
      const kept = JSON.parse(text) as KeptPart;
      if (kept.workbookId === origin.stamp.workbookId) return Promise.resolve({ ok: true, value: kept });
      return Promise.resolve({ ok: false, problem: { code: "other-workbook", message: "En anden projektmappe." } });
    },
    repair(file) {
      const kept = bookIn(file);
      return Promise.resolve(kept.ok ? { ok: true, value: { book: file, mended: [], left: problems, undo: [] } } : kept);
    },
    renew(file) {
      const kept = bookIn(file);
      return Promise.resolve(kept.ok ? { ok: true, value: { book: file, left: problems } } : kept);
    },
  };
}

const notABook = { ok: false, problem: { code: "not-a-zip", message: "Ikke en projektmappe." } } as const;

/** What a file that is sent out holds. */
export interface KeptPart extends ReadReturn {
  readonly workbookId: string;
}

export function partBytes(part: KeptPart): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(part));
}

export function bookIn(file: Uint8Array): Result<KeptBook> {
  const text = new TextDecoder().decode(file);
  if (!text.startsWith("{")) return notABook;
  const kept = JSON.parse(text) as KeptBook;
  const { framework } = kept.analysis;
  const whole = findEdition(framework.id);
  const edition = whole && isShortCourse(framework) ? narrowedTo(whole, framework.themes.map(({ id }) => id)) : whole;
  return { ok: true, value: { ...kept, analysis: { ...kept.analysis, ...edition } } };
}

function bytesOf(book: KeptBook): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(book));
}
