import { totalsOf } from "./jestStage.ts";

const result = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number) => ({
  numPassedTests,
  numFailedTests,
  numRuntimeErrorTestSuites,
});

describe("jest's part of the totals", () => {
  it("is what jest counted", () => {
    expect(totalsOf(result(7, 2, 0), 1)).toEqual({ passed: 7, failed: 2 });
  });

  it("counts a file that could not be run as a failure", () => {
    expect(totalsOf(result(7, 0, 1), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it("counts a jest that is unhappy with no failed test as a failure", () => {
    expect(totalsOf(result(7, 0, 0), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it("is all passed when jest is content", () => {
    expect(totalsOf(result(7, 0, 0), 0)).toEqual({ passed: 7, failed: 0 });
  });
});
