import type { ChartPlan } from "../../workbook/sheetPlan.ts";
import { xmlAttribute } from "./xmlText.ts";

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The drawing part of a sheet (ECMA-376-1 §20.5): where each chart stands, and its words for those who cannot see it. */
export function drawingXml(charts: readonly { readonly chart: ChartPlan; readonly relation: string }[]): string {
  const anchors = charts.map(({ chart, relation }, index) => anchorXml(chart, relation, index + 1));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${NAMESPACES}>${anchors.join("")}</xdr:wsDr>`;
}

/** Moves with its cells but keeps its size: a row that grows must not stretch the bars. */
function anchorXml(chart: ChartPlan, relation: string, id: number): string {
  const { title, altText, row, column, rows, columns } = chart;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornerXml("from", row, column)}${cornerXml("to", row + rows, column + columns)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${xmlAttribute(title)}" descr="${xmlAttribute(altText)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${relation}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** The top left corner of a cell; a drawing counts rows and columns from 0. */
function cornerXml(name: "from" | "to", row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
