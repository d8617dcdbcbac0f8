import type { FiledSource } from "../../review/answerFile.ts";

/**
 * The report's chapter 1. Its citizen interviews are not listed: chapters 2 and 3 do not use them. Days of the interviews
 * are missing from the copy of the report that can be had.
 */
export const sources: readonly FiledSource[] = [
  { id: "K1", type: "material", title: "Kommunens materialesamling, sendt fra september til december 2018" },
  { id: "K2", type: "theme-day", title: "Indledende temadag", date: "2018-08-29" },
  ...[
    "Handicaprådet",
    "øverste ledelse",
    "mellemledelse",
    "sagsbehandlere",
    "stab",
    "børnehandicap",
    "udførere",
    "samarbejdspartnere",
  ].map((group, index) => ({
    id: `K${index + 3}`,
    type: "interview" as const,
    group,
    title: "Gruppeinterview, oktober 2018",
  })),
];
