import { PLEDGES } from "./pledges.ts";
import type { Pledge } from "./pledge.ts";
import { inWords, lineOf } from "./table.ts";

const clock = (): (() => number) => {
  let now = 0;
  return () => (now += 1_250);
};
const pledge = (run: Pledge["run"]): Pledge => ({ number: 3, promise: "Intet går tabt", test: "alt prøves", quick: 1, long: 2, run });

describe("The table of promises", () => {
  it("has twenty, in order, and what cannot be run says why", () => {
    expect(PLEDGES.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(PLEDGES.filter(({ run, notRun }) => run === null && notRun === undefined)).toEqual([]);
  });

  it("tells the cases, the failures and the seconds of each", async () => {
    const line = await lineOf(pledge((count) => Promise.resolve({ cases: 10 * count, failures: ["celle B4"] })), 4, clock());
    expect(line).toMatchObject({ number: 3, cases: 40, failures: ["celle B4"], seconds: 1.3 });
    expect(inWords(line)).toMatch(/^3 +Intet går tabt +alt prøves +40 +1 +1\.3\n +celle B4$/);
  });

  it("takes a test that breaks, or that runs no case, for a broken promise", async () => {
    expect((await lineOf(pledge(() => Promise.reject(new Error("ingen fil"))), 1, clock())).failures).toEqual(["the test itself broke: ingen fil"]);
    expect((await lineOf(pledge(() => Promise.resolve({ cases: 0, failures: [] })), 1, clock())).failures).toEqual(["no case was run"]);
  });

  it("does not take what nothing can run for kept or broken", async () => {
    const line = await lineOf({ ...pledge(null), notRun: "trin for et menneske" }, 1, clock());
    expect([line.cases, line.failures]).toEqual([0, []]);
    expect(inWords(line)).toMatch(/not run +0 +1\.3\n +not run: trin for et menneske$/);
  });
});
