import type { LintedCell } from "./lintedBook.ts";
import { unescaped } from "./unescaped.ts";

/** What the cell shows, numbers as they stand in the file. */
export function cellText(cell: LintedCell, sharedStrings: readonly string[]): string {
  if (cell.type === "s") return sharedStrings[Number(cell.value)] ?? "";
  return cell.type === "" ? cell.value : unescaped(cell.value);
}
