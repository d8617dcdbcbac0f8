import type { Summary } from "../../findings/summary.ts";
import type { Finding } from "../../review/finding.ts";
import { acceptedInOrder, placeKey, type Placed } from "../acceptedFindings.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { FINDINGS_TABLE } from "./findingsFormulas.ts";

export const ACCEPTED_TABLE = "sag_beregning_fund";

interface Row {
  readonly number: number;
  readonly placed: Placed | undefined;
}

/** Live: all accepted findings in their order, however many; Opsamling shows the first of each list. */
export function acceptedTable(summary: Summary, rowCount: number, row: number): TablePlan {
  const accepted = acceptedInOrder(summary);
  return tableOf<Row>({
    name: ACCEPTED_TABLE,
    row,
    key: ["Nr"],
    rows: Array.from({ length: rowCount }, (_, index) => ({ number: index + 1, placed: accepted[index] })),
    fields: [
      { header: "Nr", width: 14, meaning: "key", format: "integer", value: (one) => one.number },
      ofFinding("Tekst", (one) => one.text),
      looked("Nøgle", (placed) => placeKey(placed.theme, placed.finding.kind, placed.rank)),
      ofFinding("Id", (one) => one.id),
      ofFinding("Kriterium", (one) => one.criterion, criterionId),
      ofFinding("Evidens", (one) => one.evidence.join("\n")),
      ofFinding("Løser", (one) => one.solves.join("\n")),
      ofFinding("Redskaber", (one) => one.tools.join("\n")),
      ofFinding("Central", (one) => (one.central ? wordFor("yes", "J") : "")),
      ofFinding("Valg", (one) => (one.choice === null ? "" : wordFor("choice", one.choice))),
    ],
  });
}

function ofFinding(header: string, value: (one: Finding) => CellValue, shown?: (cell: string) => string): Field<Row> {
  return looked(header, (placed) => value(placed.finding), shown);
}

/** The cell of the finding that has this row's number; nothing beyond the last. */
function looked(header: string, value: (placed: Placed) => CellValue, shown: (cell: string) => string = (cell) => `${cell}&""`): Field<Row> {
  const place = `MATCH(${hereIn(ACCEPTED_TABLE, "Nr")},${columnOf(FINDINGS_TABLE, "Nr")},0)`;
  const cell = `INDEX(${columnOf(FINDINGS_TABLE, header)},${place})`;
  return {
    header,
    width: 14,
    meaning: "computed",
    formula: `IF(ISNA(${place}),"",${shown(cell)})`,
    value: ({ placed }) => (placed === undefined ? "" : value(placed)),
  };
}

function criterionId(cell: string): string {
  return `INDEX(${columnOf("sag_kriterier", "Id")},MATCH(${cell},${columnOf("sag_kriterier", "Kriterium")},0))`;
}
