import { typedText } from "../../../src/excel/write/typedText.ts";

it.each(["=1+1", "+47 siger gruppen", "-ikke belyst", "@navn", "'apostrof", "\ttabulator"])("%j is marked as text, or Excel would read a formula or eat a sign", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

it.each(["12-03-2026", "1-2", "SEP 12", "85 %", "0012", "1e5", "12:30", "TRUE", "falsk", "#N/A", " sand "])("%j is marked as text, or Excel would make a value of it", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

it.each(["Ingen mangel", "Der er en fælles ramme for sagsoplysning.", "to\nlinjer", "Sagen er oplyst; se akt 12, side 3, og notatet af 4. maj", ""])("%j is written as it is", (text) => {
  expect(typedText(text)).toBe(text);
});
