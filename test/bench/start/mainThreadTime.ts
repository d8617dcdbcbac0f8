/** What is used of an event in a trace of Chromium: moments and durations are microseconds; `tdur` is what the thread itself was at work. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

/** The categories that hold these events: what a page marks, and the pieces of work of each thread. */
export const TRACED = ["blink.user_timing", "disabled-by-default-devtools.timeline"];

/**
 * Milliseconds that the main thread of a page's process was at work from the page's request to the mark, waiting left out.
 *
 * @throws Error where the trace lacks the page, or its mark.
 */
export function mainThreadTime(events: readonly TraceEvent[], page: string, mark: string): number {
  const start = events.find(({ name, args }) => name === "navigationStart" && args?.data?.documentLoaderURL?.includes(page) === true);
  const end = events.find(({ name, pid }) => name === mark && pid === start?.pid);
  if (start === undefined || end === undefined) throw new Error(`The trace has no ${start === undefined ? page : mark}.`);
  const tasks = events.filter(({ name, pid, tid, ts }) => name === "RunTask" && pid === end.pid && tid === end.tid && ts >= start.ts && ts < end.ts);
  return tasks.reduce((sum, { tdur = NaN }) => sum + tdur, 0) / 1000;
}
