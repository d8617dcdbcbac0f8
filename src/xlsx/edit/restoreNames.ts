import { walkXml } from "../package/walkXml.ts";
import { cellText } from "../read/cellText.ts";
import { xmlAttribute, xmlText } from "../write/xmlText.ts";
import type { Draft } from "./draft.ts";
import { placeAfter } from "./placeAfter.ts";
import { openingTag } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

interface Name {
  readonly name: string;
  readonly refersTo: string;
}

const LIST = "workbook/definedNames";
const NAME = `${LIST}/definedName`;

/** Sets names of the whole workbook right, and adds those that are gone. A sheet's own name of the same word stays. */
export function restoreNames(draft: Draft, names: readonly Name[]): void {
  const part = draft.book.workbook;
  const text = draft.text(part);
  const missing = new Map(names.map((one) => [one.name.toLowerCase(), one]));
  const splices: Splice[] = [];
  let listEnd: number | null = null;
  let open: { readonly name: Name; readonly start: number; readonly end: number } | null = null;
  walkXml(part, text, {
    open(tag) {
      const name = tag.path === NAME && tag.attribute("localSheetId") === undefined ? missing.get(cellText(tag.attribute("name") ?? "").toLowerCase()) : undefined;
      if (name === undefined) return;
      open = { name, start: tag.start, end: tag.end };
      missing.delete(name.name.toLowerCase());
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

function added(part: string, text: string, names: readonly Name[], listEnd: number | null): readonly Splice[] {
  if (names.length === 0) return [];
  const { at, prefix } = placeAfter(part, text, "workbook", ["sheets", "functionGroups", "externalReferences"]);
  const xml = names.map(({ name, refersTo }) => `<${prefix}definedName name="${xmlAttribute(name)}">${xmlText(refersTo)}</${prefix}definedName>`).join("");
  if (listEnd !== null) return [{ start: listEnd, end: listEnd, text: xml }];
  return [{ start: at, end: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }];
}

function prefixAt(text: string, start: number): string {
  return /^<([^\s/>:]+:)/.exec(text.slice(start, start + 100))?.[1] ?? "";
}
