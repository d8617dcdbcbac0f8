/** A mistake that no test can find, or that none needs to, and why. */
export interface Harmless {
  readonly file: string;
  readonly code: string;
  readonly mistake: string;
  readonly reason: string;
}
