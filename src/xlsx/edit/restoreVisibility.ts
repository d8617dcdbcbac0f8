import type { Visibility } from "../../workbook/sheetPlan.ts";
import { walkXml } from "../package/walkXml.ts";
import { cellText } from "../read/cellText.ts";
import type { SheetEntry } from "../read/workbookPart.ts";
import type { Draft } from "./draft.ts";
import { partOf } from "./partOf.ts";
import { withAttribute } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

/** Shows or hides sheets. The file then opens at a sheet that can be seen, and none that cannot is chosen together with it. */
export function restoreVisibility(draft: Draft, sheets: readonly SheetEntry[], wanted: ReadonlyMap<string, Visibility>): void {
  const after = sheets.map(({ name, visibility }) => wanted.get(name) ?? visibility);
  const firstSeen = after.indexOf("visible");
  changeTags(draft, draft.book.workbook, (path, raw, attribute) => {
    const visibility = path === "workbook/sheets/sheet" ? wanted.get(cellText(attribute("name") ?? "")) : undefined;
    if (visibility !== undefined) return withAttribute(raw, "state", visibility === "visible" ? null : visibility);
    const isAtHidden = path === "workbook/bookViews/workbookView" && after[Number(attribute("activeTab") ?? "0")] !== "visible";
    return isAtHidden ? withAttribute(raw, "activeTab", String(firstSeen)) : raw;
  });
  for (const [name] of [...wanted].filter(([, visibility]) => visibility !== "visible")) {
    changeTags(draft, partOf(sheets, name), (path, raw) => (path === "worksheet/sheetViews/sheetView" ? withAttribute(raw, "tabSelected", null) : raw));
  }
}

function changeTags(draft: Draft, part: string, change: (path: string, raw: string, attribute: (name: string) => string | undefined) => string): void {
  const text = draft.text(part);
  const splices: Splice[] = [];
  walkXml(part, text, {
    open(tag) {
      const { start, end } = tag;
      const raw = text.slice(start, end);
      const changed = change(tag.path, raw, (name) => tag.attribute(name));
      if (changed !== raw) splices.push({ start, end, text: changed });
    },
  });
  draft.write(part, applySplices(text, splices));
}
