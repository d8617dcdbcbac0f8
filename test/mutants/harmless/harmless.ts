/** A mistake that no test can find, or that none needs to, and why. */
export interface Harmless {
  readonly file: string;
  readonly code: string;
  readonly mistake: string;
  /** A piece of the lines that the code stands in, where the file has the same code elsewhere and there it matters. */
  readonly within?: string;
  readonly reason: string;
}
