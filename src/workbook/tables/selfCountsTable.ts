import type { Summary } from "../../findings/summary.ts";
import type { SelfCount, SelfFlag } from "../../scoring/counts.ts";
import { SELF_FLAG_WORDS } from "../../text/danish/signals.ts";
import { wordFor as wordAmong } from "../../text/danish/words.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { SELF_COUNTS_TABLE, SELF_FORMULAS, SELF_GRADES, gradeColumn, gradeFormula, type SelfFormula } from "./selfCountFormulas.ts";

/** Columns of the flags, by flag. */
export const FLAG_COLUMNS = {
  spread: "Spredning",
  "perspective-gap": "Perspektivforskel",
  "not-known": "IkkeKendt",
  few: "FaaSvar",
} as const satisfies Record<SelfFlag, string>;

/** Live: what the self-evaluation adds up to for each criterion. */
export function selfCountsTable(summary: Summary, row: number): TablePlan {
  return tableOf<SelfCount>({
    name: SELF_COUNTS_TABLE,
    row,
    key: ["Kriterium"],
    rows: summary.self,
    fields: [
      { header: "Kriterium", width: 14, meaning: "key", format: "text", value: (one) => one.criterion },
      ...gradeFields(),
      ...resultFields(),
      ...flagFields(),
      live("Signal", "signal", (one) => (one.signal === null ? "" : wordFor("sign", one.signal))),
    ],
  });
}

function live(header: string, formula: SelfFormula, value: (one: SelfCount) => CellValue): Field<SelfCount> {
  return { header, width: 12, meaning: "computed", formula: SELF_FORMULAS[formula], value };
}

function gradeFields(): readonly Field<SelfCount>[] {
  return ([null, "leaders", "staff"] as const).flatMap((group) =>
    SELF_GRADES.map((grade): Field<SelfCount> => ({
      header: gradeColumn(grade, group),
      width: 9,
      meaning: "computed",
      formula: gradeFormula(grade, group),
      value: (one) => (group === null ? one.byGrade : one.byGroup[group])[grade],
    })),
  );
}

function resultFields(): readonly Field<SelfCount>[] {
  return [
    live("n", "n", (one) => one.n),
    live("VedIkke", "notKnown", (one) => one.notKnown),
    live("Median", "median", (one) => one.median ?? ""),
    live("Ledere", "leaders", (one) => one.leaders ?? ""),
    live("Medarbejdere", "staff", (one) => one.staff ?? ""),
  ];
}

function flagFields(): readonly Field<SelfCount>[] {
  return (Object.keys(FLAG_COLUMNS) as SelfFlag[]).map((flag) =>
    live(FLAG_COLUMNS[flag], flag, (one) => (one.flags.includes(flag) ? wordAmong(SELF_FLAG_WORDS, flag) : "")),
  );
}
