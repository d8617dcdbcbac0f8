import { mainThreadTime, type TraceEvent } from "./mainThreadTime.ts";

const PANE = 7;
const MAIN = 70;
const at = (ts: number, name: string, more: Partial<TraceEvent> = {}): TraceEvent => ({ name, pid: PANE, tid: MAIN, ts, ...more });
const task = (ts: number, tdur: number, more: Partial<TraceEvent> = {}): TraceEvent => at(ts, "RunTask", { tdur, ...more });
const asked = at(100, "navigationStart", { args: { data: { documentLoaderURL: "https://localhost:1/taskpane.html?_host_Info=Excel" } } });

describe("the main thread's time", () => {
  it("is what the page's own thread worked between the page's request and its mark", () => {
    const events = [task(50, 9_000), asked, task(200, 2_000), task(3_000, 500), at(9_000, "ready"), task(9_001, 4_000)];
    expect(mainThreadTime(events, "/taskpane.html", "ready")).toBe(2.5);
  });

  it("leaves out other threads, other processes and other pages", () => {
    const other = at(90, "navigationStart", { pid: 8, args: { data: { documentLoaderURL: "https://localhost:2/" } } });
    const events = [other, asked, task(200, 1_000), task(210, 1_000, { tid: 71 }), task(220, 1_000, { pid: 8 }), at(250, "ready", { pid: 8 }), at(300, "ready")];
    expect(mainThreadTime(events, "/taskpane.html", "ready")).toBe(1);
  });

  it("is not told where the page never got that far", () => {
    expect(() => mainThreadTime([asked, task(200, 1_000)], "/taskpane.html", "ready")).toThrow("The trace has no ready.");
  });
});
