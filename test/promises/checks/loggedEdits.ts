import { openAnalysis } from "../../../src/actions/openAnalysis.ts";
import { setAnswer, setRemark } from "../../../src/actions/setAnswer.ts";
import { OPEN_WORKBOOK } from "../../../src/excel/excelPort.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import { logBlocks } from "../../../src/workbook/log/logBlocks.ts";
import { rowOfReceipt } from "../../../src/workbook/log/verifiedBlock.ts";
import { verifyLog } from "../../../src/workbook/log/verifyLog.ts";
import { LOG_HEADERS } from "../../../src/workbook/tables/logTable.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { workbook } from "../../faults/commands.ts";
import { openPane } from "../../faults/openPane.ts";
import { randomness, type Randomness } from "../../oracle/randomness.ts";
import { copyBook } from "../../workbench/support/copyBook.ts";
import { digest, taken } from "../../workbook/log/support.ts";
import { typed } from "../../workbook/support/handle.ts";
import type { Outcome } from "../pledge.ts";

const WORDS: ReadonlyMap<"0" | "1" | "2", string> = new Map([["0", "Ingen mangel"], ["1", "Mangel uden væsentlig betydning"], ["2", "Mangel med væsentlig betydning"]]);
const SUBJECTS = ["SAG-01", "SAG-02", "SAG-03"];
const ITEM = "R.hjemmel";

/** A change, and what the log is to say of it: sheet, subject, column, before and after; null where it changes nothing. */
interface Deed {
  readonly change: (analysis: Analysis) => Analysis;
  readonly told: string | null;
}

/** Random answers, corrections, answers taken back and notes, of two people, in Excel's stand-in; then every cell of the log falsified. */
export async function loggedEdits(count: number): Promise<Outcome> {
  const random = randomness(17);
  const { port } = openPane(copyBook(await workbook()));
  const standing = new Map<string, string>();
  const expected = new Map<string, string[]>([["AB", []], ["CD", []]]);
  for (let number = 0; number < count; number += 1) {
    const who = random.oneOf([...expected.keys()]);
    const { change, told } = deed(random, standing);
    const open = taken(await openAnalysis(port, OPEN_WORKBOOK));
    taken(await open.logged(change(open.analysis), { who, now: `2026-10-01T09:00:${String(number % 60).padStart(2, "0")}Z`, digest }));
    if (told !== null) expected.get(who)?.push(told);
  }
  const content = taken(await port.read(OPEN_WORKBOOK));
  const failures = [...(await notAsDone(content, expected)), ...(await unseenForgeries(content))];
  return { cases: count + logBlocks(content).reduce((sum, { rows }) => sum + rows.length * LOG_HEADERS.length, 0), failures };
}

/** @param standing what was given at each place so far. */
function deed(random: Randomness, standing: Map<string, string>): Deed {
  const subject = random.oneOf(SUBJECTS);
  const place = { instrument: "legal", subject, item: ITEM } as const;
  const isNote = random.chance(0.3);
  const at = `${isNote ? "note" : "answer"} ${subject}`;
  const before = standing.get(at) ?? "";
  const code = random.chance(0.2) ? null : random.oneOf([...WORDS.keys()]);
  const after = isNote ? "x".repeat(random.below(300)) : code === null ? "" : (WORDS.get(code) ?? "");
  standing.set(at, after);
  const [sheet, column] = isNote ? ["Bemærkninger", "Bemærkning"] : ["Juridisk gennemgang", ITEM];
  return {
    change: (then) => (isNote ? setRemark(then, place, { note: after }) : setAnswer(then, place, code === null ? null : { kind: "code", code })),
    told: before === after ? null : [sheet, subject, column, ...[before, after].map((one) => (isNote ? lengthOf(one) : one))].join("|"),
  };
}

function lengthOf(text: string): string {
  return text === "" ? "" : `tekst, ${String(text.length)} tegn`;
}

/** Where the log says another thing than what was done, or not in this order; of texts without their prints, of keys the subject. */
async function notAsDone(content: WorkbookContent, expected: ReadonlyMap<string, readonly string[]>): Promise<readonly string[]> {
  const actual = new Map(taken(await verifyLog(content, digest)).map(({ who, rows }) => [who, rows]));
  return [...expected].flatMap(([who, deeds]) => {
    const rows = (actual.get(who) ?? []).map(([, , sheet, row, field, before, after]) =>
      [sheet, row.split(" · ")[0], field, ...[before, after].map((one) => one.replace(/, [0-9A-Z]{4}-[0-9A-Z]{4}$/, ""))].join("|"),
    );
    return rows.join("\n") === deeds.join("\n") ? [] : [`${who}: did ${JSON.stringify(deeds)}, and the log says ${JSON.stringify(rows)}`];
  });
}

/** Cells of the log in which one sign can be another without the block's receipt being lost. */
async function unseenForgeries(content: WorkbookContent): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { found, rows, last } of logBlocks(content)) {
    for (const row of rows) {
      for (const header of LOG_HEADERS) {
        const text = String(row.cell(header)?.value ?? "");
        const forged = typed(content, found.table.name, row, header, text === "" ? "x" : `${text.slice(0, -1)}${text.endsWith("0") ? "1" : "0"}`);
        if (rowOfReceipt(taken(await verifyLog(forged, digest)), last) !== null) failures.push(`${found.table.name}, row ${String(row.row)}, ${header}: nobody sees »${text}« changed`);
      }
    }
  }
  return failures;
}
