import type { Area } from "../../model/area.ts";
import { parseArea, splitAddress } from "../../model/address.ts";
import type { Book } from "../../model/book.ts";
import { isError } from "../../model/cell.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Validation } from "../../model/validation.ts";

/**
 * The words of a dropdown: those of a name, of a range, or written out with commas. Null where the rule is no list or leads
 * nowhere.
 */
export function listWords(book: Book, sheet: Sheet, { rule }: Validation): readonly string[] | null {
  const list = rule["list"];
  const source = typeof list === "object" && list !== null && "source" in list ? String(list.source) : null;
  if (source === null) return null;
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const formula = book.findName(source.slice(1), sheet)?.formula ?? source;
  const { sheet: name, rest } = splitAddress(formula.slice(1));
  const listed = name === null ? sheet : book.findSheet(name);
  const area = parseArea(rest);
  return listed && area ? wordsIn(listed, area) : null;
}

function wordsIn(sheet: Sheet, area: Area): readonly string[] {
  return [...sheet.cells.inArea(area)].flatMap(({ cell: { value } }) => (value === "" || isError(value) ? [] : [String(value)]));
}

/** What people are told when what they typed is not allowed; null when it is. */
export function complaintAbout(typed: string, validation: Validation, words: readonly string[] | null): string | null {
  if (words === null || typed === "" || words.some((word) => word.toLowerCase() === typed.toLowerCase())) return null;
  const { showAlert, message } = validation.errorAlert;
  if (showAlert !== true) return null;
  return typeof message === "string" && message !== "" ? message : "Værdien passer ikke til det, der kan vælges her.";
}
