import { stringifyTokens, tokenize } from "@borgar/fx";
import { quotedName } from "../model/address.ts";
import type { Book } from "../model/book.ts";
import { changeFormulas } from "./bookFormulas.ts";

/**
 * Lets every formula that names a sheet go with it when it gets another name. Source: Microsoft's support page "Rename a
 * worksheet".
 *
 * ASSUMED [links-keep-old-name]: A link's target is a text, and keeps the name that the sheet had.
 */
export function renameReferences(book: Book, from: string, to: string): void {
  changeFormulas(book, (formula) => renamedIn(formula, from, to));
}

function renamedIn(formula: string, from: string, to: string): string {
  if (!formula.startsWith("=") || !formula.includes("!")) return formula;
  const prefixes = [`'${from.replaceAll("'", "''")}'!`, `${from}!`].map((one) => one.toLowerCase());
  const tokens = tokenize(formula);
  for (const token of tokens) {
    const prefix = prefixes.find((one) => token.value.toLowerCase().startsWith(one));
    if (prefix !== undefined && token.type !== "string") token.value = `${quotedName(to)}!${token.value.slice(prefix.length)}`;
  }
  return stringifyTokens(tokens);
}
