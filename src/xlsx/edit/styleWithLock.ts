import { damaged } from "../package/refused.ts";
import { walkXml } from "../package/walkXml.ts";
import type { Draft } from "./draft.ts";
import { openingTag, withAttribute } from "./rawTag.ts";
import { applySplices } from "./splices.ts";

const FORMATS = "styleSheet/cellXfs";
const FORMAT = `${FORMATS}/xf`;

interface Place {
  readonly start: number;
  readonly end: number;
}

interface CellFormat {
  readonly tag: Place;
  readonly selfClosing: boolean;
  end: number;
  /** Where a protection belongs: after the alignment. */
  protectionAt: number;
  protection: Place | null;
}

/** Number of a cell format that looks like this one and is locked or not; made when there is none. */
export function styleWithLock(draft: Draft, style: string, locked: boolean): string {
  const part = draft.book.relationships(draft.book.workbook).find((one) => one.type === "styles")?.target;
  if (part === undefined) throw damaged(draft.book.workbook);
  const text = draft.text(part);
  const { formats, list, listEnd } = cellFormats(part, text);
  const format = formats[Number(style)];
  if (format === undefined) throw damaged(part);
  const wanted = formatXml(text, format, locked ? "1" : "0");
  const known = formats.findIndex((one) => text.slice(one.tag.start, one.end) === wanted);
  if (known >= 0) return String(known);
  const counted = { ...list, text: withAttribute(text.slice(list.start, list.end), "count", String(formats.length + 1)) };
  draft.write(part, applySplices(text, [counted, { start: listEnd, end: listEnd, text: wanted }]));
  return String(formats.length);
}

function formatXml(text: string, { tag, selfClosing, end, protectionAt, protection }: CellFormat, locked: string): string {
  const raw = withAttribute(text.slice(tag.start, tag.end), "applyProtection", "1");
  const prefix = /^<([^\s/>:]+:)?/.exec(raw)?.[1] ?? "";
  const lock = `<${prefix}protection locked="${locked}"/>`;
  if (selfClosing) return `${openingTag(raw)}${lock}</${prefix}xf>`;
  if (protection === null) return raw + text.slice(tag.end, protectionAt) + lock + text.slice(protectionAt, end);
  return raw + text.slice(tag.end, protection.start) + withAttribute(text.slice(protection.start, protection.end), "locked", locked) + text.slice(protection.end, end);
}

function cellFormats(part: string, text: string): { readonly formats: readonly CellFormat[]; readonly list: Place; readonly listEnd: number } {
  const formats: CellFormat[] = [];
  let list: Place = { start: 0, end: 0 };
  let listEnd = 0;
  walkXml(part, text, {
    open({ path, start, end, selfClosing }) {
      const last = formats.at(-1);
      if (path === FORMATS) list = { start, end };
      else if (path === FORMAT) formats.push({ tag: { start, end }, selfClosing, end, protectionAt: end, protection: null });
      else if (path === `${FORMAT}/protection` && last !== undefined) last.protection = { start, end };
    },
    close(path, start, end) {
      const last = formats.at(-1);
      if (path === FORMATS) listEnd = start;
      else if (path === FORMAT && last !== undefined) last.end = end;
      else if (path === `${FORMAT}/alignment` && last !== undefined) last.protectionAt = end;
    },
  });
  return { formats, list, listEnd };
}
