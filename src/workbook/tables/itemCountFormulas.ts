import type { Area } from "../../framework/framework.ts";
import type { Item } from "../../instrument/item.ts";
import { SCALES } from "../../instrument/scales.ts";
import { CLEAR_FROM, FEW_BELOW, SERIOUS_FROM, SERIOUS_ONE_IN } from "../../scoring/thresholds.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { PRELIMINARY_WORD } from "../../text/danish/signals.ts";
import { appliesFormula } from "../applicabilityFormula.ts";
import { filledFormula } from "../filledFormula.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import { columnOf, hereIn, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { reviewTableName } from "./reviewTableName.ts";
import { unansweredWithoutRow } from "./casesFormulas.ts";
import { TARGET_NAME, Z_NAME } from "./settingsTable.ts";

export const ITEM_COUNTS_TABLE = "sag_beregning";
/** Bounds lie between 0 and 1, so the signal decides first. */
export const SEVERITY_STEP = 4;

/** The formulas of one item's row, without "=". `codes` are Svar1, Svar2 … */
export interface ItemCountFormulas {
  readonly codes: readonly string[];
  readonly n: string;
  readonly met: string;
  readonly notApplicable: string;
  readonly notAssessable: string;
  readonly unanswered: string;
  readonly unreadable: string;
  readonly lower: string;
  readonly upper: string;
  readonly signal: string;
  readonly preliminary: string;
  readonly serious: string;
  readonly severity: string;
  /** "▼ sagsoplysning: opfyldt i 9 af 20"; nothing where the signal says nothing. */
  readonly words: string;
  /** "Juridisk|A.sag.udredning" where this item decides what the review says of the criterion; nothing elsewhere. */
  readonly decides: string;
}

const here = (header: string) => hereIn(ITEM_COUNTS_TABLE, header);

const column = (header: string) => columnOf(ITEM_COUNTS_TABLE, header);
const same = (header: string) => `(${column(header)}=${here(header)})`;
const before = `((${column("Rang")}<${here("Rang")})+${same("Rang")}*(${column("Nr")}<${here("Nr")}))`;
/** How many items of the same review on the same criterion stand before this one; the first decides. */
const earlier = `SUMPRODUCT(${same("Instrument")}*${same("Kriterium")}*(${column("Rang")}<>"")*${before})`;

/**
 * The rules of scoring/ in the sheet's own language; a test holds the two together on every item. `double`: two reviewers
 * answer about some cases of the item's review.
 */
export function itemCountFormulas(item: Item, area: Area, double: boolean): ItemCountFormulas {
  const table = reviewTableName(item.instrument);
  const answers = columnOf(table, item.id);
  const counts = columnOf(table, "Medregnes");
  const timesGiven = (code: string) => `COUNTIFS(${counts},1,${answers},${wordReference(item.scale, code)})`;
  const counted = SCALES[item.scale].codes.filter((one) => one.kind === "counted");
  const columns = counted.map((one, index) => ({ met: one.met, cell: here(`Svar${index + 1}`) }));
  const ofKind = (kind: string) => SCALES[item.scale].codes.filter((one) => one.kind === kind).map((one) => timesGiven(one.code)).join("+");
  const filled = filledFormula(answers);
  const awaiting = double ? awaitingFormulas(counts, answers) : { each: "", all: "" };
  const applies = appliesFormula(item, area, { cell: (header) => columnOf(table, header), benefit: ({ id }) => id });
  return {
    codes: counted.map((one) => timesGiven(one.code)),
    n: columns.map((one) => one.cell).join("+"),
    met: columns.filter((one) => one.met).map((one) => one.cell).join("+"),
    notApplicable: ofKind("notApplicable"),
    notAssessable: ofKind("notAssessable"),
    unanswered: `SUMPRODUCT((${counts}=1)*(1-${filled}${awaiting.each})*${applies})+${unansweredWithoutRow(item, area)}`,
    unreadable: `SUMPRODUCT((${counts}=1)*${filled})-${here("n")}-${here("IkkeRelevant")}-${here("KanIkkeVurderes")}${awaiting.all}`,
    lower: `IF(${here("n")}=0,"",MAX(0,${bound("-")}))`,
    upper: `IF(${here("n")}=0,"",MIN(1,${bound("+")}))`,
    signal: signalFormula(item),
    preliminary: `IF(${here("Ubesvaret")}>0,${quoted(PRELIMINARY_WORD)},"")`,
    serious: item.scale === "L" ? `IF(${seriousFormula()},1,0)` : "0",
    severity: severityFormula(),
    words: `IF(${here("Rang")}="","",${figureFormula(item)})`,
    decides: `IF(${here("Rang")}="","",IF(${earlier}=0,${here("Instrument")}&"|"&${here("Kriterium")},""))`,
  };
}

