/**
 * Something in the data that a person should look at. A problem is a value with an address; it never stops the reading.
 * (A mistake in the program throws.)
 */
export interface Problem {
  /** A stable slug: "unreadable-answer". */
  readonly code: string;
  readonly sheet?: string;
  /** "C7" */
  readonly cell?: string;
  /** Path into a JSON input: "cases[2].benefit". */
  readonly path?: string;
  /** Danish: what is wrong, with what, and what to do. */
  readonly message: string;
}
