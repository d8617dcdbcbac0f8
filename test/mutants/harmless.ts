/** A mistake that no test can find, or that none needs to, and why. */
interface Harmless {
  readonly file: string;
  readonly code: string;
  readonly mistake: string;
  readonly reason: string;
}

const NO_DATE = "Nothing is before or after null: the comparison behind it already says no, and the types ask for the condition.";
const NO_BOUND = "Only items with the same signal are compared, and of those either all have bounds or none: null minus null is 0 too.";
const EVERY_CRITERION = "A criterion of the framework is always counted; the types cannot know it.";

const DOES_NOT_FIT = "A piece that does not fit is refused by the array as well, and every fault there is the file's.";
const LAST_PIECE = "The library gives what it has after every piece; what is missing at the end is seen by the length.";
const NO_TYPE = "A content type that nobody knows: none and this one are refused alike.";

const NOT_BLANK = "A blank cell has gone another way before; the types cannot know it.";
const CAPITALS = "It only makes names alike that differ in capitals, and nobody sees the key.";
const SILENT = "Nobody asks this reading for its problems; they are told where the answers are read.";

const NO_WORD = "A word has no kind and is not counted; the types ask for the condition.";

/** What Stryker's mistakes that stayed unfound are about. Whatever is not here is still to be looked at. */
export const HARMLESS: readonly Harmless[] = [
  { file: "src/findings/loggedSign.ts", code: "group.toLowerCase()", mistake: "group.toUpperCase()", reason: "It only makes names alike that differ in capitals, and nobody sees the key." },
  { file: "src/findings/loggedSign.ts", code: "[]", mistake: "[\"Stryker was here\"]", reason: "A text that is no sign is not counted among the signs." },
  { file: "src/findings/planMarks.ts", code: "asOf !== null && activity.deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "asOf !== null && activity.deadline !== null", mistake: "asOf !== null || activity.deadline !== null", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "asOf !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "activity.deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "start !== null && deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "start !== null && deadline !== null", mistake: "start !== null || deadline !== null", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "start !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "courseStart === null", mistake: "false", reason: "A course that began in 1970 lies too far off for any activity of ours: the months give null as well." },
  { file: "src/findings/sourcesInWords.ts", code: "self === undefined", mistake: "false", reason: EVERY_CRITERION },
  { file: "src/findings/summariseCriterion.ts", code: "evidence.self.find((one) => one.criterion === criterion)?.signal", mistake: "evidence.self.find(one => one.criterion === criterion).signal", reason: EVERY_CRITERION },
  { file: "src/findings/worstFirst.ts", code: "one === null || other === null", mistake: "false", reason: NO_BOUND },
  { file: "src/findings/worstFirst.ts", code: "one === null || other === null", mistake: "one === null && other === null", reason: NO_BOUND },
  { file: "src/findings/worstFirst.ts", code: "one === null", mistake: "false", reason: NO_BOUND },
  { file: "src/findings/worstFirst.ts", code: "other === null", mistake: "false", reason: NO_BOUND },
  { file: "src/xlsx/package/inflateEntry.ts", code: "filled + chunk.length > content.length", mistake: "false", reason: DOES_NOT_FIT },
  { file: "src/xlsx/package/inflateEntry.ts", code: "filled + chunk.length", mistake: "filled - chunk.length", reason: DOES_NOT_FIT },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP >= entry.packed.length", mistake: "false", reason: LAST_PIECE },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP >= entry.packed.length", mistake: "at + STEP > entry.packed.length", reason: LAST_PIECE },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP", mistake: "at - STEP", reason: LAST_PIECE },
  { file: "src/xlsx/package/openPackage.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NO_TYPE },
  { file: "src/xlsx/package/zipDirectory.ts", code: "at >= last - 0xffff", mistake: "true", reason: "No comment is longer, so that nothing further up is found either; it is only looked for in vain." },
  { file: "src/xlsx/package/zipDirectory.ts", code: "local + 30 > view.byteLength", mistake: "local + 30 >= view.byteLength", reason: "The end record stands behind every header of an entry." },
  { file: "src/xlsx/package/zipDirectory.ts", code: "name.toLowerCase()", mistake: "name.toUpperCase()", reason: "It only makes names alike that differ in capitals, and nobody sees them." },
  { file: "src/privacy/cprNumber.ts", code: "sum + weight * Number(digits.charAt(index))", mistake: "sum - weight * Number(digits.charAt(index))", reason: "The sum changes its sign, and 11 divides both." },
  { file: "src/privacy/cprNumber.ts", code: "Number(day) > SUBSTITUTE_DAYS", mistake: "Number(day) >= SUBSTITUTE_DAYS", reason: "Only numbers with a date get here, and there is no day 60." },
  { file: "src/privacy/cprNumber.ts", code: "serial >= \"4\"", mistake: "serial > \"4\"", reason: "Four digits are never the text 4 alone." },
  { file: "src/privacy/personalData.ts", code: "!UNPLAIN.test(text)", mistake: "false", reason: "The long way comes to the same; it only takes longer." },
  { file: "src/privacy/personalData.ts", code: "/^x/i", mistake: "/x/i", reason: "A code that does not begin with an x has none." },
  { file: "src/privacy/cprInDigits.ts", code: "whole.length < 9", mistake: "false", reason: "With noughts before it a shorter number begins with day 00, and that is no date." },
  { file: "src/privacy/matchesOf.ts", code: "text.search(pattern) === -1", mistake: "false", reason: "The long way comes to the same; it only takes longer." },
  { file: "src/privacy/findContact.ts", code: "\"@\"", mistake: "\"\"", reason: "The pattern has the sign as well; it only takes longer." },
  { file: "src/privacy/findContact.ts", code: "/^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$/", mistake: "/^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])/", reason: "A phone number without its country has eight digits and no more." },
  { file: "src/privacy/cprPatterns.ts", code: "groups?.[name]", mistake: "groups[name]", reason: "Every pattern of ours has named places; the types cannot know it." },
  { file: "src/privacy/cprPatterns.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: "Of what stands between two halves only the digits are kept." },
  { file: "src/workbook/read/foundRows.ts", code: "rowCount <= BLANK_ROWS", mistake: "false", reason: "Counting from the rows gives as many; the condition only spares the counting." },
  { file: "src/workbook/read/foundRows.ts", code: "rowCount <= BLANK_ROWS", mistake: "rowCount < BLANK_ROWS", reason: "Counting from the rows gives as many; the condition only spares the counting." },
  { file: "src/workbook/read/foundRows.ts", code: "column === undefined", mistake: "false", reason: "No row has a cell in a column without a number." },
  { file: "src/workbook/read/readReviews.ts", code: "cell?.kind", mistake: "cell.kind", reason: NOT_BLANK },
  { file: "src/workbook/read/rowReader.ts", code: "cell?.kind", mistake: "cell.kind", reason: NOT_BLANK },
  { file: "src/workbook/read/rowReader.ts", code: "cell?.value", mistake: "cell.value", reason: NOT_BLANK },
  { file: "src/workbook/read/readReviews.ts", code: "[]", mistake: "[\"Stryker was here\"]", reason: SILENT },
  { file: "src/workbook/read/readSelf.ts", code: "id.toLowerCase()", mistake: "id.toUpperCase()", reason: CAPITALS },
  { file: "src/workbook/read/readSelf.ts", code: "respondent.toLowerCase()", mistake: "respondent.toUpperCase()", reason: CAPITALS },
  { file: "src/scoring/agreement/outlyingCases.ts", code: "typeof one !== \"string\"", mistake: "true", reason: NO_WORD },
  { file: "src/scoring/agreement/outlyingCases.ts", code: "\"string\"", mistake: "\"\"", reason: NO_WORD },
];
