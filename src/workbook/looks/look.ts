import type { Look, Meaning, NumberFormat, SeriesLook, SheetPlan } from "../sheetPlan.ts";

/**
 * How a meaning looks: the one place with colours and fonts of the sheets. A calm working paper: much white, navy headings,
 * blue for strengths and orange for challenges (told apart by colour-blind eyes), always beside a word or a symbol. Every
 * pair of text and ground has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3; tested).
 */
const INK = "1F2933";
const NAVY = "1B3A5C";
/** Strengths, and a link on the bare paper. */
export const BLUE = "1F6BA8";
const ORANGE = "A85400";
const VIOLET = "3B3A6E";
const GREY = "56616D";
/** The bare paper. */
export const WHITE = "FFFFFF";
const CREAM = "FFFBEF";
const MIST = "F4F6F8";
/** Under a row of a table. */
export const LINE = "CBD3DB";
/** Round a cell that is typed in. */
export const ANSWER_LINE = "C9B98F";

/** Of cells and charts. */
export const TYPEFACE = "Calibri";

/** The text's colour and the ground under it, as RRGGBB. */
export interface Colours {
  readonly text: string;
  readonly ground: string;
}

export interface MeaningLook extends Colours {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  /** A box round the cell: here something is typed. */
  readonly box?: true;
  /** The line under the cell. */
  readonly line?: string;
}

const PLAIN = { text: INK, ground: WHITE, size: 11 };

export const MEANING_LOOKS = {
  title: { text: NAVY, ground: WHITE, size: 20, bold: true },
  purpose: { text: GREY, ground: WHITE, size: 11 },
  heading: { text: WHITE, ground: NAVY, size: 12, bold: true },
  subheading: { text: NAVY, ground: WHITE, size: 12, bold: true },
  label: { text: NAVY, ground: WHITE, size: 11, bold: true },
  itemId: { text: GREY, ground: MIST, size: 8, line: LINE },
  tableHeader: { text: WHITE, ground: NAVY, size: 11, bold: true },
  key: { text: NAVY, ground: WHITE, size: 11, bold: true },
  answer: { text: INK, ground: CREAM, size: 11, box: true },
  input: { text: INK, ground: CREAM, size: 11, box: true },
  computed: { text: GREY, ground: MIST, size: 11 },
  text: PLAIN,
  paragraph: { ...PLAIN, ground: MIST },
  note: { text: GREY, ground: WHITE, size: 10, italic: true },
  strengthHeading: { text: WHITE, ground: BLUE, size: 12, bold: true },
  challengeHeading: { text: WHITE, ground: ORANGE, size: 12, bold: true },
  recommendationHeading: { text: WHITE, ground: VIOLET, size: 12, bold: true },
} as const satisfies Record<Meaning, MeaningLook>;

/** Meanings whose ground runs on to the right, so that their text, which may be longer than the cell, keeps it. */
export const BANDS: ReadonlySet<Meaning> = new Set([
  "heading",
  "strengthHeading",
  "challengeHeading",
  "recommendationHeading",
]);

export const NUMBER_FORMATS = {
  general: "General",
  text: "@",
  integer: "0",
  decimal3: "0.000",
  percent: "0 %",
  date: "dd-mm-yyyy",
} as const satisfies Record<NumberFormat, string>;

export const CONDITIONAL_COLOURS = {
  strength: { text: "15507F", ground: "E3EFF8" },
  challenge: { text: "8A4500", ground: "FBE9D7" },
  few: { text: GREY, ground: "EEF1F4" },
  missing: { text: "6B4E00", ground: "FFEBB0" },
  unreadable: { text: VIOLET, ground: "E9E8F4" },
  notApplicable: { text: "5F6A76", ground: "F4F6F8" },
  muted: { text: "66717C", ground: WHITE },
  place: { text: INK, ground: CREAM },
} as const satisfies Record<Look, Colours>;

/**
 * A label's colour on its segment of a bar, and the segment's. Any two in a bar may come to stand beside each other, and differ in
 * lightness as well as in colour: in print in black and white met is the darkest, then not met, and what lies between is light.
 */
export const SERIES_COLOURS = {
  met: { text: WHITE, ground: "0F3557" },
  mostlyMet: { text: INK, ground: "C6DFF2" },
  partly: { text: INK, ground: "F4C18C" },
  mostlyNotMet: { text: INK, ground: "E09248" },
  notMet: { text: WHITE, ground: "B35900" },
} as const satisfies Record<SeriesLook, Colours>;

/** What a chart has beside its bars; the thin line between two segments has the colour of the ground. */
export const CHART_COLOURS = { title: NAVY, text: INK, ground: WHITE } as const;

export const TAB_COLOURS = {
  front: NAVY,
  review: BLUE,
  self: "6FA3CF",
  evidence: "8A97A6",
  result: VIOLET,
  reference: LINE,
} as const satisfies Record<SheetPlan["tab"], string>;
