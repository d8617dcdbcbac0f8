import { parseRange } from "../read/cellRange.ts";
import { parseRelationships, relationshipPart } from "../package/relationships.ts";
import type { Relationship } from "../package/relationships.ts";
import { walkXml } from "../package/walkXml.ts";
import type { LintedBook, LintedColumn, LintedName, LintedTable } from "./lintedBook.ts";
import { readLintedSheet } from "./readLintedSheet.ts";
import { unescaped } from "./unescaped.ts";

const PACKAGE = "";

/** A file's unpacked parts by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Reads what the lint looks at. Throws Refused when a part is missing or no XML: that is the validator's to say, not the lint's. */
export function readLintedBook(parts: Parts): LintedBook {
  const part = relationshipsOf(parts, PACKAGE).find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const relations = relationshipsOf(parts, part);
  const { sheets, names } = readWorkbookPart(part, partText(parts, part));
  const target = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  return {
    part,
    names,
    sheets: sheets.map(({ name, id }) => {
      const sheetPart = relations.find((relation) => relation.id === id)?.target ?? `sheet "${name}"`;
      return { ...readLintedSheet(sheetPart, partText(parts, sheetPart)), name, tables: tablesOf(parts, sheetPart) };
    }),
    sharedStrings: readSharedStrings(parts, target("sharedStrings")),
    dxfCount: countDxfs(parts, target("styles")),
  };
}

function partText(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
}

function relationshipsOf(parts: Parts, source: string): readonly Relationship[] {
  const path = relationshipPart(source);
  return parts.has(path) ? parseRelationships(source, partText(parts, path)) : [];
}

function readWorkbookPart(part: string, text: string): { sheets: { name: string; id: string }[]; names: LintedName[] } {
  const sheets: { name: string; id: string }[] = [];
  const names: { name: string; sheet: string | null; refersTo: string }[] = [];
  walkXml(part, text, {
    open(tag) {
      const name = tag.attribute("name") ?? "";
      if (tag.path === "workbook/sheets/sheet") sheets.push({ name, id: tag.attribute("r:id") ?? "" });
      if (tag.path === "workbook/definedNames/definedName") {
        names.push({ name, sheet: tag.attribute("localSheetId") ?? null, refersTo: "" });
      }
    },
    text(path, piece) {
      const last = names.at(-1);
      if (path === "workbook/definedNames/definedName" && last !== undefined) last.refersTo += piece;
    },
  });
  return { sheets, names };
}

function tablesOf(parts: Parts, sheetPart: string): readonly LintedTable[] {
  return relationshipsOf(parts, sheetPart)
    .filter(({ type }) => type === "table")
    .map(({ target }) => readTable(target, partText(parts, target)));
}

function readTable(part: string, text: string): LintedTable {
  let head = { id: "", name: "", ref: "" };
  const columns: { name: string; formula: string | null }[] = [];
  walkXml(part, text, {
    open(tag) {
      if (tag.path === "table") {
        head = { id: tag.attribute("id") ?? "", name: tag.attribute("displayName") ?? "", ref: tag.attribute("ref") ?? "" };
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

function countDxfs(parts: Parts, path: string | undefined): number {
  let count = 0;
  if (path === undefined) return count;
  walkXml(path, partText(parts, path), {
    open(tag) {
      if (tag.path === "styleSheet/dxfs/dxf") count += 1;
    },
  });
  return count;
}
