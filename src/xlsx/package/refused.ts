import { fileRefusal, type FileRefusal } from "../../workbook/fileRefusal.ts";
import type { Result } from "../../workbook/port.ts";

/**
 * Carries a refusal out of the middle of a parse. It never leaves xlsx/: `refusable` turns it into a value at the gate,
 * and lets every other error pass, because that is a mistake in the program.
 */
export class Refused extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** The refusal of a part whose content contradicts itself or the format. */
export function damaged(part: string): Refused {
  return new Refused({ kind: "damaged", part });
}

/** What the work gives, or the refusal that stopped it as a problem. */
export function refusable<Value>(work: () => Value): Result<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: fileRefusal(error.refusal) };
    throw error;
  }
}
