import type { TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

/** The columns of the log; "Kode" holds each row together with the one before it (log/rowCode.ts). */
export const LOG_HEADERS = ["Tid", "Hvem", "Ark", "Række", "Felt", "Før", "Efter", "Grund", "Kode"] as const;

/** The texts of a row, in the order of LOG_HEADERS. */
export type LogRow = TextsUnder<typeof LOG_HEADERS>;

type TextsUnder<Headers extends readonly string[]> = { readonly [Index in keyof Headers]: string };

/** A block for each person who writes, made from the start: two people's programs never write in the same cells. */
export const LOG_TABLES: readonly string[] = ["sag_log", ...Array.from({ length: 7 }, (_, index) => `sag_log_${String(index + 2)}`)];

/** Whether a table is a block of the log, which readers of answers pass over. Excel ignores capitals. */
export function isLogTable(name: string): boolean {
  return LOG_TABLES.includes(name.toLowerCase());
}

/** The blocks of the log side by side, a blank column between them, none of them begun. */
export function logTables(row: number, column: number): readonly TablePlan[] {
  return LOG_TABLES.map((name, index) =>
    tableOf<never>({
      name,
      row,
      column: column + index * (LOG_HEADERS.length + 1),
      key: [],
      rows: [],
      fields: LOG_HEADERS.map((header) => ({ header, width: 30, meaning: "note" as const, value: () => null })),
    }),
  );
}
