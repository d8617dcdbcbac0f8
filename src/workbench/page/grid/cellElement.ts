import type { Culture } from "../../culture/culture.ts";
import { shownText } from "../../culture/shownText.ts";
import type { Cell } from "../../model/cell.ts";
import type { BorderLine, CellStyle } from "../../model/style.ts";
import { element } from "../element.ts";
import { cssFont, SIDES, sideOf } from "./cellFont.ts";

/** What a conditional format changes about a cell. */
export interface ChangedLook {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A cell as it is seen; the text may run on over free cells beside it, `textWidth` pixels far. */
export function cellElement(address: string, cell: Cell | undefined, style: CellStyle, change: ChangedLook, textWidth: number, culture: Culture): HTMLElement {
  const text = cell ? shownText(cell.value, style.numberFormat, culture) : "";
  const made = element("div", { class: "cell", role: "gridcell", "data-address": address });
  const look = { ...style, ...change };
  if (look.fillColor !== "") made.style.backgroundColor = look.fillColor;
  drawBorders(made, style);
  if (text !== "") made.append(textElement(text, look, cell, textWidth));
  made.style.justifyContent = VERTICAL.get(look.verticalAlignment) ?? "flex-end";
  return made;
}

const VERTICAL = new Map([["Top", "flex-start"], ["Center", "center"], ["Bottom", "flex-end"]]);
const HORIZONTAL = new Map([["Left", "left"], ["Center", "center"], ["Right", "right"], ["CenterAcrossSelection", "center"]]);
const THICKNESS = new Map([["Hairline", 1], ["Thin", 1], ["Medium", 2], ["Thick", 3]]);

function textElement(text: string, style: CellStyle, cell: Cell | undefined, width: number): HTMLElement {
  const made = element("span", { class: style.wrapText ? "text wrapped" : "text" }, text);
  const byItself = typeof cell?.value === "number" ? "right" : typeof cell?.value === "boolean" ? "center" : "left";
  const align = HORIZONTAL.get(style.horizontalAlignment) ?? byItself;
  const side = SIDES / 2;
  const indent = `${side + sideOf(style)}px`;
  Object.assign(made.style, {
    width: `${width}px`,
    textAlign: align,
    font: cssFont(style),
    color: style.fontColor,
    textDecoration: [style.underline === "None" ? "" : "underline", style.strikethrough ? "line-through" : ""].join(" ").trim(),
    paddingLeft: align === "left" ? indent : `${side}px`,
    paddingRight: align === "right" ? indent : `${side}px`,
  });
  return made;
}

function drawBorders(made: HTMLElement, { borderTop, borderRight, borderBottom, borderLeft }: CellStyle): void {
  const css = (line: BorderLine): string => (line.style === "None" ? "" : `${THICKNESS.get(line.weight) ?? 1}px ${LINES.get(line.style) ?? "solid"} ${line.color}`);
  made.style.borderTop = css(borderTop);
  made.style.borderRight = css(borderRight);
  made.style.borderBottom = css(borderBottom);
  made.style.borderLeft = css(borderLeft);
}

const LINES = new Map([["Dot", "dotted"], ["Dash", "dashed"], ["DashDot", "dashed"], ["Double", "double"]]);
