import type { Restoration } from "../../workbook/content.ts";
import { withColumnRenamed } from "../../workbook/structuredReference.ts";
import { Refused } from "../package/refused.ts";
import { walkXml } from "../package/walkXml.ts";
import { cellText } from "../read/cellText.ts";
import { tablesOf } from "../read/readSheet.ts";
import type { SheetEntry } from "../read/workbookPart.ts";
import { xmlAttribute, xmlText } from "../write/xmlText.ts";
import type { Draft } from "./draft.ts";
import { editCells } from "./editCells.ts";
import { partOf } from "./partOf.ts";
import { withAttribute } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

type Heading = Extract<Restoration, { readonly kind: "heading" }>;

/** Where formulas stand that may speak of a table. */
const FORMULAS: ReadonlySet<string> = new Set(["worksheet/sheetData/row/c/f", "table/tableColumns/tableColumn/calculatedColumnFormula", "workbook/definedNames/definedName"]);

/**
 * Gives a table's heading another name, in its cell and in the table's own part; and all formulas that speak of the column follow,
 * a stranger's too: Excel repairs a file in which a formula names a column that is not there.
 */
export function restoreHeading(draft: Draft, sheets: readonly SheetEntry[], heading: Heading): void {
  const { sheet, table, row, column, to } = heading;
  const part = partOf(sheets, sheet);
  const held = tablesOf(reading(draft), part, new Set()).find((one) => one.name.toLowerCase() === table.toLowerCase());
  if (held === undefined) throw new Refused({ kind: "table-missing", table });
  editCells(draft, part, [{ kind: "value", sheet, row, column, value: to }]);
  renameColumn(draft, held.part, heading);
  const tables = sheets.flatMap((one) => (one.part === null ? [] : tablesOf(reading(draft), one.part, new Set()).map((each) => each.part)));
  for (const each of [draft.book.workbook, ...sheets.flatMap((one) => one.part ?? []), ...tables]) renameInFormulas(draft, each, heading);
}

/** The package as it is with what was changed so far. */
function reading(draft: Draft): Parameters<typeof tablesOf>[0] {
  return { relationships: (part) => draft.book.relationships(part), text: (part) => draft.text(part) };
}

function renameColumn(draft: Draft, part: string, { from, to }: Heading): void {
  const text = draft.text(part);
  const splices: Splice[] = [];
  walkXml(part, text, {
    open(tag) {
      if (tag.path !== "table/tableColumns/tableColumn" || cellText(tag.attribute("name") ?? "") !== from) return;
      splices.push({ start: tag.start, end: tag.end, text: withAttribute(text.slice(tag.start, tag.end), "name", xmlAttribute(to)) });
    },
  });
  draft.write(part, applySplices(text, splices));
}

function renameInFormulas(draft: Draft, part: string, { table, from, to }: Heading): void {
  const text = draft.text(part);
  if (!text.toLowerCase().includes(table.toLowerCase())) return;
  const splices: Splice[] = [];
  let start = 0;
  let formula = "";
  walkXml(part, text, {
    open(tag) {
      if (FORMULAS.has(tag.path)) [start, formula] = [tag.end, ""];
    },
    text(path, piece) {
      if (FORMULAS.has(path)) formula += piece;
    },
    close(path, end) {
      const renamed = FORMULAS.has(path) ? withColumnRenamed(formula, table, from, to) : formula;
      if (renamed !== formula) splices.push({ start, end, text: xmlText(renamed) });
    },
  });
  draft.write(part, applySplices(text, splices));
}
