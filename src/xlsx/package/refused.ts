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

/** Does the work; damage that stops it is told with its place, since people know a sheet and a cell, and no part by its path. */
export function placed<Value>(work: () => Value, place: () => { readonly sheet: string; readonly cell?: string }): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused && error.refusal.kind === "damaged") throw new Refused({ ...error.refusal, ...place() });
    throw error;
  }
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
