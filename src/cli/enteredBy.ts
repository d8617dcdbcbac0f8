import { LOG_REFUSED } from "../actions/writeLogged.ts";
import type { OpenAnalysis } from "../actions/openAnalysis.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import type { Result } from "../workbook/port.ts";
import type { Given, Surroundings } from "./command.ts";
import { sha256 } from "./sha256.ts";

/** A workbook's bytes with a change in it. */
interface Entered {
  readonly bytes: Uint8Array;
  /** That the log has no row of it, where it should have. */
  readonly problems: readonly Problem[];
}

/**
 * The workbook with another analysis in it. With --who the log is told; without, nobody is named and nothing is logged, so that
 * the same command makes the same file.
 */
export async function enteredBy(book: OpenAnalysis<Uint8Array>, after: Analysis, { values }: Given, around: Surroundings): Promise<Result<Entered>> {
  const who = values.get("who");
  const logged = who === undefined ? null : await book.logged(after, { who, now: around.now(), digest: sha256 });
  if (logged?.ok === true) {
    const { book: bytes, notLogged } = logged.value;
    return { ok: true, value: { bytes, problems: notLogged === null ? [] : [notLogged] } };
  }
  // A file that was refused is as it was, and answers do not wait for the log.
  const written = await book.withAnalysis(after);
  return written.ok ? { ok: true, value: { bytes: written.value, problems: logged === null ? [] : [LOG_REFUSED] } } : written;
}
