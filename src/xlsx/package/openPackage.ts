import type { FileRefusal } from "../../workbook/fileRefusal.ts";
import { CONTENT_TYPES_PART, parseContentTypes, type ContentTypes } from "./contentTypes.ts";
import { refusalOfFirstBytes } from "./fileKind.ts";
import { inflateEntry } from "./inflateEntry.ts";
import { damaged, Refused } from "./refused.ts";
import { onlyTarget, parseLinks, parseRelationships, relationshipPart, type Relationship } from "./relationships.ts";
import { readZipDirectory, type ZipEntry } from "./zipDirectory.ts";

/** An .xlsx file taken apart, every part still packed until somebody asks for its text. */
export interface XlsxPackage {
  readonly entries: readonly ZipEntry[];
  readonly contentTypes: ContentTypes;
  /** Path of the workbook part. */
  readonly workbook: string;
  /** The part's entry, found without regard to capitals; refused as damaged when there is none. */
  entry(part: string): ZipEntry;
  has(part: string): boolean;
  /** The part's text, size and check sum proven. */
  text(part: string): string;
  /** Relationships from a part, in their order; none when it has no relationship part. */
  relationships(part: string): readonly Relationship[];
  /** Where a part's links to the outside lead, by their id. */
  links(part: string): ReadonlyMap<string, string>;
}

const PLAIN_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
/** Macros by the content type of their part: Visual Basic's, and the sheets of Excel 4 in English and in other languages. */
const MACROS = ["application/vnd.ms-office.vbaProject", "application/vnd.ms-excel.macrosheet+xml", "application/vnd.ms-excel.intlmacrosheet+xml"];
/** Also where nothing declares it: only the type of the workbook keeps Excel from running it. */
const MACRO_PART = /(?:^|\/)vbaProject\.bin$/i;

/** Workbooks of other kinds by the content type that gives them away, whatever the file is called. */
const OTHER_WORKBOOKS: ReadonlyMap<string, "macro" | "template" | "binary-workbook"> = new Map([
  ["application/vnd.ms-excel.sheet.macroenabled.main+xml", "macro"],
  ["application/vnd.ms-excel.template.macroenabled.main+xml", "macro"],
  ["application/vnd.ms-excel.addin.macroenabled.main+xml", "macro"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", "template"],
  ["application/vnd.ms-excel.sheet.binary.macroenabled.main", "binary-workbook"],
]);

/** Opens the bytes of a plain .xlsx file; anything else is refused by what it is. */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const refusal = refusalOfFirstBytes(bytes);
  if (refusal !== null) throw new Refused(refusal);
  const entries = readZipDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const entry = (part: string): ZipEntry => {
    const found = byName.get(part.toLowerCase());
    if (found === undefined) throw damaged(part);
    return found;
  };
  const has = (part: string): boolean => byName.has(part.toLowerCase());
  if (!has(CONTENT_TYPES_PART)) throw new Refused(refusalOfOtherZip(byName.get("mimetype")));
  const text = (part: string): string => decode(entry(part));
  const relationships = (part: string): readonly Relationship[] =>
    has(relationshipPart(part)) ? parseRelationships(part, text(relationshipPart(part))) : [];
  const links = (part: string): ReadonlyMap<string, string> => (has(relationshipPart(part)) ? parseLinks(part, text(relationshipPart(part))) : new Map());
  const contentTypes = parseContentTypes(text(CONTENT_TYPES_PART));
  const workbook = onlyTarget("", relationships(""), "officeDocument");
  refuseOtherKinds(contentTypes, entries, workbook);
  return { entries, contentTypes, workbook, entry, has, text, relationships, links };
}

/** OPC allows UTF-16 too, but no spreadsheet program writes it. A byte order mark is kept, so that positions stay true. */
function decode(entry: ZipEntry): string {
  const content = inflateEntry(entry);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw damaged(entry.name);
  }
}

function refusalOfOtherZip(mimetype: ZipEntry | undefined): FileRefusal {
  const type = mimetype === undefined ? "" : decode(mimetype);
  return { kind: type.startsWith("application/vnd.oasis.opendocument.spreadsheet") ? "open-document" : "not-xlsx" };
}

function refuseOtherKinds(types: ContentTypes, entries: readonly ZipEntry[], workbook: string | undefined): asserts workbook is string {
  const type = workbook === undefined ? "" : (types.of(workbook) ?? "").toLowerCase();
  const other = OTHER_WORKBOOKS.get(type);
  if (other !== undefined) throw new Refused({ kind: other });
  if (type !== PLAIN_WORKBOOK) throw new Refused({ kind: "not-xlsx" });
  if (MACROS.some((one) => types.declares(one)) || entries.some(({ name }) => MACRO_PART.test(name))) throw new Refused({ kind: "macro" });
}
