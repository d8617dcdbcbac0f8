import type { AstExpression } from "@borgar/fx";
import { parseStructRef } from "@borgar/fx";
import { HostError } from "../host/hostError.ts";
import type { Book } from "../model/book.ts";
import { parseFormula } from "./formulas.ts";
import { FUNCTIONS } from "./functions/functions.ts";

/**
 * Refuses a formula that Excel would not take, and one that the stand-in could not calculate.
 *
 * ASSUMED [bad-formula]: A formula that cannot be read, or names a table or a column that is not there, is InvalidArgument.
 */
export function checkFormula(book: Book, formula: string): void {
  const node = parseFormula(formula);
  if (!node) throw new HostError("InvalidArgument");
  checkNode(book, node);
}

function checkNode(book: Book, node: AstExpression): void {
  if (node.type === "ReferenceIdentifier" && node.kind === "table") checkTable(book, node.value);
  if (node.type === "CallExpression" && !FUNCTIONS.has(node.callee.name.toUpperCase())) {
    throw new HostError("NotImplementedInStandIn", `${node.callee.name} is Excel's, but the stand-in cannot calculate it.`);
  }
  if ("arguments" in node) for (const part of node.arguments) if ("type" in part) checkNode(book, part);
  if (["ArrayExpression", "LambdaExpression", "LetExpression"].includes(node.type)) throw new HostError("NotImplementedInStandIn", `${node.type} is Excel's, but the stand-in cannot calculate it.`);
}

function checkTable(book: Book, text: string): void {
  const parts = parseStructRef(text);
  const table = parts?.table === undefined || parts.table === "" ? undefined : book.findTable(parts.table)?.table;
  if (!parts || (parts.table && !table)) throw new HostError("InvalidArgument");
  const names = new Set(table?.columns.map(({ name }) => name.toLowerCase()));
  if (table && parts.columns?.some((name) => !names.has(name.toLowerCase()))) throw new HostError("InvalidArgument");
}
