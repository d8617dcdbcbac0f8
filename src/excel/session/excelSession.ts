import { hostRefusal } from "../../workbook/hostRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import { officeRefusal, type Where } from "./officeRefusal.ts";

/** What is needed of Office: the pane hands in the real thing, a test the stand-in's. */
export interface Office {
  /** `new Excel.RequestContext()`: a context without tracking, so that a request is one message and leaves nothing to clean up. */
  newContext(): Excel.RequestContext;
  /** Settles after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}

export interface RequestOptions {
  /** Named when the request is refused. */
  readonly where?: Where;
  /** Doing it twice is as doing it once, so that it may be tried again when Excel falters. */
  readonly repeatable?: boolean;
  /** How long Excel may take, in milliseconds; 8 seconds unless told. */
  readonly patience?: number;
}

const PATIENCE = 8_000;
/** How often a repeatable request is tried, and the wait between, in milliseconds: until a cell is closed, until Excel is steady. */
const AGAIN: ReadonlyMap<string, { readonly tries: number; readonly pause: number }> = new Map([
  ["cell-in-edit", { tries: 5, pause: 400 }],
  ["unsteady", { tries: 2, pause: 1_000 }],
]);

/** Sends requests to Excel, one at a time. An answer that comes after its time is never used. */
export class ExcelSession {
  readonly #office: Office;
  /** A request that Excel has not answered. Its writes may still come, so no other writer may start. */
  #unanswered: Promise<unknown> | null = null;

  constructor(office: Office) {
    this.#office = office;
  }

  /**
   * One request: `fill` says what to do and to load, and what it returns can be read afterwards. Refused with Office's error
   * as a problem, or when Excel does not answer in time; any other error is a mistake in the program, and passes.
   */
  async send<Loaded>(fill: (workbook: Excel.Workbook) => Loaded, options: RequestOptions = {}): Promise<Result<Loaded>> {
    for (let tried = 1; ; tried += 1) {
      const sent = await this.#sendOnce(fill, options);
      if (sent.ok) return sent;
      const again = options.repeatable === true ? AGAIN.get(sent.problem.code) : undefined;
      if (again === undefined || tried >= again.tries) return sent;
      await this.#office.pause(again.pause);
    }
  }

  async #sendOnce<Loaded>(fill: (workbook: Excel.Workbook) => Loaded, { where = {}, patience = PATIENCE }: RequestOptions): Promise<Result<Loaded>> {
    if (this.#unanswered !== null && !(await this.#settles(this.#unanswered, patience))) return noAnswer(where);
    const context = this.#office.newContext();
    const loaded = fill(context.workbook);
    const answer = context.sync().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    this.#unanswered = answer;
    void answer.then(() => {
      if (this.#unanswered === answer) this.#unanswered = null;
    });
    if (!(await this.#settles(answer, patience))) return noAnswer(where);
    const failure = await answer;
    if (failure === null) return { ok: true, value: loaded };
    const refusal = officeRefusal(failure.error, where);
    if (refusal === null) throw failure.error;
    return { ok: false, problem: hostRefusal(refusal) };
  }

  /** Whether it settles in time. */
  async #settles(work: Promise<unknown>, patience: number): Promise<boolean> {
    return Promise.race([work.then(() => true), this.#office.pause(patience).then(() => false)]);
  }
}

function noAnswer(where: Where): Result<never> {
  return { ok: false, problem: hostRefusal({ kind: "no-answer", ...where }) };
}
