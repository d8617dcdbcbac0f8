import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { chartXml } from "./chartXml.ts";
import { drawingXml } from "./drawingXml.ts";
import type { PackedParts } from "./packedParts.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPE = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** Adds the plan's charts to the package: a part for each, a drawing for each sheet that has any, and what points to them. */
export function addCharts(parts: PackedParts, plan: WorkbookPlan): void {
  let made = 0;
  for (const [index, sheet] of plan.sheets.entries()) {
    const charts = sheet.charts ?? [];
    if (charts.length > 0) addDrawing(parts, sheet, index + 1, made);
    made += charts.length;
  }
}

/** `before`: how many charts the sheets before this one have. */
function addDrawing(parts: PackedParts, sheet: SheetPlan, sheetNumber: number, before: number): void {
  const drawing = `drawings/drawing${sheetNumber}.xml`;
  const placed = (sheet.charts ?? []).map((chart, index) => {
    const part = `charts/chart${before + index + 1}.xml`;
    addPart(parts, part, "chart", chartXml(chart, sheet));
    return { chart, part, relation: `rId${index + 1}` };
  });
  addPart(parts, drawing, "drawing", drawingXml(placed));
  const relations = placed.map(({ part, relation }) => relationXml(relation, "chart", part));
  parts.write(
    `xl/drawings/_rels/drawing${sheetNumber}.xml.rels`,
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
  );
  // A sheet with a chart has the table that it draws, so it has relationships and a list of tables, before which a drawing stands.
  insert(parts, `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`, "</Relationships>", relationXml("rIdDrawing", "drawing", drawing));
  insert(parts, `xl/worksheets/sheet${sheetNumber}.xml`, "<tableParts", '<drawing r:id="rIdDrawing"/>');
}

function addPart(parts: PackedParts, path: string, type: keyof typeof CONTENT_TYPE, xml: string): void {
  parts.write(`xl/${path}`, xml);
  insert(parts, "[Content_Types].xml", "</Types>", `<Override PartName="/xl/${path}" ContentType="${CONTENT_TYPE[type]}"/>`);
}

function relationXml(id: string, type: string, path: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="../${path}"/>`;
}

function insert(parts: PackedParts, path: string, before: string, xml: string): void {
  const text = parts.text(path);
  if (!text.includes(before)) throw new RangeError(`${path} has no ${before} to put a chart before`);
  parts.write(path, text.replace(before, () => xml + before));
}
