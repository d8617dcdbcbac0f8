/** How a cell looks and whether it is locked. Never changed in place: many cells share one. */
export interface CellStyle {
  readonly numberFormat: string;
  /** "#RRGGBB"; "" for none. */
  readonly fillColor: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly borderTop: BorderLine;
  readonly borderBottom: BorderLine;
  readonly borderLeft: BorderLine;
  readonly borderRight: BorderLine;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the cell style: "Normal". */
  readonly named: string;
}

export interface BorderLine {
  /** "None", "Continuous", "Dot" … as in Excel.BorderLineStyle. */
  readonly style: string;
  /** "Hairline", "Thin", "Medium" or "Thick". */
  readonly weight: string;
  readonly color: string;
}

export const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

export const PLAIN: CellStyle = {
  numberFormat: "General",
  fillColor: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  borderTop: NO_LINE,
  borderBottom: NO_LINE,
  borderLeft: NO_LINE,
  borderRight: NO_LINE,
  locked: true,
  formulaHidden: false,
  named: "Normal",
};
