import { DONE, type Probe, type ProbeBench } from "../probe.ts";
import { comesTo } from "./formulaProbes.ts";

/** The decimal sign of Excel's own language, and the one that is none there. */
async function signs({ send }: ProbeBench): Promise<readonly [own: string, other: string]> {
  const { decimalSeparator: own } = await send((_sheet, { application }) => application.load({ decimalSeparator: true }));
  return [own, own === "," ? "." : ","];
}

/** What is otherwise in an Excel of another language. */
export const LANGUAGE_PROBES: readonly Probe[] = [
  {
    // The reason that no formula of ours has a decimal in a criterion.
    id: "criteria-in-own-language",
    expected: [1, 0],
    async ask(bench) {
      const [own, other] = await signs(bench);
      const counted = (sign: string) => comesTo(bench, `=COUNTIF(C1:C2,">0${sign}5")`, [0.4, 0.6]);
      return [await counted(own), await counted(other)];
    },
  },
  {
    id: "texts-in-own-language",
    expected: [true, 1, "TRUE"],
    expectedInDanish: [true, 1, "SAND"],
    async ask(bench) {
      const [own] = await signs(bench);
      return [(await comesTo(bench, '=0.5&""')) === `0${own}5`, await comesTo(bench, `="0${own}5"*2`), await comesTo(bench, '=TRUE&""')];
    },
  },
  {
    id: "errors-in-english",
    expected: ["#N/A", "#DIV/0!", "#VALUE!", "#NAME?"],
    ask: async (bench) => [await comesTo(bench, "=NA()"), await comesTo(bench, "=1/0"), await comesTo(bench, '="x"+1'), await comesTo(bench, "=selvtest_intet_navn")],
  },
  {
    id: "danish-words",
    expected: ['=IF(ISNUMBER(A1),1.5,"ja, nej")', "#N/A", "General", "yyyy-mm-dd", "0.0"],
    expectedInDanish: ['=HVIS(ER.TAL(A1);1,5;"ja, nej")', "#I/T", "Standard", "åååå-mm-dd", "0,0"],
    async ask({ send }) {
      const [content, formats] = await send((sheet) => {
        sheet.getRange("B1:C1").formulas = [['=IF(ISNUMBER(A1),1.5,"ja, nej")', "#N/A"]];
        sheet.getRange("D1:F1").numberFormat = [["General", "yyyy-mm-dd", "0.0"]];
        return [sheet.getRange("B1:C1").load({ formulasLocal: true }), sheet.getRange("D1:F1").load({ numberFormatLocal: true })] as const;
      });
      return [...(content.formulasLocal[0] as string[]), ...(formats.numberFormatLocal[0] as string[])];
    },
  },
  {
    id: "danish-reserved-name",
    expected: ["InvalidArgument", DONE],
    expectedInDanish: ["InvalidArgument", "InvalidArgument"],
    async ask({ code }) {
      const add = (name: string): Promise<string> => code((_sheet, { worksheets }) => worksheets.add(name));
      const seen = [await add("History"), await add("Historik")];
      await code((_sheet, { worksheets }) => worksheets.getItem("Historik").delete());
      return seen;
    },
  },
];
