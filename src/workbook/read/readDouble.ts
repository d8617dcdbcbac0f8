import { findItem } from "../../instrument/items.ts";
import type { Item } from "../../instrument/item.ts";
import { ORIGINALS, type AgreedAnswer } from "../../review/answer.ts";
import type { Case } from "../../review/analysis.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import type { WorkbookContent } from "../content.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { SETTLEMENT_TABLE } from "../tables/settlementTable.ts";
import { findTable, textOf } from "./foundRows.ts";
import { readGiven } from "./readReviews.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

/** A case is reviewed twice where it has a row on the sheet of A or of B. */
export function withDouble(content: WorkbookContent, one: Case): Case {
  const double = (["legal", "social"] as const).filter((instrument) =>
    ORIGINALS.some((original) =>
      findTable(content, reviewTableName(instrument, original))?.rows.some((row) => textOf(row.cell("Sag")).toLowerCase() === one.id.toLowerCase()),
    ),
  );
  return double.length === 0 ? one : { ...one, double };
}

const TYPED = ["Afstemt svar", "Afstemt af", "Dato", "Begrundelse"] as const;

/** What two reviewers agreed on. Who, when and why without an answer is no agreement; a doubled row is reported, and its first one read. */
export function readAgreed(desk: ReadingDesk, items: readonly Item[], cases: readonly Case[]): readonly AgreedAnswer[] {
  if (!cases.some((one) => one.double !== undefined)) return [];
  const known = new Map(cases.map((one) => [one.id.toLowerCase(), one]));
  const seen = new Set<string>();
  return filledRows(desk, SETTLEMENT_TABLE, TYPED).flatMap(({ row, read }): readonly AgreedAnswer[] => {
    const one = known.get(read.text("Sag").toLowerCase());
    const item = findItem(items, read.text("Punkt"));
    if (item === undefined) { read.report("unknown-item", "Punkt", READING_TEXTS.unknownItem(read.text("Punkt"))); return []; }
    if (one === undefined || !isDouble(one, item.instrument)) { read.report("unknown-case", "Sag", READING_TEXTS.unknownCase(read.text("Sag"))); return []; }
    if (seen.has(`${one.id}|${item.id}`)) { read.report("doubled-agreed", "Sag", READING_TEXTS.doubledRemark(one.id, item.id)); return []; }
    seen.add(`${one.id}|${item.id}`);
    const given = readGiven(row, read, "Afstemt svar", item.scale);
    const told = { by: read.text("Afstemt af"), why: read.text("Begrundelse"), date: read.date("Dato") };
    return given === null ? [] : [{ instrument: item.instrument, subject: one.id, item: item.id, given, ...told }];
  });
}
