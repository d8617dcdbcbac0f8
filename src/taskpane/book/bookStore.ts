import type { AnalysisEdit } from "../../actions/makeChange.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Problem } from "../../review/problem.ts";
import type { CarryOutStage } from "../../workbook/carryOutStage.ts";
import type { LogEntry } from "../../workbook/log/logEntry.ts";
import type { Result } from "../../workbook/port.ts";
import type { BookState } from "./bookState.ts";
import type { LiveBook, Mended, ReadBook } from "./liveBook.ts";

/** What reading says of a workbook without our stamp. */
const NOT_OURS = "not-ours";

/** A change on its way, and what the log has of it once it is written. */
interface Waiting {
  readonly change: AnalysisEdit;
  readonly reasons: readonly LogEntry[];
  entries: readonly LogEntry[];
}

/**
 * What the pane knows of the workbook. A change shows at once and is written behind it, one after the other; what the
 * workbook then holds is read back and shown. A change that cannot be written is taken back and kept, so that the person
 * can try again: nothing is lost without a word.
 */
export class BookStore {
  readonly #book: LiveBook;
  readonly #listeners = new Set<() => void>();
  #state: BookState = { kind: "opening" };
  /** What the workbook is known to hold. */
  #confirmed: ReadBook | null = null;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  #who = "";
  #notLogged: Problem | null = null;
  #toldOfLog = false;
  /** Something went wrong, and the workbook may hold anything: it is read before it is written again. */
  #unsure = false;

  constructor(book: LiveBook) {
    this.#book = book;
  }

  get state(): BookState {
    return this.#state;
  }

  /** Calls the listener after every change of state, until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook; changes that still wait are made on what it holds now. */
  async open(): Promise<void> {
    const read = await this.#book.read();
    if (!read.ok) {
      this.#set(read.problem.code === NOT_OURS ? { kind: "none", making: null } : { kind: "refused", problem: read.problem });
      return;
    }
    this.#confirmed = read.value;
    this.#unsure = false;
    this.#show(null);
  }

  /** Shows the change and writes it, and tells the log. Resolves with what the log has of it, when it and what waits with it is written or has failed. */
  async change(change: AnalysisEdit, reasons: readonly LogEntry[] = []): Promise<readonly LogEntry[]> {
    if (this.#confirmed === null) return [];
    const waiting: Waiting = { change, reasons, entries: [] };
    this.#waiting.push(waiting);
    this.#show(null);
    await (this.#writing ??= this.#write());
    return waiting.entries;
  }

  /** Says who gives the answers from now on. */
  nameWriter(who: string): void {
    this.#who = who;
    if (this.#state.kind === "open") this.#set({ ...this.#state, who });
  }

  /** What the log has, and whether it fits together. */
  log(): ReturnType<LiveBook["log"]> {
    return this.#book.log();
  }

  /**
   * Makes the sheets of a new analysis in a workbook that has none, and the state says how far they are. Answers with what stood
   * in the way ("cancelled" after cancelCreating); none when they are there, or are being made already.
   */
  async create(analysis: Analysis): Promise<readonly Problem[]> {
    const before = this.#state;
    if (before.kind !== "none" || before.making !== null) return [];
    this.#set({ ...before, making: { stage: null, isCancelled: false } });
    const made = await this.#book.create(analysis, (stage) => this.#goOn(stage));
    if (!made.ok) {
      this.#set(before);
      return [made.problem];
    }
    this.#confirmed = made.value;
    this.#show(null);
    return [];
  }

  /** No further sheet is made, and what was begun is cleared away; nothing happens when the sheets are getting their titles. */
  cancelCreating(): void {
    if (this.#state.kind !== "none" || this.#state.making === null) return;
    this.#set({ ...this.#state, making: { ...this.#state.making, isCancelled: true } });
  }

  /** What a person should look at; a workbook that cannot be read is one such thing. */
  async check(): Promise<readonly Problem[]> {
    const checked = await this.#book.check();
    return checked.ok ? checked.value : [checked.problem];
  }

  /** Puts right what can be, and shows the workbook as it is then. */
  async repair(): Promise<Mended> {
    const repaired = await this.#book.repair();
    if (!repaired.ok) return { mended: [], left: [repaired.problem], undo: null };
    await this.open();
    return repaired.value;
  }

  /** A new file with everything that can be read of the workbook, which stays as it is. */
  renew(files: Parameters<LiveBook["renew"]>[0]): ReturnType<LiveBook["renew"]> {
    return this.#book.renew(files);
  }

  /** Brings the cell of a problem into view; a problem without a sheet has none. */
  show({ sheet, cell }: Problem): void {
    if (sheet !== undefined) void this.#book.show(sheet, cell);
  }

  /** Takes the words about a failed change away. */
  dismiss(): void {
    this.#notLogged = null;
    this.#show(null);
  }

  #goOn(stage: CarryOutStage): boolean {
    if (this.#state.kind !== "none") return true;
    const isCancelled = this.#state.making?.isCancelled === true;
    this.#set({ ...this.#state, making: { stage, isCancelled } });
    return !isCancelled;
  }

  async #write(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined && this.#confirmed !== null; next = this.#waiting[0]) {
      const problem = await this.#writeOne(next);
      this.#waiting.shift();
      this.#show(problem && { problem, change: next.change });
    }
    this.#writing = null;
  }

  async #writeOne(waiting: Waiting): Promise<Problem | null> {
    const known = await this.#known();
    if (!known.ok) return known.problem;
    const saved = await this.#book.save(waiting.change, { who: this.#who, reasons: waiting.reasons });
    if (!saved.ok) {
      this.#unsure = true;
      await this.#known();
      return saved.problem;
    }
    this.#confirmed = saved.value;
    waiting.entries = saved.value.entries;
    this.#tellOnce(saved.value.notLogged);
    return null;
  }

  /** What the workbook holds, read again where that is unsure. */
  async #known(): Promise<Result<ReadBook>> {
    if (this.#confirmed !== null && !this.#unsure) return { ok: true, value: this.#confirmed };
    const read = await this.#book.read();
    if (!read.ok) return read;
    this.#confirmed = read.value;
    this.#unsure = false;
    return read;
  }

  #tellOnce(notLogged: Problem | null): void {
    if (notLogged === null || this.#toldOfLog) return;
    this.#toldOfLog = true;
    this.#notLogged = notLogged;
  }

  #show(failed: Extract<BookState, { kind: "open" }>["failed"]): void {
    if (this.#confirmed === null) return;
    const { analysis, stamp, problems } = this.#confirmed;
    const shown = this.#waiting.reduce((so, { change }) => change(so), analysis);
    this.#set({ kind: "open", analysis: shown, stamp, problems, saving: this.#waiting.length > 0, who: this.#who, notLogged: this.#notLogged, failed });
  }

  #set(state: BookState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
