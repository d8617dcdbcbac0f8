import { wordFor } from "../../src/workbook/wordLists.ts";

it("a code that a list does not have is a mistake in the program, and is told as one", () => {
  expect(wordFor("yes", "J")).toBe("Ja");
  expect(() => wordFor("yes", "X")).toThrow("The list yes has no code X.");
});
