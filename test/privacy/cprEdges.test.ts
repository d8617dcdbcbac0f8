import { findCpr } from "../../src/privacy/findCpr.ts";

describe("What stands in and round ten digits decides how sure it is that they are a CPR number", () => {
  it.each([
    ["07.0761|4285", "certain"], ["0707.61|4285", "certain"], ["07-07. 61 4285", "certain"], ["A07-07. 61 4285.", "certain"], ["07·07·61·4285", "certain"], ["15/0385\n2221", "certain"],
    ["07 7 61-4285", "certain"], ["7 07 61-4285", "certain"], ["07 0761(4285", "certain"], ["0707 61(4285", "certain"], ["7a07•07•61•4285", "certain"],
    ["konto 241205 - 5551", "likely"], ["konto 2412055551", "possible"], ["sag 24 12 05 55 51:30", "possible"],
  ])("%s: %s", (text, certainty) => expect(findCpr(text)).toBe(certainty));

  it.each(["12.15|03|85|2221", "sag 07·07·61·4285:30", "12.24-12\n0555·515", "07:07:61:4285_2", "0 07~07~61~4285", "1 07 07 61 42 85:1", "12 2206 0507"])("%s goes on before or behind, or has no date, and is none", (text) => expect(findCpr(text)).toBeNull());
});
