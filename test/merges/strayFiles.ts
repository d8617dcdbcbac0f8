import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { ROLES } from "../../src/review/respondent.ts";
import type { StrayFiles } from "./damagedFiles.ts";
import { openedBook, takenBytes, type OpenedBook } from "./books.ts";

type Respondents = NonNullable<AnswerFile["respondents"]>;

/** R1, R2 … in every role that people answer in for themselves. */
export function respondentsOf(count: number): Respondents {
  const roles = ROLES.map((one) => one.role).filter((role) => role !== "fælles");
  return Array.from({ length: count }, (_, index) => ({ id: `R${index + 1}`, role: roles[index % roles.length] ?? "stab", unit: `Enhed ${(index % 4) + 1}` }));
}

/** Whole files that do not belong among what comes back to the workbook. */
export async function strayFiles(book: OpenedBook): Promise<StrayFiles> {
  const one = respondentsOf(1);
  const first = { ...book.analysis.respondents[0]!, round: 1 as const };
  const [other, older] = [await openedBook(one, {}, "en anden"), await openedBook(one, { framework: "taskforce-2018" })];
  const leaders = await xlsxBooks.exportFile(book, "leaders");
  if (!leaders.ok) throw new Error(leaders.problem.message);
  return {
    otherWorkbook: takenBytes(await xlsxBooks.respondentFile(other, first)),
    otherEdition: takenBytes(await xlsxBooks.respondentFile(older, first)),
    stranger: takenBytes(await xlsxBooks.respondentFile(book, { ...first, id: "R999" })),
    wholeWorkbook: book.file,
    leaders: leaders.value.file,
  };
}
