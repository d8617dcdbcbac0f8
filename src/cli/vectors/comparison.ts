/** A published number beside ours; null where there is none to be had. */
export interface Comparison {
  /** The field of the row: "lower". */
  readonly field: string;
  readonly got: number | null;
  readonly wanted: number | null;
}
