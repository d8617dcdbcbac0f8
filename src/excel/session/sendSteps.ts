import { hostRefusal } from "../../workbook/hostRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { ExcelSession, RequestOptions } from "./excelSession.ts";
import { RequestBook } from "./requestBook.ts";
import { MOST_BYTES, packSteps, type Step } from "./step.ts";

export interface StepOptions extends RequestOptions {
  /** Bytes that one request may take: of what is sent, or of what is answered, as the steps estimate. */
  readonly most?: number;
  /** Excel neither calculates nor draws before the request is through. */
  readonly quiet?: boolean;
  /** Asked before each request, by its number from 1 and how many there are. When it says false, that one is not sent. */
  readonly goOn?: (part: number, parts: number) => boolean;
}

/** Takes the steps in their order, in as few requests as they fit into. Stops at the first that is refused, or cancelled. */
export async function sendSteps(session: ExcelSession, steps: readonly Step[], { most = MOST_BYTES, quiet = false, goOn = () => true, ...options }: StepOptions): Promise<Result<null>> {
  const requests = packSteps(steps, most);
  for (const [index, request] of requests.entries()) {
    if (!goOn(index + 1, requests.length)) return { ok: false, problem: hostRefusal({ kind: "cancelled" }) };
    const sent = await session.send((workbook) => {
      if (quiet) {
        workbook.application.suspendApiCalculationUntilNextSync();
        workbook.application.suspendScreenUpdatingUntilNextSync();
      }
      const book = new RequestBook(workbook);
      for (const one of request) one.run(book);
    }, options);
    if (!sent.ok) return sent;
  }
  return { ok: true, value: null };
}
