/** What a cell lists, one a line; blank lines and blanks round a line are nobody's. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
