import { itemsOf } from "../../instrument/items.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { reviewedCases } from "../../scoring/reviewedCases.ts";
import { REMARK_PROMPTS } from "../../text/danish/prompts.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";

export const REMARKS_TABLE = "sag_bemaerkninger";

interface Row {
  readonly one: Case;
  readonly item: Item;
}

/** One row per case and item from the start, so that a remark has its own cell and two reviewers never meet in one. */
export function remarksTable(analysis: Analysis, row: number): TablePlan {
  const remarks = new Map(analysis.remarks.map((one) => [`${one.instrument}|${one.subject}|${one.item}`, one]));
  const remarkOf = ({ one, item }: Row) => remarks.get(`${item.instrument}|${one.id}|${item.id}`);
  const rowsOf = (instrument: ReviewInstrument) =>
    reviewedCases(analysis, instrument).flatMap((one) => itemsOf(analysis.items, instrument).map((item): Row => ({ one, item })));
  const text = (header: keyof typeof REMARK_PROMPTS, width: number, of: "note" | "reference" | "good") => ({
    header, width, meaning: "input" as const, format: "text" as const, prompt: REMARK_PROMPTS[header],
    value: (at: Row) => remarkOf(at)?.[of] || null,
  });
  return tableOf<Row>({
    name: REMARKS_TABLE,
    row,
    key: ["Sag", "Instrument", "Punkt"],
    filter: true,
    rows: [...rowsOf("legal"), ...rowsOf("social")],
    fields: [
      { header: "Sag", width: 11, meaning: "key", format: "text", value: ({ one }) => one.id },
      { header: "Instrument", width: 13, meaning: "key", value: ({ item }) => wordFor("reviewInstrument", item.instrument) },
      { header: "Punkt", width: 24, meaning: "key", format: "text", value: ({ item }) => item.id },
      { header: "Emne", width: 24, meaning: "note", value: ({ item }) => item.label },
      text("Bemærkning", 56, "note"),
      text("Henvisning", 16, "reference"),
      text("Gjort godt", 36, "good"),
    ],
  });
}
