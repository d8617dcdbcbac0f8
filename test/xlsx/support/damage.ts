import fc from "fast-check";

/** One thing that goes wrong with a text: a piece is cut out, doubled, or replaced by something that means something. */
export const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  kind: fc.constantFrom("cut", "double", "replace"),
  piece: fc.constantFrom("", "<", ">", '"', "&", "0", "-1", "999999999", "A1", "ZZZZ9", "<c/>", "<row>", "</row>", "<f>", '<f t="shared" si="0"/>', "&#0;", "rId1", "../", "true", "NaN", "1e999", "\u0000"),
});

export function damaged(text: string, { at, length, kind, piece }: { at: number; length: number; kind: string; piece: string }): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  if (kind === "cut") return text.slice(0, start) + text.slice(end);
  return text.slice(0, end) + (kind === "double" ? text.slice(start, end) : piece) + text.slice(end);
}
