/** An opening tag. */
export interface XmlTag {
  /** The short names from the root: "worksheet/sheetData/row/c". */
  readonly path: string;
  /** The name without any prefix, also of an element from elsewhere, which `path` has as "?". */
  readonly local: string;
  /** Place of "<" and the place after ">" in the text. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The attribute's value by short name ("r", "r:id"), entities resolved. */
  attribute(name: string): string | undefined;
  /** Every attribute by its name without any prefix, entities resolved. */
  attributes(): readonly (readonly [local: string, value: string])[];
}

export interface XmlVisitor {
  open?(tag: XmlTag): void;
  /** Text directly inside the element at `path`, entities resolved; may come in pieces. */
  text?(path: string, text: string): void;
  /** `start` and `end` frame the closing tag; of a self-closing element the whole tag. */
  close?(path: string, start: number, end: number): void;
}
