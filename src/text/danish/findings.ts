import { PRELIMINARY_WORD, SIGNAL_WORDS } from "./signals.ts";
import { SOURCE_TYPE_WORDS, wordFor } from "./words.ts";

/**
 * How findings are said in Danish. Suggestions follow the task force's own way: a whole sentence in the present, no names,
 * no numbers, and "mangel" or "udfordring" where others would say that something is wrong (cf. the analysis of Køge, 2018).
 * They are a beginning; the wording is the reviewer's.
 */

type SignalCode = (typeof SIGNAL_WORDS)[number]["code"];
type SourceCode = (typeof SOURCE_TYPE_WORDS)[number]["code"];
type SignCode = "+" | "-" | "±";

/** Each is followed by "de gennemgåede sager". */
const SHARES = {
  all: "i alle",
  "nearly-all": "i langt de fleste af",
  most: "i de fleste af",
  "about-half": "i omkring halvdelen af",
  "smaller-part": "i en mindre del af",
  single: "i enkelte af",
  none: "ikke i nogen af",
} as const;

const DIRECTIONS: Readonly<Record<SignCode, string>> = {
  "+": "peger på en styrke",
  "-": "peger på en udfordring",
  "±": "peger ikke entydigt",
};

/** A label in the middle of a sentence: "Sagsoplysning" → "sagsoplysning". Abbreviations ("VUM") stay. */
function midSentence(label: string): string {
  const second = label.charAt(1);
  return second === second.toLowerCase() ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** What the functions of findings/ say: the shape is findings/findingWords.ts's. */
export const DANISH_FINDING_WORDS = {
  xOfN: (x: number, n: number, percent: number | null): string =>
    percent === null ? `${x} af ${n}` : `${x} af ${n} (${percent} %)`,
  shareOfCases: (share: keyof typeof SHARES, figure: string): string => `${SHARES[share]} de gennemgåede sager (${figure})`,
  fewCases: (figure: string): string => `i ${figure} gennemgåede sager`,
  materialDefects: (x: number, n: number, unfinished: number): string => {
    const open = unfinished === 0 ? "" : ` (${n} sager, heraf ${unfinished} ikke færdigvurderet)`;
    return `I ${x} af de ${n} gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen${open}.`;
  },
  itemFigure: (signal: SignalCode, label: string, figure: string): string => {
    const symbol = SIGNAL_WORDS.find((one) => one.code === signal)?.symbol;
    return `${symbol} ${midSentence(label)}: opfyldt i ${figure}`;
  },
  materialFigure: (label: string, figure: string): string =>
    `${midSentence(label)}: mangel med væsentlig betydning i ${figure}`,
  loggedFigure: (sign: SignCode, observations: number): string =>
    `${DIRECTIONS[sign]} (${observations} ${observations === 1 ? "iagttagelse" : "iagttagelser"})`,
  selfFigure: (sign: SignCode, median: number | null, n: number, joint: boolean): string =>
    median === null ? "få svar" : `${DIRECTIONS[sign]} (${joint ? `fælles svar: ${median}` : `median ${median}, ${n} svar`})`,
  fromSource: (source: SourceCode, figure: string, preliminary: boolean): string =>
    `${wordFor(SOURCE_TYPE_WORDS, source)}: ${figure}${preliminary ? ` (${PRELIMINARY_WORD})` : ""}`,
  groupsDiffer: "grupperne i interviewene peger hver sin vej",
  together: (parts: readonly string[]): string => parts.join("; "),
  strength: (criterion: string): string => `Flere kilder peger samstemmende på, at kommunen står godt inden for ”${criterion}”.`,
  challenge: (criterion: string): string =>
    `Flere kilder peger samstemmende på, at der er behov for at styrke praksis inden for ”${criterion}”.`,
  seriousChallenge: (item: string): string =>
    `Der er mangler med væsentlig betydning for afgørelsen i en del af de gennemgåede sager, når det gælder ”${item}”.`,
};
