import { absoluteRange, columnLetters, sheetReference } from "../../workbook/cellAddress.ts";
import type { CellValue, ChartPlan, SeriesLook, SheetPlan, TablePlan } from "../../workbook/sheetPlan.ts";
import { CHART_COLOURS, SERIES_COLOURS, TYPEFACE } from "../../workbook/looks/look.ts";
import { tickStep } from "../../workbook/looks/tickStep.ts";
import { xmlText } from "./xmlText.ts";

/** Shows a count and hides 0: the sections of a number format are positive; negative; zero; text. */
const COUNT_UNLESS_ZERO = "0;;;";
/** Hundredths of a point. */
const SIZE = { title: 1200, label: 900, text: 1000 } as const;
/** Per cent of a bar's thickness. */
const GAP_BETWEEN_BARS = 45;
/** One point, in EMU: 914,400 make an inch. */
const BORDER_WIDTH = 12_700;
const [CATEGORY_AXIS, COUNT_AXIS] = [1, 2];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/**
 * The chart's part (ECMA-376-1 §21.2): horizontal bars of stacked counts, each with the values that the plan holds, so that
 * previews show them too. Throws RangeError when the sheet has not the table, or the table not the columns.
 */
export function chartXml(chart: ChartPlan, sheet: SheetPlan): string {
  const source = chartSource(chart, sheet);
  return (
    `${DECLARATION}<c:chartSpace ${NAMESPACES}><c:lang val="da-DK"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${barsXml(chart, source)}` +
    `${categoryAxisXml()}${countAxisXml(tickStep(chart.most))}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solidFill(CHART_COLOURS.ground)}<a:ln><a:noFill/></a:ln></c:spPr>${textXml(SIZE.text, CHART_COLOURS.text)}</c:chartSpace>`
  );
}

/** A column of the table: where it stands and what is in it. */
interface SourceColumn {
  readonly header: string;
  readonly headerReference: string;
  readonly bodyReference: string;
  readonly values: readonly CellValue[];
}

type ChartSource = (header: string) => SourceColumn;

function chartSource({ table: name, title }: ChartPlan, sheet: SheetPlan): ChartSource {
  const table = sheet.tables.find((one) => one.name === name);
  if (table === undefined) throw new RangeError(`Chart "${title}" draws table ${name}, which is not on its sheet`);
  return (header) => {
    const index = table.columns.findIndex((column) => column.header === header);
    if (index < 0) throw new RangeError(`Chart "${title}" draws column ${header}, which table ${name} has not`);
    return sourceColumn(table, index, header, sheet.title);
  };
}

function sourceColumn(table: TablePlan, index: number, header: string, title: string): SourceColumn {
  const column = table.column + index;
  return {
    header,
    headerReference: `${sheetReference(title)}!$${columnLetters(column)}$${table.row}`,
    bodyReference: `${sheetReference(title)}!${absoluteRange(table.row + 1, table.row + table.rows.length, column)}`,
    values: table.rows.map((row) => row[index]?.value ?? null),
  };
}

function titleXml(title: string): string {
  const look = (element: string): string => `<a:${element} lang="da-DK" sz="${SIZE.title}" b="1">${ink(CHART_COLOURS.title)}</a:${element}>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look("defRPr")}</a:pPr>` +
    `<a:r>${look("rPr")}<a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function barsXml(chart: ChartPlan, source: ChartSource): string {
  const categories = source(chart.categories);
  const series = chart.series.map(({ header, look }, index) => seriesXml(index, look, source(header), categories));
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="${GAP_BETWEEN_BARS}"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${COUNT_AXIS}"/></c:barChart>`
  );
}

function seriesXml(index: number, look: SeriesLook, counts: SourceColumn, categories: SourceColumn): string {
  const { text, ground } = SERIES_COLOURS[look];
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml(counts.headerReference, [counts.header])}</c:tx>` +
    `<c:spPr>${solidFill(ground)}<a:ln w="${BORDER_WIDTH}">${solidFill(CHART_COLOURS.ground)}</a:ln></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${COUNT_UNLESS_ZERO}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(SIZE.label, text, true)}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat>${textsXml(categories.bodyReference, categories.values)}</c:cat><c:val>${numbersXml(counts)}</c:val></c:ser>`
  );
}

/** The first category at the top; the axis of counts then crosses at the last one, which is at the bottom. */
function categoryAxisXml(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${COUNT_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function countAxisXml(step: number): string {
  return (
    `<c:valAx><c:axId val="${COUNT_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/>` +
    `<c:majorUnit val="${step}"/></c:valAx>`
  );
}

function textsXml(reference: string, texts: readonly CellValue[]): string {
  const points = texts.map((text, index) => (text === null ? "" : `<c:pt idx="${index}"><c:v>${xmlText(String(text))}</c:v></c:pt>`));
  return `<c:strRef><c:f>${xmlText(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbersXml({ bodyReference, values }: SourceColumn): string {
  const points = values.map((value, index) => (typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""));
  return (
    `<c:numRef><c:f>${xmlText(bodyReference)}</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="${values.length}"/>` +
    `${points.join("")}</c:numCache></c:numRef>`
  );
}

function textXml(size: number, colour: string, bold = false): string {
  const look = `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${ink(colour)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`;
}

function ink(colour: string): string {
  return `${solidFill(colour)}<a:latin typeface="${TYPEFACE}"/>`;
}

function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
