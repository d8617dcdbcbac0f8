import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { SelfCount } from "../../scoring/counts.ts";
import { SELF_OVERVIEW_HEADERS as HEADERS } from "../../text/danish/selfOverview.ts";
import { criterionWords } from "../criterionWord.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { tableOf, type Field } from "./field.ts";
import { SELF_COUNTS_TABLE } from "./selfCountFormulas.ts";
import { FLAG_COLUMNS } from "./selfCountsTable.ts";
import { SAID_FLAGS, shownFlags } from "./shownFlags.ts";
import { shownGrade, shownGradeFormula, shownMedian, shownMedianFormula } from "./shownMedian.ts";
import { summaryColumn } from "./summaryColumns.ts";

const SELF_OVERVIEW_TABLE = "sag_selv_samlet";
const BETWEEN = "; ";

/**
 * Live: the self-evaluation as leaders may see it. No answer of one or two persons stands here, and leaders and staff
 * only where nobody can be reckoned from the whole.
 */
export function selfOverviewTable({ framework }: Analysis, summary: Summary, row: number, column: number): TablePlan {
  const wordsOf = criterionWords(framework);
  const live = (header: string, place: number, formula: (criterion: string) => string, value: (count: SelfCount) => CellValue): Field<SelfCount> => ({
    header, ...summaryColumn(place), meaning: "computed", value,
    rowFormula: (one) => formula(one.criterion),
  });
  return tableOf<SelfCount>({
    name: SELF_OVERVIEW_TABLE,
    row,
    column,
    key: [HEADERS.criterion],
    rows: summary.self,
    fields: [
      { header: HEADERS.criterion, ...summaryColumn(0), meaning: "key", value: (one) => wordsOf(one.criterion) },
      live(HEADERS.all, 1, shownMedianFormula, shownMedian),
      live(HEADERS.flags, 2, flagsFormula, (one) => shownFlags(one).join(BETWEEN)),
      live(HEADERS.leaders, 3, (id) => shownGradeFormula(at(id, "Ledere")), (one) => shownGrade(one.leaders)),
      live(HEADERS.staff, 4, (id) => shownGradeFormula(at(id, "Medarbejdere")), (one) => shownGrade(one.staff)),
      live(HEADERS.n, 5, (id) => at(id, "n"), (one) => one.n),
    ],
  });
}

/** The cell of a criterion's row on Beregning. */
function at(criterion: string, header: string): string {
  return `INDEX(${columnOf(SELF_COUNTS_TABLE, header)},MATCH(${quoted(criterion)},${columnOf(SELF_COUNTS_TABLE, "Kriterium")},0))`;
}

function flagsFormula(criterion: string): string {
  const pieces = SAID_FLAGS.map((flag) => `IF(${at(criterion, FLAG_COLUMNS[flag])}="","",${quoted(BETWEEN)}&${at(criterion, FLAG_COLUMNS[flag])})`);
  return `IF(${at(criterion, FLAG_COLUMNS.few)}="",MID(${pieces.join("&")},${BETWEEN.length + 1},200),"")`;
}
