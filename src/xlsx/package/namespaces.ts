/**
 * The namespaces that a reader meets, under one short prefix each. Programs choose prefixes freely, and "Strict Open XML"
 * has its own addresses for the same things (ISO/IEC 29500-1 and -4), so only these short names are ever compared.
 */
const SHORT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr:"],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a:"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a:"],
  ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp:"],
  ["http://purl.org/dc/elements/1.1/", "dc:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm:"],
]);

/** "row", "x14:dataValidation", "xm:f", "r:id"; "?" for anything from elsewhere. */
export function shortName(uri: string, local: string): string {
  const prefix = SHORT_PREFIXES.get(uri);
  return prefix === undefined ? "?" : prefix + local;
}

const RELATIONSHIP_TYPES = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

/** "worksheet", "table", "sharedStrings"; the whole address for types that are not of the standard. */
export function shortRelationshipType(type: string): string {
  const start = RELATIONSHIP_TYPES.find((one) => type.startsWith(one));
  return start === undefined ? type : type.slice(start.length);
}
