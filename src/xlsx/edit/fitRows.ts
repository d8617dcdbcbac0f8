import { bookContext } from "../read/bookContext.ts";
import { textHeight } from "../../workbook/looks/textHeight.ts";
import type { Draft } from "./draft.ts";
import { withAttribute } from "./rawTag.ts";
import { readRowTexts, type RowTexts, type TextRow } from "./rowTexts.ts";
import { applySplices, type Splice } from "./splices.ts";
import { PLAIN_TEXT, readTextLooks, type TextLook } from "./textLooks.ts";

/**
 * Gives every changed row the height that its texts need, higher or lower than before, as Excel does when somebody types;
 * LibreOffice, previews and Protected View believe the height that stands in the file. A height that somebody chose stays.
 */
export function fitRows(draft: Draft): void {
  if (draft.changedRows.size === 0) return;
  const { book } = draft;
  const context = bookContext(book, false);
  const styles = book.relationships(book.workbook).find((one) => one.type === "styles")?.target;
  const looks = styles === undefined ? [] : readTextLooks(styles, book.text(styles));
  for (const [part, changed] of draft.changedRows) {
    const text = draft.text(part);
    const sheet = readRowTexts(part, text, context, changed);
    const splices = sheet.rows.flatMap((row): Splice[] => {
      const fitted = fittedHeight(sheet, row, looks);
      if (row.chosen || fitted === (row.height ?? sheet.defaultHeight)) return [];
      return [{ start: row.start, end: row.end, text: withAttribute(text.slice(row.start, row.end), "ht", String(fitted)) }];
    });
    draft.write(part, applySplices(text, splices));
  }
}

function fittedHeight(sheet: RowTexts, row: TextRow, looks: readonly TextLook[]): number {
  const heights = sheet.textsIn(row).map(({ text, style, column, breakable }) => {
    const { size, wrap } = looks[style] ?? PLAIN_TEXT;
    return textHeight(text, size, wrap && breakable ? sheet.width(column) : null);
  });
  return Math.max(sheet.defaultHeight, ...heights);
}
