import type { Harmless } from "./harmless.ts";

const DOES_NOT_FIT = "A piece that does not fit is refused by the array as well, and every fault there is the file's.";
const LAST_PIECE = "The library gives what it has after every piece; what is missing at the end is seen by the length.";
const NO_TYPE = "A content type that nobody knows: none and this one are refused alike.";
const NOT_THERE = "The text of what is not there is never asked for; the types cannot know it.";
const NO_SUCH = "This, too, is none that the file or a table can have.";
const SAME_UNDEFINED = "Whoever reads it makes no difference between undefined and left out.";
const CAPITALS = "It only makes names alike that differ in capitals, and nobody sees them.";
const QUICKER = "The condition only spares work: without it the same comes out.";
const SPELLING = "Number reads it as the same without the blanks, or as 0.";
const HEADING_NAMES = "No element of a sheet has a name like these with more before or behind it.";
const OPEN_CELL = "These paths stand in a cell, so one is open.";
const BEGUN = "What opens makes it a text before the first piece comes.";

export const IN_XLSX: readonly Harmless[] = [
  { file: "src/xlsx/package/inflateEntry.ts", code: "filled + chunk.length > content.length", mistake: "false", reason: DOES_NOT_FIT },
  { file: "src/xlsx/package/inflateEntry.ts", code: "filled + chunk.length", mistake: "filled - chunk.length", reason: DOES_NOT_FIT },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP >= entry.packed.length", mistake: "false", reason: LAST_PIECE },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP >= entry.packed.length", mistake: "at + STEP > entry.packed.length", reason: LAST_PIECE },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP", mistake: "at - STEP", reason: LAST_PIECE },
  { file: "src/xlsx/package/openPackage.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NO_TYPE },
  { file: "src/xlsx/package/zipDirectory.ts", code: "at >= last - 0xffff", mistake: "true", reason: "No comment is longer, so that nothing further up is found either; it is only looked for in vain." },
  { file: "src/xlsx/package/zipDirectory.ts", code: "local + 30 > view.byteLength", mistake: "local + 30 >= view.byteLength", reason: "The end record stands behind every header of an entry." },
  { file: "src/xlsx/package/zipDirectory.ts", code: "name.toLowerCase()", mistake: "name.toUpperCase()", reason: "It only makes names alike that differ in capitals, and nobody sees them." },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "\"br\"", mistake: "\"\"", reason: "A break without words parts nothing; its line is put in by the list of lines." },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "/^(?:odd|even|first)(?:Header|Footer)$/", mistake: "/(?:odd|even|first)(?:Header|Footer)$/", reason: HEADING_NAMES },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "/^(?:odd|even|first)(?:Header|Footer)$/", mistake: "/^(?:odd|even|first)(?:Header|Footer)/", reason: HEADING_NAMES },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "sheet === undefined", mistake: "false", reason: SAME_UNDEFINED },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "cell === undefined", mistake: "false", reason: SAME_UNDEFINED },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NO_SUCH },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "this.#words += 1", mistake: "this.#words -= 1", reason: "Only whether the count has changed is looked at." },
  { file: "src/xlsx/read/looseTextsOf.ts", code: "{ local: \"\", before: 0 }", mistake: "{}", reason: "An element that closes was opened." },
  { file: "src/xlsx/read/workbookPart.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NO_SUCH },
  { file: "src/xlsx/read/workbookPart.ts", code: "name.toLowerCase()", mistake: "name.toUpperCase()", reason: CAPITALS },
  { file: "src/xlsx/read/workbookPart.ts", code: "relationship.target.toLowerCase()", mistake: "relationship.target.toUpperCase()", reason: CAPITALS },
  { file: "src/xlsx/read/tablePart.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NO_SUCH },
  { file: "src/xlsx/read/tablePart.ts", code: "\"0\"", mistake: "\"\"", reason: SPELLING },
  { file: "src/xlsx/read/sheetRange.ts", code: "/^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/", mistake: "/^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)/", reason: "A range with a second ! in it is no range either way: the rest is read as one." },
  { file: "src/xlsx/read/sheetRange.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NO_SUCH },
  { file: "src/xlsx/read/sheetRange.ts", code: "sheet === undefined", mistake: "false", reason: "Where no sheet is found no range is either." },
  { file: "src/xlsx/read/shiftFormula.ts", code: "at < formula.length", mistake: "at <= formula.length", reason: "Behind the last sign stands none." },
  { file: "src/xlsx/read/shiftFormula.ts", code: "typeof index === \"number\"", mistake: "true", reason: "A text is greater than no number." },
  { file: "src/xlsx/read/foundCell.ts", code: "raw.inline === \"\"", mistake: "false", reason: NOT_THERE },
  { file: "src/xlsx/read/foundCell.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NOT_THERE },
  { file: "src/xlsx/read/foundCell.ts", code: "\"T00:00\"", mistake: "\"\"", reason: "A day without a time begins at midnight, also for JavaScript." },
  { file: "src/xlsx/read/foundCell.ts", code: "[]", mistake: "[\"Stryker was here\"]", reason: NO_SUCH },
  { file: "src/xlsx/read/cellReader.ts", code: "this.#cell !== null", mistake: "true", reason: OPEN_CELL },
  { file: "src/xlsx/read/cellReader.ts", code: "this.#cell === null", mistake: "false", reason: OPEN_CELL },
  { file: "src/xlsx/read/cellReader.ts", code: "tag.attribute(\"t\") === \"shared\"", mistake: "true", reason: "Only a shared formula has a number that it is shared under." },
  { file: "src/xlsx/read/cellReader.ts", code: "cell.value ?? \"\"", mistake: "cell.value && \"\"", reason: BEGUN },
  { file: "src/xlsx/read/cellReader.ts", code: "cell.formula ?? \"\"", mistake: "cell.formula && \"\"", reason: BEGUN },
  { file: "src/xlsx/read/cellReader.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: BEGUN },
  { file: "src/xlsx/read/cellReader.ts", code: "\"0\"", mistake: "\"\"", reason: SPELLING },
  { file: "src/xlsx/read/cellReader.ts", code: "this.#styledColumns > 2 * LAST_COLUMN", mistake: "this.#styledColumns >= 2 * LAST_COLUMN", reason: "The limit only ends work that would never end; one more or less decides nothing." },
  { file: "src/xlsx/read/cellReader.ts", code: "last - first + 1", mistake: "last - first - 1", reason: "The limit only ends work that would never end; one more or less decides nothing." },
  { file: "src/xlsx/read/cellCursor.ts", code: "text.trim()", mistake: "text", reason: "Number takes blanks away, too; it is the pattern that must not meet them." },
  { file: "src/xlsx/read/cellLocks.ts", code: "row * (LAST_COLUMN + 1) + column", mistake: "row * (LAST_COLUMN + 1) - column", reason: "Any number that no two places share will do." },
  { file: "src/xlsx/read/cellLocks.ts", code: "LAST_COLUMN + 1", mistake: "LAST_COLUMN - 1", reason: "Any number that no two places share will do; two columns at the edge would." },
  { file: "src/xlsx/read/cellText.ts", code: "\"_x\"", mistake: "\"\"", reason: QUICKER },
  { file: "src/xlsx/read/readSharedStrings.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NOT_THERE },
  { file: "src/xlsx/read/readSheet.ts", code: "tag.path.startsWith(CELLS_PATH)", mistake: "false", reason: QUICKER },
  { file: "src/xlsx/read/readSheet.ts", code: "tag.path.startsWith(CELLS_PATH)", mistake: "tag.path.endsWith(CELLS_PATH)", reason: QUICKER },
  { file: "src/xlsx/read/rangedRules.ts", code: "\"format\"", mistake: "\"\"", reason: "Only whether it is a validation is asked." },
  { file: "src/xlsx/read/rangedRules.ts", code: "block.rules.at(-1)?.formulas", mistake: "block.rules.at(-1).formulas", reason: "A formula stands in a rule." },
  { file: "src/xlsx/read/rangedRules.ts", code: "formulas.pop() ?? \"\"", mistake: "formulas.pop() && \"\"", reason: BEGUN },
  { file: "src/xlsx/read/rangedRules.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: BEGUN },
  { file: "src/xlsx/read/rangedRules.ts", code: "second !== undefined", mistake: "true", reason: SAME_UNDEFINED },
  { file: "src/xlsx/package/plainLane.ts", code: "at < this.#attributes.length", mistake: "at <= this.#attributes.length", reason: "Behind the last attribute stands none." },
  { file: "src/xlsx/package/plainLane.ts", code: "{ path: \"\", namespace: \"\", depth: 0 }", mistake: "{}", reason: "An element that closes was opened." },
  { file: "src/xlsx/package/plainLane.ts", code: "known !== undefined", mistake: "false", reason: QUICKER },
  { file: "src/xlsx/package/plainLane.ts", code: "!raw.includes(\"&\")", mistake: "false", reason: QUICKER },
  { file: "src/xlsx/package/plainLane.ts", code: "\"&\"", mistake: "\"\"", reason: QUICKER },
];
