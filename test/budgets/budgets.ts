import type { Measured } from "./measure.ts";

/** Requests that each thing may take with 20 cases: issue C, "How it is judged". */
const BUDGETS: ReadonlyMap<string, number> = new Map([
  ["open", 2],
  ["generate", 6],
  ["read everything", 2],
  // A look at where its row is now and what another may have written there, and the answer, read back in its own request.
  ["one answer", 2],
  ["refresh the summary", 2],
]);

/** No request is larger, in bytes, however many cases there are. */
const LARGEST_REQUEST = 1_000_000;

/** What takes more than it may, a line each. `times`: how many times 20 cases it was, which requests may grow with. */
export function overspent(measured: readonly Measured[], times: number): readonly string[] {
  return measured.flatMap(({ what, requests, largestRequest }) => {
    const most = what === "one answer" ? BUDGETS.get(what) : (BUDGETS.get(what) ?? NaN) * times;
    return [
      ...(most !== undefined && requests <= most ? [] : [`${what}: ${requests} requests, and ${String(most)} at most`]),
      ...(largestRequest <= LARGEST_REQUEST ? [] : [`${what}: a request of ${largestRequest} bytes`]),
    ];
  });
}
