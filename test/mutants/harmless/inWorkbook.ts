import type { Harmless } from "./harmless.ts";

const SILENT = "Nobody asks this reading for its problems; they are told where the answers are read.";

export const IN_WORKBOOK: readonly Harmless[] = [
  { file: "src/workbook/read/foundRows.ts", code: "rowCount <= BLANK_ROWS", mistake: "false", reason: "Counting from the rows gives as many; the condition only spares the counting." },
  { file: "src/workbook/read/foundRows.ts", code: "rowCount <= BLANK_ROWS", mistake: "rowCount < BLANK_ROWS", reason: "Counting from the rows gives as many; the condition only spares the counting." },
  { file: "src/workbook/read/foundRows.ts", code: "column === undefined", mistake: "false", reason: "No row has a cell in a column without a number." },
  { file: "src/workbook/read/readReviews.ts", code: "[]", mistake: "[\"Stryker was here\"]", within: "const silent", reason: SILENT },
  { file: "src/workbook/read/readReviews.ts", code: "[]", mistake: "[\"Stryker was here\"]", within: "caseRows(silent", reason: SILENT },
  { file: "src/workbook/read/readEdition.ts", code: "sheet === undefined", mistake: "false", reason: "No problem has a cell without a sheet; the types cannot know it." },
  { file: "src/workbook/read/readOwnFramework.ts", code: "/\\s.*$/s", mistake: "/\\s.*/s", reason: "What is taken goes on to the end of the text anyway." },
  { file: "src/workbook/read/readOwnFramework.ts", code: "/^\\S*\\s*/", mistake: "/\\S*\\s*/", reason: "Matching nothing is possible, so that the first match always stands at the beginning." },
];
