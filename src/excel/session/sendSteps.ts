import type { Result } from "../../workbook/port.ts";
import type { ExcelSession, RequestOptions } from "./excelSession.ts";
import { RequestBook } from "./requestBook.ts";
import { MOST_BYTES, packSteps, type Step } from "./step.ts";

interface StepOptions extends RequestOptions {
  /** Bytes that one request may take: of what is sent, or of what is answered, as the steps estimate. */
  readonly most?: number;
  /** Excel neither calculates nor draws before the request is through. */
  readonly quiet?: boolean;
}

/** Takes the steps in their order, in as few requests as they fit into. Stops at the first that is refused. */
export async function sendSteps(session: ExcelSession, steps: readonly Step[], { most = MOST_BYTES, quiet = false, ...options }: StepOptions): Promise<Result<null>> {
  for (const request of packSteps(steps, most)) {
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
