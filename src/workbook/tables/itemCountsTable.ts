import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import { knownItem } from "../../instrument/items.ts";
import type { ScaleCode } from "../../instrument/scale.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { Summary } from "../../findings/summary.ts";
import { decidingItem, itemInWords } from "../../findings/decidingItem.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { ItemCount } from "../../scoring/counts.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { PRELIMINARY_WORD } from "../../text/danish/signals.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { ITEM_COUNTS_TABLE, itemCountFormulas, SEVERITY_STEP, type ItemCountFormulas } from "./itemCountFormulas.ts";

/** As many columns as the longest scale has counted codes. */
const CODE_COLUMNS = ["Svar1", "Svar2", "Svar3", "Svar4"] as const;
const SEVERITY = ["clear-challenge", "challenge-tendency", "strength-tendency", "clear-strength"];

/** The counted codes of an item's scale, in its order: what Svar1 … Svar4 count. */
function countedCodes(item: Item): readonly ScaleCode[] {
  return SCALES[item.scale].codes.filter((one) => one.kind === "counted");
}

interface Row {
  readonly item: Item;
  readonly count: ItemCount;
  readonly formulas: ItemCountFormulas;
}

/** Live: what the answers to each item add up to. */
export function itemCountsTable(analysis: Analysis, summary: Summary, row: number): TablePlan {
  const double = new Set((["legal", "social"] as const).filter((instrument) => analysis.cases.some((one) => isDouble(one, instrument))));
  const rows = summary.items.map((count): Row => {
    const item = knownItem(analysis.items, count.item);
    return { item, count, formulas: itemCountFormulas(item, analysis.area, double.has(item.instrument)) };
  });
  return tableOf<Row>({ name: ITEM_COUNTS_TABLE, row, key: ["Punkt"], rows, fields: [...countFields(analysis.items), ...verdictFields(summary), ...codeFields()] });
}

type Formula = Exclude<keyof ItemCountFormulas, "codes">;

function live(header: string, formula: Formula, value: (count: ItemCount) => CellValue, format: "integer" | "decimal3" | "general" = "integer", width = 12): Field<Row> {
  return { header, width, meaning: "computed", format, rowFormula: (one) => one.formulas[formula], value: (one) => value(one.count) };
}

function countFields(items: readonly Item[]): readonly Field<Row>[] {
  return [
    { header: "Instrument", width: 14, meaning: "computed", value: (one) => wordFor("reviewInstrument", one.item.instrument) },
    { header: "Punkt", width: 44, meaning: "key", format: "text", value: (one) => one.item.id },
    { header: "Kriterium", width: 24, meaning: "computed", value: (one) => one.count.criterion },
    { header: "Nr", width: 7, meaning: "computed", format: "integer", value: (one) => items.indexOf(one.item) + 1 },
    live("n", "n", (count) => count.n),
    live("Opfyldt", "met", (count) => count.met),
    live("IkkeRelevant", "notApplicable", (count) => count.notApplicable),
    live("KanIkkeVurderes", "notAssessable", (count) => count.notAssessable),
    live("Ubesvaret", "unanswered", (count) => count.unanswered),
    live("Ulaeselig", "unreadable", (count) => count.unreadable),
    live("Nedre", "lower", (count) => count.lower ?? "", "decimal3"),
    live("Oevre", "upper", (count) => count.upper ?? "", "decimal3"),
  ];
}

/** How the item that decides is found from a criterion. */
export function decidingKey(instrument: ReviewInstrument, criterion: string): string {
  return `${wordFor("reviewInstrument", instrument)}|${criterion}`;
}

function verdictFields(summary: Summary): readonly Field<Row>[] {
  const decides = ({ instrument, criterion, item }: ItemCount) =>
    criterion !== null && decidingItem(summary.items, criterion, instrument)?.item === item ? decidingKey(instrument, criterion) : "";
  return [
    live("Signal", "signal", (count) => wordFor("signal", count.signal), "general", 22),
    live("Foreloebig", "preliminary", (count) => (count.preliminary ? PRELIMINARY_WORD : ""), "general"),
    live("Alvorlig", "serious", (count) => (count.serious ? 1 : 0)),
    live("Rang", "severity", severity, "general"),
    live("Tekst", "words", (count) => (severity(count) === "" ? "" : itemInWords(count, DANISH_FINDING_WORDS)), "general", 44),
    live("Afgør", "decides", decides, "general", 34),
  ];
}

/** The smaller, the more reason for a challenge; "" where the signal says nothing. The order is that of `worstFirst`. */
function severity({ signal, lower, upper }: ItemCount): CellValue {
  const place = SEVERITY.indexOf(signal);
  return place < 0 || lower === null || upper === null ? "" : SEVERITY_STEP * place + upper + lower / 1_000_000;
}

function codeFields(): readonly Field<Row>[] {
  return CODE_COLUMNS.map((header, index) => ({
    header,
    width: 9,
    meaning: "computed",
    format: "integer",
    rowFormula: (one) => one.formulas.codes[index],
    value: (one) => {
      const code = countedCodes(one.item)[index];
      return code === undefined ? null : (one.count.byCode.get(code.code) ?? 0);
    },
  }));
}
