import { parseRange } from "../../workbook/cellRange.ts";
import { walkXml } from "../package/walkXml.ts";
import type { LintedBook, LintedColumn, LintedName, LintedSheet, LintedTable } from "./lintedBook.ts";
import { PACKAGE, partText, relationshipsOf } from "./parts.ts";
import type { Parts } from "./parts.ts";
import { readLintedDrawings } from "./readLintedDrawings.ts";
import { readLintedLooks } from "./readLintedLooks.ts";
import { readLintedSheet } from "./readLintedSheet.ts";
import { unescaped } from "./unescaped.ts";

const CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Reads what the lint looks at. Throws Refused when a part is missing or no XML: that is the validator's to say, not the lint's. */
export function readLintedBook(parts: Parts): LintedBook {
  const part = relationshipsOf(parts, PACKAGE).find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const relations = relationshipsOf(parts, part);
  const { sheets, names, activeSheet } = readWorkbookPart(part, partText(parts, part));
  const target = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  return {
    part,
    names,
    activeSheet,
    sheets: sheets.map(({ name, visible, id }): LintedSheet => {
      const sheetPart = relations.find((relation) => relation.id === id)?.target ?? `sheet "${name}"`;
      const [tables, drawings] = [tablesOf(parts, sheetPart), readLintedDrawings(parts, sheetPart)];
      return { ...readLintedSheet(sheetPart, partText(parts, sheetPart)), name, visible, tables, drawings };
    }),
    sharedStrings: readSharedStrings(parts, target("sharedStrings")),
    ...readLintedLooks(parts, target("styles")),
    properties: readProperties(parts),
  };
}

interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  readonly id: string;
}

function readWorkbookPart(part: string, text: string): { sheets: SheetEntry[]; names: LintedName[]; activeSheet: number } {
  const sheets: SheetEntry[] = [];
  const names: { name: string; sheet: string | null; refersTo: string }[] = [];
  let activeSheet = 0;
  walkXml(part, text, {
    open(tag) {
      const name = tag.attribute("name") ?? "";
      if (tag.path === "workbook/bookViews/workbookView") activeSheet = Number(tag.attribute("activeTab") ?? "0");
      if (tag.path === "workbook/sheets/sheet") {
        sheets.push({ name, visible: !/hidden$/i.test(tag.attribute("state") ?? ""), id: tag.attribute("r:id") ?? "" });
      }
      if (tag.path === "workbook/definedNames/definedName") {
        names.push({ name, sheet: tag.attribute("localSheetId") ?? null, refersTo: "" });
      }
    },
    text(path, piece) {
      const last = names.at(-1);
      if (path === "workbook/definedNames/definedName" && last !== undefined) last.refersTo += piece;
    },
  });
  return { sheets, names, activeSheet };
}

/** What the file says of itself; blank where it does not. */
function readProperties(parts: Parts): LintedBook["properties"] {
  const properties = { title: "", language: "" };
  const part = relationshipsOf(parts, PACKAGE).find(({ type }) => type === CORE_PROPERTIES)?.target;
  if (part === undefined) return properties;
  walkXml(part, partText(parts, part), {
    text(path, piece) {
      if (path === "cp:coreProperties/dc:title") properties.title += piece;
      if (path === "cp:coreProperties/dc:language") properties.language += piece;
    },
  });
  return properties;
}

function tablesOf(parts: Parts, sheetPart: string): readonly LintedTable[] {
  return relationshipsOf(parts, sheetPart)
    .filter(({ type }) => type === "table")
    .map(({ target }) => readTable(target, partText(parts, target)));
}

function readTable(part: string, text: string): LintedTable {
  let head = { id: "", name: "", ref: "", headerRow: false };
  const columns: { name: string; formula: string | null }[] = [];
  walkXml(part, text, {
    open(tag) {
      if (tag.path === "table") {
        const [id = "", name = "", ref = ""] = [tag.attribute("id"), tag.attribute("displayName"), tag.attribute("ref")];
        head = { id, name, ref, headerRow: tag.attribute("headerRowCount") !== "0" };
      }
      if (tag.path === "table/tableColumns/tableColumn") {
        columns.push({ name: unescaped(tag.attribute("name") ?? ""), formula: null });
      }
    },
    text(path, piece) {
      const last = columns.at(-1);
      if (path === "table/tableColumns/tableColumn/calculatedColumnFormula" && last !== undefined) {
        last.formula = (last.formula ?? "") + piece;
      }
    },
  });
  return { part, ...head, range: parseRange(head.ref), columns: columns satisfies LintedColumn[] };
}

function readSharedStrings(parts: Parts, path: string | undefined): readonly string[] {
  const texts: string[] = [];
  if (path === undefined) return texts;
  walkXml(path, partText(parts, path), {
    open(tag) {
      if (tag.path === "sst/si") texts.push("");
    },
    text(at, piece) {
      if (at === "sst/si/t" || at === "sst/si/r/t") texts.push((texts.pop() ?? "") + piece);
    },
  });
  return texts.map(unescaped);
}
