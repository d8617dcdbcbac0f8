import type { Item } from "../../instrument/item.ts";
import { findItem } from "../../instrument/items.ts";
import type { Case } from "../../review/analysis.ts";
import type { Remark } from "../../review/answer.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { REMARKS_TABLE } from "../tables/remarksTable.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

const TEXTS = ["Bemærkning", "Henvisning", "Gjort godt"] as const;

/** What reviewers wrote beside the answers. Rows without text are there from the start and are no remarks. A doubled one is reported, and its first row is read. */
export function readRemarks(desk: ReadingDesk, items: readonly Item[], cases: readonly Case[]): readonly Remark[] {
  const known = new Map(cases.map((one) => [one.id.toLowerCase(), one.id]));
  const seen = new Set<string>();
  return filledRows(desk, REMARKS_TABLE, TEXTS).flatMap(({ read }): readonly Remark[] => {
    const subject = known.get(read.text("Sag").toLowerCase());
    const item = findItem(items, read.text("Punkt"));
    if (subject === undefined) { read.report("unknown-case", "Sag", READING_TEXTS.unknownCase(read.text("Sag"))); return []; }
    if (item === undefined) { read.report("unknown-item", "Punkt", READING_TEXTS.unknownItem(read.text("Punkt"))); return []; }
    const key = `${subject}|${item.id}`;
    if (seen.has(key)) { read.report("doubled-remark", "Sag", READING_TEXTS.doubledRemark(subject, item.id)); return []; }
    seen.add(key);
    return [{
      instrument: item.instrument, subject, item: item.id,
      note: read.text("Bemærkning"), reference: read.text("Henvisning"), good: read.text("Gjort godt"),
    }];
  });
}
