import type { Look, Meaning, NumberFormat } from "../sheetPlan.ts";
import { ANSWER_LINE, BANDS, BLUE, CONDITIONAL_COLOURS, LINE, MEANING_LOOKS, NUMBER_FORMATS, WHITE, type MeaningLook } from "./look.ts";

/** What a cell's looks depend on. */
export interface CellLook {
  readonly meaning: Meaning;
  readonly format: NumberFormat;
  readonly unlocked: boolean;
  /** Part of a table: a thin line parts it from the next row. */
  readonly ruled: boolean;
  readonly link: boolean;
  readonly wrap: boolean;
}

/** A thin line of one colour (RRGGBB) round the cell or under it. */
export interface CellLine {
  readonly place: "box" | "under";
  readonly colour: string;
}

/** How a cell is formatted, in the words that spreadsheets share. Colours as RRGGBB. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Null leaves the cell unfilled: a filled one hides the text that runs over from its neighbour. */
  readonly fill: string | null;
  readonly line: CellLine | null;
  readonly vertical: "top" | "middle";
  readonly horizontal: "left" | "right";
  /** Steps of three blanks' width, as spreadsheets count them. */
  readonly indent: number;
  readonly wrap: boolean;
  readonly locked: boolean;
}

/** How a rule shows the cells for which it holds. */
export interface ConditionalLook {
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Null: the cell keeps the ground that it has. */
  readonly fill: string | null;
}

const NUMBERS: ReadonlySet<NumberFormat> = new Set(["integer", "decimal3", "percent"]);

/** Meanings that stand on the bare paper, at its left edge. */
const AT_THE_EDGE: ReadonlySet<Meaning> = new Set(["title", "purpose", "subheading"]);

/** The format of a cell that means this. */
export function cellFormat({ meaning, format, unlocked, ruled, link, wrap }: CellLook): CellFormat {
  const look: MeaningLook = MEANING_LOOKS[meaning];
  return {
    numberFormat: NUMBER_FORMATS[format],
    size: look.size,
    colour: link && look.ground === WHITE ? BLUE : look.text,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: link,
    fill: look.ground === WHITE ? null : look.ground,
    line: cellLine(look, ruled),
    vertical: BANDS.has(meaning) ? "middle" : "top",
    horizontal: NUMBERS.has(format) ? "right" : "left",
    indent: AT_THE_EDGE.has(meaning) ? 0 : 1,
    wrap,
    locked: !unlocked,
  };
}

function cellLine(look: MeaningLook, ruled: boolean): CellLine | null {
  if (look.box === true) return { place: "box", colour: ANSWER_LINE };
  const colour = look.line ?? (ruled ? LINE : undefined);
  return colour === undefined ? null : { place: "under", colour };
}

/** The looks of cells for which a rule holds. */
export function conditionalLook(look: Look): ConditionalLook {
  const { text, ground } = CONDITIONAL_COLOURS[look];
  return { colour: text, bold: look === "unreadable", italic: look === "notApplicable", fill: ground === WHITE ? null : ground };
}
