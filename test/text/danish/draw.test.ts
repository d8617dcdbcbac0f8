import fc from "fast-check";
import { drawOfWords, drawWords } from "../../../src/text/danish/draw.ts";

describe("A draw in words", () => {
  it.each<[{ count: number; seed: number; date: string | null }, string]>([
    [{ count: 5, seed: 42, date: null }, "5 sager er trukket med starttallet 42"],
    [{ count: 1, seed: 0, date: "2026-10-01" }, "1 sag er trukket med starttallet 0 den 01-10-2026"],
  ])("%o", (draw, words) => expect(drawWords(draw)).toBe(words));

  it("is read back as it was written", () => {
    const days = fc.date({ min: new Date("1900-03-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    const date = fc.option(days.map((day) => day.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.record({ count: fc.integer({ min: 1, max: 2000 }), seed: fc.nat(4294967295), date }), (draw) => {
        expect(drawOfWords(drawWords(draw))).toEqual(draw);
      }),
    );
  });

  it.each(["", "5", "fem sager er trukket med starttallet 42", "5 sager er trukket med starttallet 42 i går", "trukket af JH"])(
    "is not guessed from ”%s”",
    (text) => expect(drawOfWords(text)).toBeNull(),
  );
});
