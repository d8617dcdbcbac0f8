import type { ItemId, ReviewInstrument } from "../instrument/item.ts";
import type { Original, Remark, SelfAnswer } from "./answer.ts";

/** Where in an analysis a cell of a file that came back belongs. */
export type Target =
  | ({ readonly kind: "self" } & Pick<SelfAnswer, "round" | "respondent" | "item" | "part">)
  | { readonly kind: "review"; readonly instrument: ReviewInstrument; readonly subject: string; readonly item: ItemId; readonly original?: Original }
  | {
      readonly kind: "remark";
      readonly instrument: ReviewInstrument;
      readonly subject: string;
      readonly item: ItemId;
      readonly field: keyof Pick<Remark, "note" | "reference" | "good">;
    };

/** A cell that somebody filled in, in a file of their own. */
export interface ReturnedCell {
  readonly target: Target;
  /** The answer's word, a text, or what nobody can read. Never blank. */
  readonly shown: string;
  /** Where it stands in the file that came back. */
  readonly sheet: string;
  readonly cell: string;
}

/** A file that came back, as it is merged. */
export interface ReturnedFile {
  /** By which people know the file. */
  readonly file: string;
  readonly cells: readonly ReturnedCell[];
}
