import { walkXml } from "../package/walkXml.ts";
import { cellText } from "../read/cellText.ts";
import type { Draft } from "./draft.ts";
import { withAttribute } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

/** Shows the sheets that were hidden. */
export function restoreVisibility(draft: Draft, sheets: ReadonlySet<string>): void {
  const part = draft.book.workbook;
  const text = draft.text(part);
  const splices: Splice[] = [];
  walkXml(part, text, {
    open(tag) {
      if (tag.path !== "workbook/sheets/sheet" || !sheets.has(cellText(tag.attribute("name") ?? ""))) return;
      splices.push({ start: tag.start, end: tag.end, text: withAttribute(text.slice(tag.start, tag.end), "state", null) });
    },
  });
  draft.write(part, applySplices(text, splices));
}
