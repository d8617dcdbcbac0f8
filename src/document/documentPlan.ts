import type { SeriesLook } from "../workbook/sheetPlan.ts";

/**
 * A document as a value: what stands where, and what it means. The folder that writes it, in Word today, decides how a
 * meaning looks and nothing else.
 */
export interface DocumentPlan {
  /** Also the file's own title, and what stands at the top of every page. */
  readonly title: string;
  /** On the title page, under the title. */
  readonly titleLines: readonly string[];
  /** The language of every text, as programs name it: "da-DK". */
  readonly language: string;
  readonly words: {
    readonly contents: string;
    readonly table: string;
    readonly figure: string;
    /** What stands before the page's number, and between it and how many there are. */
    readonly page: readonly [before: string, between: string];
  };
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly title: string;
  /** Begins on a page of its own. */
  readonly ownPage: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Subheading | Paragraph | List | DataTable | BarFigure;

/** What a heading or a list is about: its colour, and the symbol before each entry. */
export type Tone = "plain" | "strength" | "challenge" | "recommendation";

export interface Subheading {
  readonly kind: "subheading";
  readonly text: string;
  readonly tone: Tone;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** "lead" is what a hurried reader should have read; "note" tells how to read something else. */
  readonly look: "text" | "lead" | "note";
}

export interface List {
  readonly kind: "list";
  readonly tone: Tone;
  /** What each entry goes on from; "" where the entries stand by themselves. */
  readonly stem: string;
  readonly entries: readonly { readonly text: string; readonly under: readonly string[] }[];
}

/** A table with one row of headings, which is repeated where it goes on to another page. */
export interface DataTable {
  readonly kind: "table";
  readonly caption: string;
  /** Shares of the page's width, of any sum. A count stands to the right. */
  readonly columns: readonly { readonly heading: string; readonly share: number; readonly isCount: boolean }[];
  /** One text per column; a line break begins a line of its own. */
  readonly rows: readonly (readonly string[])[];
}

/** Stacked horizontal bars of counts, the first category at the top. The table with the same numbers stands before it. */
export interface BarFigure {
  readonly kind: "bars";
  readonly caption: string;
  /** Read aloud in place of the picture. */
  readonly altText: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly look: SeriesLook; readonly counts: readonly number[] }[];
  /** The largest count that can come. */
  readonly most: number;
}

/** Every text of a block. */
export function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case "subheading":
    case "paragraph":
      return [block.text];
    case "list":
      return [block.stem, ...block.entries.flatMap((one) => [one.text, ...one.under])];
    case "table":
      return [block.caption, ...block.columns.map((one) => one.heading), ...block.rows.flat()];
    case "bars":
      return [block.caption, block.altText, ...block.categories, ...block.series.map((one) => one.name)];
  }
}