/** A cell that awaits settlement is unanswered, and not unreadable. The quotient is an error where the comparison fails or errs. */
function awaitingFormulas(counts: string, answers: string): { readonly each: string; readonly all: string } {
  const word = wordReference("settlement", "awaiting");
  return { each: `+ISNUMBER(1/(${answers}=${word}))`, all: `-COUNTIFS(${counts},1,${answers},${word})` };
}

/** The signal's symbol is the first character of its word; the rest is the sentence that findings/ would say. */
function figureFormula(item: Item): string {
  const symbol = `LEFT(${here("Signal")},1)`;
  const said = sentenceFormula(
    (x, n) => DANISH_FINDING_WORDS.itemFigure("none", item.label, DANISH_FINDING_WORDS.xOfN(x, n, null)).slice(1),
    [here("Opfyldt"), here("n")],
  );
  return `${symbol}&${said}`;
}

/** Wilson's bound, in the same steps as `wilson`, so that the last digits agree. */
function bound(sign: "+" | "-"): string {
  const [x, n, z] = [here("Opfyldt"), here("n"), Z_NAME];
  return `(2*${x}+${z}*${z}${sign}${z}*SQRT(${z}*${z}+4*${x}*(1-${x}/${n})))/(2*(${n}+${z}*${z}))`;
}

function seriousFormula(): string {
  const material = here("Svar3");
  return `AND(${here("n")}>=${CLEAR_FROM},${material}>=${SERIOUS_FROM},${SERIOUS_ONE_IN}*${material}>=${here("n")})`;
}

function signalFormula(item: Item): string {
  const word = (signal: string) => wordReference("signal", signal);
  const legalDefect = item.scale === "L";
  const n = here("n");
  const below = `${here("Oevre")}<${TARGET_NAME}`;
  const clearChallenge = `AND(${n}>=${CLEAR_FROM},${legalDefect ? `OR(${below},${seriousFormula()})` : below})`;
  const clearStrength = `AND(${n}>=${CLEAR_FROM},${here("Nedre")}>=${TARGET_NAME}${legalDefect ? `,${here("Svar3")}=0` : ""})`;
  const reaches = `10000*${here("Opfyldt")}>=ROUND(10000*${TARGET_NAME},0)*${n}`;
  const tendency = legalDefect ? `AND(${reaches},20*${here("Svar3")}<3*${n})` : reaches;
  return (
    `IF(${n}=0,${word("none")},IF(${n}<${FEW_BELOW[item.instrument]},${word("few")},` +
    `IF(${clearChallenge},${word("clear-challenge")},IF(${clearStrength},${word("clear-strength")},` +
    `IF(${tendency},${word("strength-tendency")},${word("challenge-tendency")})))))`
  );
}

function severityFormula(): string {
  const is = (signal: string) => `${here("Signal")}=${wordReference("signal", signal)}`;
  const bounds = `${here("Oevre")}+${here("Nedre")}/1000000`;
  const step = (place: number) => `${SEVERITY_STEP}*${place}+${bounds}`;
  return (
    `IF(${is("clear-challenge")},${step(0)},IF(${is("challenge-tendency")},${step(1)},` +
    `IF(${is("strength-tendency")},${step(2)},IF(${is("clear-strength")},${step(3)},""))))`
  );
}
