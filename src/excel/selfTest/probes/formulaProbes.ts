import { DONE, type Probe, type ProbeBench } from "../probe.ts";

/** What a formula in A1 comes to, with these numbers or texts in C1 and below. */
export async function comesTo({ send }: ProbeBench, formula: string, beside: readonly (string | number)[] = []): Promise<string | number | boolean> {
  const range = await send((sheet) => {
    if (beside.length > 0) {
      const cells = sheet.getRange(`C1:C${String(beside.length)}`);
      // As text where it is one: "1" must not become a number.
      cells.numberFormat = beside.map((one) => [typeof one === "string" ? "@" : "General"]);
      cells.values = beside.map((one) => [one]);
    }
    sheet.getRange("A1").formulas = [[formula]];
    return sheet.getRange("A1").load({ values: true });
  });
  return range.values[0]?.[0] as string | number | boolean;
}

/** Formulas and names. */
export const FORMULA_PROBES: readonly Probe[] = [
  {
    id: "bad-formula",
    expected: ["InvalidArgument", "InvalidArgument"],
    ask: async ({ code }) => [
      await code((sheet) => (sheet.getRange("A1").formulas = [["=SUM("]])),
      await code((sheet) => (sheet.getRange("A1").formulas = [["=ROWS(selvtest_findes_ikke[Navn])"]])),
    ],
  },
  { id: "circular-is-zero", expected: 0, ask: (bench) => comesTo(bench, "=A1+1") },
  { id: "countif-text-number", expected: 2, ask: (bench) => comesTo(bench, "=COUNTIF(C1:C3,1)", [1, "1", "en"]) },
  { id: "criterion-case-and-blanks", expected: [2, 1], ask: async (bench) => [await comesTo(bench, '=COUNTIF(C1:C3,"ja")', ["Ja", "JA", "ja "]), await comesTo(bench, '=COUNTIF(C1:C2,"j*")', ["ja", "nej"])] },
  { id: "english-formulas-in-any-language", expected: 3, ask: (bench) => comesTo(bench, "=IF(SUM(1,2)=3,3,0)") },
  {
    id: "functions-date-system",
    expected: true,
    async ask({ send }) {
      const [{ value }, range] = await send((sheet, workbook) => {
        sheet.getRange("A1").formulas = [["=DATE(2026,3,14)"]];
        return [workbook.functions.date(2026, 3, 14).load("value"), sheet.getRange("A1").load({ values: true })] as const;
      });
      return value === range.values[0]?.[0];
    },
  },
  {
    id: "bad-name",
    expected: ["InvalidArgument", "InvalidArgument", "ItemAlreadyExists"],
    async ask({ send, code }) {
      await send((sheet) => sheet.names.add("selvtest_navn", sheet.getRange("A1")));
      const add = (name: string): Promise<string> => code((sheet) => sheet.names.add(name, sheet.getRange("A1")));
      return [await add("z95"), await add("to ord"), await add("selvtest_navn")];
    },
  },
  {
    id: "kept-range-follows",
    expected: "A3",
    async ask({ send }) {
      const kept = await send((sheet) => {
        const range = sheet.getRange("A2");
        range.track();
        return range.load({ address: true });
      });
      await send((sheet) => sheet.getRange("1:1").insert("Down"));
      kept.load({ address: true });
      await kept.context.sync();
      const { address } = kept;
      kept.untrack();
      return address.split("!")[1] ?? "";
    },
  },
  {
    id: "load-unknown-name",
    expected: "InvalidArgument",
    ask: ({ code }) => code((sheet) => sheet.getRange("A1").load("findesIkke")),
  },
  {
    id: "count-alone",
    expected: [DONE, "PropertyNotLoaded"],
    async ask({ send }) {
      const tables = await send((sheet) => {
        sheet.getRange("A1:A2").values = [["Navn"], ["a"]];
        sheet.tables.add("A1:A2", true);
        return sheet.tables.load("count");
      });
      try {
        return [DONE, tables.items.length];
      } catch (error) {
        return [DONE, (error as { readonly code?: string }).code ?? null];
      }
    },
  },
];
