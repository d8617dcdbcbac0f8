import type { Harmless } from "./harmless.ts";

const NOT_BLANK = "A blank cell has gone another way before; the types cannot know it.";
const CAPITALS = "It only makes names alike that differ in capitals, and nobody sees the key.";
const SILENT = "Nobody asks this reading for its problems; they are told where the answers are read.";

export const IN_WORKBOOK: readonly Harmless[] = [
  { file: "src/workbook/read/foundRows.ts", code: "rowCount <= BLANK_ROWS", mistake: "false", reason: "Counting from the rows gives as many; the condition only spares the counting." },
  { file: "src/workbook/read/foundRows.ts", code: "rowCount <= BLANK_ROWS", mistake: "rowCount < BLANK_ROWS", reason: "Counting from the rows gives as many; the condition only spares the counting." },
  { file: "src/workbook/read/foundRows.ts", code: "column === undefined", mistake: "false", reason: "No row has a cell in a column without a number." },
  { file: "src/workbook/read/readReviews.ts", code: "cell?.kind", mistake: "cell.kind", reason: NOT_BLANK },
  { file: "src/workbook/read/rowReader.ts", code: "cell?.kind", mistake: "cell.kind", reason: NOT_BLANK },
  { file: "src/workbook/read/rowReader.ts", code: "cell?.value", mistake: "cell.value", reason: NOT_BLANK },
  { file: "src/workbook/read/readReviews.ts", code: "[]", mistake: "[\"Stryker was here\"]", reason: SILENT },
  { file: "src/workbook/read/readSelf.ts", code: "id.toLowerCase()", mistake: "id.toUpperCase()", reason: CAPITALS },
  { file: "src/workbook/read/readSelf.ts", code: "respondent.toLowerCase()", mistake: "respondent.toUpperCase()", reason: CAPITALS },
  { file: "src/workbook/read/readSelf.ts", code: "\"|\"", mistake: "\"\"", reason: "No two answers' parts run into each other: a round is one digit, and a part is one of our words." },
  { file: "src/workbook/read/readOwnFramework.ts", code: "/\\s.*$/s", mistake: "/\\s.*/s", reason: "What is taken goes on to the end of the text anyway." },
  { file: "src/workbook/read/readOwnFramework.ts", code: "/^\\S*\\s*/", mistake: "/\\S*\\s*/", reason: "Matching nothing is possible, so that the first match always stands at the beginning." },
];
