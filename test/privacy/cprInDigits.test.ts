import { findCpr, holdsCpr } from "../../src/privacy/findCpr.ts";

describe("A CPR number in digits", () => {
  it.each([
    "07 07 61 42 851", "107 07 61 42 85", "12.07.07.61.42.85", "07.07.61.42.85.12", "07.07.61.42.851", "107.07.61.42.85",
    "1 0 7 0 7 6 1 4 2 8 5", "0 7 0 7 6 1 4 2 8 5 1", "1 - 0 7 0 7 6 1 4 2 8 5", "0 7 0 7 6 1 4 2 8 5 - 1", "1|0|7|0|7|6|1|4|2|8|5", "0|7|0|7|6|1|4|2|8|5|1", "1, 0, 7, 0, 7, 6, 1, 4, 2, 8, 5", "0, 7, 0, 7, 6, 1, 4, 2, 8, 5, 1",
    "1 070 761 4285", "1070 761 4285", "070 761 42851", "070 761 4285.1", "+45 070 761 4285.1", "1.7.7.61-4285", "7.7.61-4285.1", "7.7.1961 4285 kr.", "7.7.1961-4285kr.",
    "1961-07-07 4285 kr.", "1961-07-07-4285kr.", "1961-07-07-4285.1", "1961-07-07-42851", "4285-070761-1", "4285-0707611", "4286-070761", "4285-450761", "70761-4285.1", "70761-42851",
    "01,.01,.90,.12,.34", "01.,01.,90.,12.,34", "1 707.614.285", "707.614.285.1", "707.614.285 001", "707.614.285kr.", "010.112.345.678.901",
  ])("is none in a longer row, in an amount, with two signs for one, or turned round without a date or its check digit: %s", (text) => expect(holdsCpr(`om ${text}`)).toBe(false));

  it("with a dotted date is possible before a time of day, and likely in one with it", () => {
    expect(["01.01.24 1030", "01.01.241030"].map(findCpr)).toEqual(["possible", "likely"]);
  });

  it("as a program prints it has nine to twelve digits, and a longer group after it is another number", () => {
    expect(["010.119.901.234", "707.614.285 0012"].map(findCpr)).toEqual(["likely", "certain"]);
  });

  it("without its check digit is possible digit by digit and behind its year, but none with low lines in the date", () => {
    expect(["1 5 0 6 8 8 7 7 7 7", "19880615_7777", "1988_06_15_7777"].map(findCpr)).toEqual(["possible", "possible", null]);
  });
});
