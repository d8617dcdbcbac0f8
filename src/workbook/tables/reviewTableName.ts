import type { ReviewInstrument } from "../../instrument/item.ts";

/** The table that an instrument's answers stand in. */
export function reviewTableName(instrument: ReviewInstrument): string {
  return instrument === "legal" ? "sag_juridisk" : "sag_socialfaglig";
}
