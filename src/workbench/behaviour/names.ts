import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { guard } from "../edit/protect.ts";
import { formatArea, parseArea, quotedName } from "../model/address.ts";
import type { Book, DefinedName } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { findRange, rangeOf, type RangeTarget } from "./rangeTarget.ts";

interface Names {
  readonly book: Book;
  /** Null: the whole book's. */
  readonly sheet: Sheet | null;
}

/**
 * Source: texts of NamedItemCollection and NamedItem; support page "Names in formulas" (what a name may be).
 *
 * ASSUMED [bad-name]: A name that Excel does not allow, "z95" too, is InvalidArgument; one that is taken is ItemAlreadyExists.
 */
export const nameBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<Names>({
    type: "NamedItemCollection",
    items: (names) => of(names).map((one) => new Handle("NamedItem", one)),
    find: (names, key) => mayFind(names, key) ?? undefined,
    call: {
      add: (names, args) => new Handle("NamedItem", addName(names, args.text(0), args.handle(1) ?? args.text(1), args.textOr(2, ""))),
      getCount: (names) => of(names).length,
      getItemOrNullObject: (names, args) => mayFind(names, args.at(0)),
    },
  }),
  behaviour<DefinedName>({
    type: "NamedItem",
    id: ({ name }) => name,
    read: {
      name: ({ name }) => name,
      type: ({ formula }) => (formula.includes("!") ? "Range" : "String"),
      value: ({ formula }) => formula.replace(/^=/, ""),
      visible: ({ visible }) => visible,
      comment: ({ comment }) => comment,
      scope: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet"),
      formula: ({ formula }) => formula,
    },
    write: {
      visible: (name, value) => { name.visible = value === true; },
      comment: (name, value) => { name.comment = String(value); },
      formula: (name, value, { book }) => {
        name.formula = formulaOf(value);
        book.stale = true;
      },
    },
    call: {
      delete: (name, _args, { book }) => {
        guard.book(book);
        book.names.splice(book.names.indexOf(name), 1);
        book.stale = true;
      },
      getRange: (name, _args, { book }) => rangeOfName(name, book) ?? noRange(),
      getRangeOrNullObject: (name, _args, { book }) => rangeOfName(name, book),
    },
  }),
];

function of({ book, sheet }: Names): readonly DefinedName[] {
  return book.names.filter((one) => one.sheet === sheet);
}

function mayFind(names: Names, key: unknown): Handle | null {
  const found = of(names).find(({ name }) => typeof key === "string" && name.toLowerCase() === key.toLowerCase());
  return found ? new Handle("NamedItem", found) : null;
}

function addName(names: Names, name: string, reference: Handle | string, comment: string): DefinedName {
  guard.book(names.book);
  if (!/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) || parseArea(name) !== null || /^[rc]\d*$/i.test(name)) throw new HostError("InvalidArgument");
  if (mayFind(names, name)) throw new HostError("ItemAlreadyExists");
  const added = { name, formula: formulaOf(reference), comment, visible: true, sheet: names.sheet };
  names.book.names.push(added);
  names.book.stale = true;
  return added;
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Handle && reference.type === "Range") {
    const { sheet, area } = reference.target as RangeTarget;
    return `=${quotedName(sheet.name)}!${formatArea(area, "$")}`;
  }
  if (typeof reference !== "string") throw new HostError("InvalidArgument");
  return reference.startsWith("=") ? reference : `=${reference}`;
}

function rangeOfName({ formula, sheet }: DefinedName, book: Book): Handle | null {
  const first = sheet ?? book.sheets[0];
  if (!first || !formula.includes("!")) return null;
  const found = findRange(book, formula.replace(/^=/, ""), first);
  return rangeOf(found.sheet, found.area);
}

function noRange(): never {
  throw new HostError("InvalidReference");
}
