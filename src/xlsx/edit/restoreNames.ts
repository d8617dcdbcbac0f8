import { walkXml } from "../package/walkXml.ts";
import { cellText } from "../read/cellText.ts";
import { xmlAttribute, xmlText } from "../write/xmlText.ts";
import type { Draft } from "./draft.ts";
import { placeAfter } from "./placeAfter.ts";
import { openingTag } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that it belongs to, from 0; absent: the whole workbook. */
  readonly ofSheet?: number;
}

const LIST = "workbook/definedNames";
const NAME = `${LIST}/definedName`;

/** Sets names right, and adds those that are gone. Another sheet's own name of the same word stays. */
export function restoreNames(draft: Draft, names: readonly DefinedName[]): void {
  if (names.length === 0) return;
  const part = draft.book.workbook;
  const text = draft.text(part);
  const missing = new Map(names.map((one) => [keyOf(one.name, String(one.ofSheet ?? "")), one]));
  const splices: Splice[] = [];
  let listEnd: number | null = null;
  let open: { readonly name: DefinedName; readonly start: number; readonly end: number } | null = null;
  walkXml(part, text, {
    open(tag) {
      if (tag.path !== NAME) return;
      const key = keyOf(cellText(tag.attribute("name") ?? ""), tag.attribute("localSheetId") ?? "");
      const name = missing.get(key);
      if (name === undefined) return;
      open = { name, start: tag.start, end: tag.end };
      missing.delete(key);
    },
    close(path, start, end) {
      if (path === LIST) listEnd = start;
      if (path !== NAME || open === null) return;
      const { name, start: from, end: to } = open;
      splices.push({ start: from, end, text: `${openingTag(text.slice(from, to))}${xmlText(name.refersTo)}</${prefixAt(text, from)}definedName>` });
      open = null;
    },
  });
  draft.write(part, applySplices(text, [...splices, ...added(part, text, [...missing.values()], listEnd)]));
}

/** Names differ by sheet too; case does not matter. */
function keyOf(name: string, sheet: string): string {
  return `${sheet} ${name.toLowerCase()}`;
}

function added(part: string, text: string, names: readonly DefinedName[], listEnd: number | null): readonly Splice[] {
  if (names.length === 0) return [];
  const { at, prefix } = placeAfter(part, text, "workbook", ["sheets", "functionGroups", "externalReferences"]);
  const xml = names.map(({ name, refersTo, ofSheet }) => {
    const local = ofSheet === undefined ? "" : ` localSheetId="${ofSheet}"`;
    return `<${prefix}definedName name="${xmlAttribute(name)}"${local}>${xmlText(refersTo)}</${prefix}definedName>`;
  }).join("");
  if (listEnd !== null) return [{ start: listEnd, end: listEnd, text: xml }];
  return [{ start: at, end: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }];
}

function prefixAt(text: string, start: number): string {
  return /^<([^\s/>:]+:)/.exec(text.slice(start, start + 100))?.[1] ?? "";
}
