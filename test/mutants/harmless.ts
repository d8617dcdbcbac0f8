/** A mistake that no test can find, or that none needs to, and why. */
interface Harmless {
  readonly file: string;
  readonly code: string;
  readonly mistake: string;
  readonly reason: string;
}

/** What Stryker's mistakes that stayed unfound are about. Whatever is not here is still to be looked at. */
export const HARMLESS: readonly Harmless[] = [];
