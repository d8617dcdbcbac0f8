import { DONE, type Probe } from "../probe.ts";

/** What becomes of values that are written to cells. */
export const CONTENT_PROBES: readonly Probe[] = [
  {
    // So is every text written that begins with "=", "+", "-" or "@": of all behaviour the worst to be wrong about.
    id: "apostrophe-keeps-text",
    expected: ["=1+1", "=1+1"],
    async ask({ send }) {
      const range = await send((sheet) => {
        sheet.getRange("A1").values = [["'=1+1"]];
        return sheet.getRange("A1").load({ values: true, formulas: true });
      });
      return [valueOf(range), String(range.formulas[0]?.[0])];
    },
  },
  {
    id: "text-like-number",
    expected: [12, 0.12, true, false, "#N/A", "Double"],
    async ask({ send }) {
      const range = await send((sheet) => {
        sheet.getRange("A1:F1").values = [["12", "12%", "TRUE", "FALSE", "#N/A", "2026-03-14"]];
        return sheet.getRange("A1:F1").load({ values: true, valueTypes: true });
      });
      const [first = []] = range.values as (string | number | boolean)[][];
      return [...first.slice(0, 5), range.valueTypes[0]?.[5] ?? null];
    },
  },
  {
    id: "at-begins-formula",
    expected: "=",
    async ask({ send }) {
      const range = await send((sheet) => {
        sheet.getRange("A1").values = [["@SUM(1,2)"]];
        return sheet.getRange("A1").load({ formulas: true });
      });
      return String(range.formulas[0]?.[0]).slice(0, 1);
    },
  },
  {
    id: "blanks-stay-text",
    expected: ["   ", "String"],
    async ask({ send }) {
      const range = await send((sheet) => {
        sheet.getRange("A1").values = [["   "]];
        return sheet.getRange("A1").load({ values: true, valueTypes: true });
      });
      return [valueOf(range), range.valueTypes[0]?.[0] ?? null];
    },
  },
  {
    id: "text-format-keeps-text",
    expected: ["=1+1", "007"],
    async ask({ send }) {
      const range = await send((sheet) => {
        sheet.getRange("A1:B1").numberFormat = [["@", "@"]];
        sheet.getRange("A1:B1").values = [["=1+1", "007"]];
        return sheet.getRange("A1:B1").load({ values: true });
      });
      return range.values[0] as string[];
    },
  },
  {
    id: "text-too-long",
    expected: ["InvalidArgument", ""],
    async ask({ send, code }) {
      const refused = await code((sheet) => (sheet.getRange("A1:B1").values = [["kort", "x".repeat(32_768)]]));
      return [refused, valueOf(await send((sheet) => sheet.getRange("A1").load({ values: true })))];
    },
  },
  {
    id: "values-object",
    expected: "InvalidArgument",
    ask: ({ code }) => code((sheet) => (sheet.getRange("A1").values = [[{ not: "a value" }]])),
  },
  {
    id: "format-code-text",
    expected: ["InvalidArgument", DONE],
    ask: async ({ code }) => [
      await code((sheet) => (sheet.getRange("A1").numberFormat = [[5]])),
      await code((sheet) => (sheet.getRange("A1").numberFormat = [["ingen mening"]])),
    ],
  },
];

function valueOf(range: Excel.Range): string | number | boolean {
  return range.values[0]?.[0] as string | number | boolean;
}
