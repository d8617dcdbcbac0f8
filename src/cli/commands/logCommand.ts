import type { Problem } from "../../review/problem.ts";
import { LOG_WORDS } from "../../text/danish/log.ts";
import { logLine } from "../../workbook/log/logLine.ts";
import { logProblems, rowOfReceipt, type VerifiedBlock } from "../../workbook/log/verifiedBlock.ts";
import type { LogRow } from "../../workbook/tables/logTable.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readBytes } from "../files.ts";
import { refused, type Outcome } from "../outcome.ts";

/** Rows for people; programs get all. */
const SHOWN = 40;

/** `log <in.xlsx>`: who gave what and when through the add-in, and whether the log fits together. */
export const logCommand: Command = { name: "log", files: 1, values: ["receipt"], flags: [], run };

async function run({ files: [file = ""], values }: Given, around: Surroundings): Promise<Outcome> {
  const bytes = await readBytes(around.resolve(file));
  if (!bytes.ok) return refused(bytes.problem);
  const log = await around.books.log(bytes.value);
  if (!log.ok) return refused(log.problem);
  const blocks = log.value;
  const asked = values.get("receipt");
  const found = asked === undefined ? null : rowOfReceipt(blocks, asked);
  const lost: readonly Problem[] = asked !== undefined && found === null ? [{ code: "receipt-not-found", message: LOG_WORDS.receiptNotFound }] : [];
  const problems = [...logProblems(blocks), ...lost];
  const words = [...wordsOf(blocks), ...(found === null ? [] : [LOG_WORDS.receiptFound(found.who, found.row)]), LOG_WORDS.limits];
  const json = { blocks: blocks.map(blockJson), ...(asked !== undefined && { receipt: found }), problems };
  return { done: true, json, words };
}

function wordsOf(blocks: readonly VerifiedBlock[]): readonly string[] {
  if (blocks.length === 0) return [LOG_WORDS.empty];
  // ISO times sort as texts; rows of one moment stay in their order.
  const all = blocks.flatMap(({ rows }) => rows).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const shown = all.slice(-SHOWN);
  return [
    ...(shown.length < all.length ? [LOG_WORDS.earlier(all.length - shown.length)] : []),
    ...shown.map(logLine),
    ...blocks.map(({ who, rows, receipt }) => LOG_WORDS.block(who, rows.length, receipt)),
    ...(logProblems(blocks).length === 0 ? [LOG_WORDS.sound] : []),
  ];
}

function blockJson({ who, rows, receipt, sound }: VerifiedBlock): object {
  return { who, receipt, sound, rows: rows.map(rowJson) };
}

function rowJson([time, who, sheet, row, field, before, after, reason, code]: LogRow): object {
  return { time, who, sheet, row, field, before, after, reason, code };
}
