import { decidingItem, itemInWords } from "../../findings/decidingItem.ts";
import type { CriterionSummary, SourceType, Summary } from "../../findings/summary.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { SelfCount } from "../../scoring/counts.ts";
import { LOGGED_SOURCES } from "../../review/observation.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { MATRIX_HEADERS } from "../../text/danish/matrix.ts";
import { criterionWords } from "../criterionWord.ts";
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
  const wordsOf = criterionWords(analysis.framework);
  return tableOf<Row>({
    name: MATRIX_TABLE,
    row,
    key: [MATRIX_HEADERS.criterion],
    rows: summary.criteria.flatMap((one) => summary.self.filter((self) => self.criterion === one.criterion).map((self) => ({ ...one, self }))),
    fields: fieldsOf(summary, wordsOf).map((field, place) => ({ ...field, ...summaryColumn(place) })),
  });
}

/** What all sources say of a criterion, and what its self-evaluation adds up to. */
interface Row extends CriterionSummary {
  readonly self: SelfCount;
}

type MatrixField = Omit<Field<Row>, "width">;

function fieldsOf(summary: Summary, wordsOf: (criterion: string) => string): readonly MatrixField[] {
  return [
    { header: MATRIX_HEADERS.criterion, meaning: "key", value: (one) => wordsOf(one.criterion) },
    STATUS_FIELD,
    reviewField("legal", summary),
    reviewField("social", summary),
    SELF_FIELD,
    ...LOGGED_SOURCES.map(signField),
  ];
}

function reviewField(instrument: ReviewInstrument, summary: Summary): MatrixField {
  return {
    header: MATRIX_HEADERS[instrument],
    meaning: "computed",
    rowFormula: ({ criterion }) => {
      const place = `MATCH(${quoted(decidingKey(instrument, criterion))},${columnOf(ITEM_COUNTS_TABLE, "Afgør")},0)`;
      return `IF(ISNA(${place}),"",INDEX(${columnOf(ITEM_COUNTS_TABLE, "Tekst")},${place}))`;
    },
    value: ({ criterion }) => { const item = decidingItem(summary.items, criterion, instrument); return item === null ? "" : itemInWords(item, DANISH_FINDING_WORDS); },
  };
}

const SELF_FIELD: MatrixField = {
  header: MATRIX_HEADERS.self,
  meaning: "computed",
  rowFormula: ({ criterion }) => shownMedianFormula(criterion),
  value: ({ self }) => shownMedian(self),
};

function summaryCell(criterion: string, header: string): string {
  return `INDEX(${columnOf(CRITERION_SUMMARY_TABLE, header)},MATCH(${quoted(criterion)},${columnOf(CRITERION_SUMMARY_TABLE, "Kriterium")},0))`;
}

/** The symbol alone: the legend above says what it means, and ten words in a row nobody reads. */
function signField(source: Exclude<SourceType, "legal" | "social" | "self">): MatrixField {
  return {
    header: MATRIX_HEADERS[source],
    meaning: "computed",
    rowFormula: ({ criterion }) => `LEFT(${summaryCell(criterion, SIGN_COLUMNS[source])},1)`,
    value: ({ sources }) => { const sign = sources[source]; return sign === undefined ? "" : wordFor("sign", sign).charAt(0); },
  };
}

const STATUS_FIELD: MatrixField = {
  header: MATRIX_HEADERS.together,
  meaning: "computed",
  rowFormula: ({ criterion }) => summaryCell(criterion, "Status"),
  value: statusCell,
};
