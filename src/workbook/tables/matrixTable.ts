import { criteriaOf, type Criterion } from "../../framework/framework.ts";
import { decidingItem, itemInWords } from "../../findings/decidingItem.ts";
import type { SourceType, Summary } from "../../findings/summary.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { LOGGED_SOURCES } from "../../review/observation.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { MATRIX_HEADERS } from "../../text/danish/matrix.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { wordFor } from "../wordLists.ts";
import { CRITERION_SUMMARY_TABLE, SIGN_COLUMNS } from "./criterionFormulas.ts";
import { tableOf, type Field } from "./field.ts";
import { ITEM_COUNTS_TABLE } from "./itemCountFormulas.ts";
import { decidingKey } from "./itemCountsTable.ts";
import { shownMedian, shownMedianFormula } from "./shownMedian.ts";
import { statusCell } from "./statusCell.ts";
import { summaryColumn } from "./summaryColumns.ts";

const MATRIX_TABLE = "sag_matrix";
/** Live: criterion × source, each cell a symbol with words; first what they come to. Reviews name the item that decides and what is counted. */
export function matrixTable(analysis: Analysis, summary: Summary, row: number): TablePlan {
  return tableOf<Criterion>({
    name: MATRIX_TABLE,
    row,
    key: [MATRIX_HEADERS.criterion],
    rows: criteriaOf(analysis.framework),
    fields: fieldsOf(summary).map((field, place) => ({ ...field, ...summaryColumn(place) })),
  });
}

type MatrixField = Omit<Field<Criterion>, "width">;

function fieldsOf(summary: Summary): readonly MatrixField[] {
  return [
    { header: MATRIX_HEADERS.criterion, meaning: "key", value: criterionWord },
    statusField(summary),
    reviewField("legal", summary),
    reviewField("social", summary),
    selfField(summary),
    ...LOGGED_SOURCES.map((source) => signField(source, summary)),
  ];
}

function reviewField(instrument: ReviewInstrument, summary: Summary): MatrixField {
  return {
    header: MATRIX_HEADERS[instrument],
    meaning: "computed",
    rowFormula: ({ id }) => {
      const place = `MATCH(${quoted(decidingKey(instrument, id))},${columnOf(ITEM_COUNTS_TABLE, "Afgør")},0)`;
      return `IF(ISNA(${place}),"",INDEX(${columnOf(ITEM_COUNTS_TABLE, "Tekst")},${place}))`;
    },
    value: ({ id }) => { const item = decidingItem(summary.items, id, instrument); return item === null ? "" : itemInWords(item, DANISH_FINDING_WORDS); },
  };
}

function selfField(summary: Summary): MatrixField {
  const counts = new Map(summary.self.map((one) => [one.criterion, one]));
  return {
    header: MATRIX_HEADERS.self,
    meaning: "computed",
    rowFormula: ({ id }) => shownMedianFormula(id),
    value: ({ id }) => { const count = counts.get(id); return count === undefined ? "" : shownMedian(count); },
  };
}

function summaryCell(criterion: string, header: string): string {
  return `INDEX(${columnOf(CRITERION_SUMMARY_TABLE, header)},MATCH(${quoted(criterion)},${columnOf(CRITERION_SUMMARY_TABLE, "Kriterium")},0))`;
}

/** The symbol alone: the legend above says what it means, and ten words in a row nobody reads. */
function signField(source: Exclude<SourceType, "legal" | "social" | "self">, summary: Summary): MatrixField {
  const signs = new Map(summary.criteria.map((one) => [one.criterion, one.sources[source]]));
  return {
    header: MATRIX_HEADERS[source],
    meaning: "computed",
    rowFormula: ({ id }) => `LEFT(${summaryCell(id, SIGN_COLUMNS[source])},1)`,
    value: ({ id }) => { const sign = signs.get(id); return sign === undefined ? "" : wordFor("sign", sign).charAt(0); },
  };
}

function statusField(summary: Summary): MatrixField {
  const found = new Map(summary.criteria.map((one) => [one.criterion, one]));
  return {
    header: MATRIX_HEADERS.together,
    meaning: "computed",
    rowFormula: ({ id }) => summaryCell(id, "Status"),
    value: ({ id }) => { const one = found.get(id); return one === undefined ? "" : statusCell(one); },
  };
}
