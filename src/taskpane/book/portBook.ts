import { checkBook } from "../../actions/checkBook.ts";
import { makeChange, type AnalysisEdit } from "../../actions/makeChange.ts";
import { openAnalysis, type OpenAnalysis } from "../../actions/openAnalysis.ts";
import { openForm } from "../../actions/openForm.ts";
import { renewWorkbook } from "../../actions/renewWorkbook.ts";
import { repairWorkbook } from "../../actions/repairWorkbook.ts";
import { undoRepair } from "../../actions/undoRepair.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Tell } from "../../workbook/carryOutStage.ts";
import type { Digest } from "../../workbook/log/scribe.ts";
import { verifyLog } from "../../workbook/log/verifyLog.ts";
import type { Undoable } from "../../workbook/mend/writtenOver.ts";
import { planWorkbook } from "../../workbook/planWorkbook.ts";
import type { Result, WorkbookPort } from "../../workbook/port.ts";
import type { Stamp } from "../../workbook/stamp.ts";
import type { LiveBook, ReadBook, Said, SavedBook } from "./liveBook.ts";

/** What reading says of a file that was made for somebody: a respondent's can be answered. */
const PART_ONLY = "part-only";

/** What an adapter does not know and the surroundings do. */
export interface Surroundings {
  /** The stamp of a new workbook: its id and the moment. */
  newStamp(): Stamp;
  show: LiveBook["show"];
  /** ISO date and time, UTC. */
  now(): string;
  readonly digest: Digest;
}

/**
 * A workbook that stays open, on any adapter: in the add-in Excel's, in tests a file's. What was read last is what a change
 * is worked out from, so reading comes before the first change.
 */
export class PortBook<Book> implements LiveBook {
  readonly #port: WorkbookPort<Book>;
  readonly #around: Surroundings;
  #book: Book;
  #open: OpenAnalysis<Book> | null = null;

  constructor(port: WorkbookPort<Book>, book: Book, around: Surroundings) {
    this.#port = port;
    this.#book = book;
    this.#around = around;
  }

  async read(): Promise<Result<ReadBook>> {
    const whole = await openAnalysis(this.#port, this.#book);
    const found = !whole.ok && whole.problem.code === PART_ONLY ? await openForm(this.#port, this.#book) : whole;
    if (found.ok) this.#open = found.value;
    return found;
  }

  async save(change: AnalysisEdit, { who, reasons }: Said): Promise<Result<SavedBook>> {
    if (this.#open === null) throw new Error("A change before the workbook was read.");
    const scribe = { who, now: this.#around.now(), digest: this.#around.digest };
    const written = await makeChange(this.#port, this.#book, this.#open, change, { scribe, reasons });
    if (!written.ok) return written;
    const { book, entries, notLogged } = written.value;
    const read = await this.#then({ ok: true, value: book });
    return read.ok ? { ok: true, value: { ...read.value, entries, notLogged } } : read;
  }

  /** The plan says what every cell holds, so an analysis that has answers is made with them. */
  async create(analysis: Analysis, tell: Tell): Promise<Result<ReadBook>> {
    return this.#then(await this.#port.carryOut(planWorkbook(analysis, this.#around.newStamp()), tell));
  }

  async check(): ReturnType<LiveBook["check"]> {
    const found = await this.#port.read(this.#book);
    return found.ok ? checkBook(found.value, this.#around.digest) : found;
  }

  async log(): ReturnType<LiveBook["log"]> {
    const found = await this.#port.read(this.#book);
    return found.ok ? verifyLog(found.value, this.#around.digest) : found;
  }

  async repair(): ReturnType<LiveBook["repair"]> {
    const repaired = await repairWorkbook(this.#port, this.#book);
    if (!repaired.ok) return repaired;
    const { book, mended, left, undo } = repaired.value;
    this.#book = book;
    return { ok: true, value: { mended, left, undo: undo.length === 0 ? null : () => this.#undo(undo) } };
  }

  renew(files: Parameters<LiveBook["renew"]>[0]): ReturnType<LiveBook["renew"]> {
    return renewWorkbook(this.#port, this.#book, files);
  }

  show(sheet: string, cell: string | undefined): Promise<void> {
    return this.#around.show(sheet, cell);
  }

  async #undo(cells: readonly Undoable[]): Promise<Result<number>> {
    const undone = await undoRepair(this.#port, this.#book, cells);
    if (!undone.ok) return undone;
    this.#book = undone.value.book;
    return { ok: true, value: undone.value.putBack };
  }

  async #then(written: Result<Book>): Promise<Result<ReadBook>> {
    if (!written.ok) return written;
    this.#book = written.value;
    return this.read();
  }
}
