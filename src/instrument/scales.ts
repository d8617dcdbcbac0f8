import type { Code, Scale, ScaleCode, ScaleId } from "./scale.ts";

/** Asked of a scale for a code that it does not have. A mistake in the program, never in the data. */
class CodeNotInScaleError extends Error {
  override readonly name = "CodeNotInScaleError";
  constructor(scale: ScaleId, code: Code) {
    super(`Scale ${scale} has no code ${code}.`);
  }
}

const NOT_APPLICABLE: ScaleCode = {
  code: "IR",
  word: "Ikke relevant",
  kind: "notApplicable",
  met: false,
  meaning: "Kravet gælder ikke i denne sag.",
};
const NOT_ASSESSABLE: ScaleCode = {
  code: "KV",
  word: "Kan ikke vurderes",
  kind: "notAssessable",
  met: false,
  meaning: "Sagens akter rækker ikke til at svare.",
};
const NOT_KNOWN: ScaleCode = {
  code: "VI",
  word: "Ved ikke",
  kind: "notKnown",
  met: false,
  meaning: "Den, der svarer, kender ikke kommunens praksis på dette punkt.",
};

function counted(code: Code, word: string, met: boolean, meaning: string): ScaleCode {
  return { code, word, kind: "counted", met, meaning };
}

const GRADES: readonly ScaleCode[] = [
  counted("4", "I høj grad", true, "Det gælder fuldt ud eller så godt som."),
  counted("3", "I nogen grad", true, "Det gælder overvejende, men ikke i alle dele."),
  counted("2", "I mindre grad", false, "Det gælder kun i enkelte dele."),
  counted("1", "Slet ikke", false, "Det gælder ikke."),
];

/** Every scale by its id. Words are unique within a scale, capitals disregarded, so that a cell's word has one meaning. */
export const SCALES: Readonly<Record<ScaleId, Scale>> = {
  L: {
    id: "L",
    title: "Retlige mangler",
    codes: [
      counted("0", "Ingen mangel", true, "Kravet er opfyldt."),
      counted("1", "Mangel uden væsentlig betydning", false, "Der er en mangel, men afgørelsen ville være blevet den samme."),
      counted("2", "Mangel med væsentlig betydning", false, "Manglen har betydning for, om afgørelsen er rigtig."),
      NOT_APPLICABLE,
      NOT_ASSESSABLE,
    ],
  },
  J: {
    id: "J",
    title: "Andre sagsbehandlingsregler",
    codes: [
      counted("J", "Ja", true, "Reglen er fulgt."),
      counted("D", "Delvist", false, "Reglen er fulgt i noget, ikke i alt."),
      counted("N", "Nej", false, "Reglen er ikke fulgt."),
      NOT_APPLICABLE,
      NOT_ASSESSABLE,
    ],
  },
  G: { id: "G", title: "Grad", codes: [...GRADES, NOT_APPLICABLE, NOT_ASSESSABLE] },
  selfGrade: { id: "selfGrade", title: "Kommunens egen vurdering", codes: [...GRADES, NOT_KNOWN] },
  checkPoint: {
    id: "checkPoint",
    title: "Analysecirklens trin",
    codes: [
      counted("J", "Ja", true, "Det er tilfældet."),
      counted("D", "Delvist", false, "Det er tilfældet i noget, ikke i alt."),
      counted("N", "Nej", false, "Det er ikke tilfældet."),
      NOT_KNOWN,
    ],
  },
  yesNo: {
    id: "yesNo",
    title: "Samlet svar",
    codes: [counted("J", "Ja", true, "Ja."), counted("N", "Nej", false, "Nej."), NOT_APPLICABLE, NOT_ASSESSABLE],
  },
};

/** The word that stands in the cell. Throws CodeNotInScaleError on a code that the scale does not have. */
export function wordOf(scale: ScaleId, code: Code): string {
  const found = SCALES[scale].codes.find((one) => one.code === code);
  if (found === undefined) throw new CodeNotInScaleError(scale, code);
  return found.word;
}

/**
 * The code that a cell's text stands for, or null. It reads as the sheet's live formulas count with COUNTIF: capitals do
 * not matter, blanks round the word do. Whatever is null here is in no number there.
 */
export function codeOfWord(scale: ScaleId, text: string): Code | null {
  const wanted = text.toLowerCase();
  return SCALES[scale].codes.find((one) => one.word.toLowerCase() === wanted)?.code ?? null;
}

/** Other ways that people write a word. Only what cannot mean anything else; the word is proposed, never taken. */
const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Ingen mangel", ["ingen", "ingen mangler"]],
  ["Mangel uden væsentlig betydning", ["mangel uden betydning", "uden væsentlig betydning", "uvæsentlig mangel"]],
  ["Mangel med væsentlig betydning", ["mangel med betydning", "med væsentlig betydning", "væsentlig mangel"]],
  ["I høj grad", ["høj grad"]],
  ["I nogen grad", ["nogen grad"]],
  ["I mindre grad", ["mindre grad"]],
  ["Delvist", ["delvis"]],
  ["Ikke relevant", ["n/a", "na", "n.a", "ikke rel", "irrelevant"]],
  ["Kan ikke vurderes", ["kan ikke vurdere"]],
  ["Ved ikke", ["ved det ikke"]],
]);

/**
 * The word that an unreadable cell may have meant, or null when nothing is obvious: a bare code ("2"), blanks, full stops
 * and quotation marks round the word, doubled blanks, letters in another Unicode form, a near spelling ("n/a", "delvis").
 * It is for a person to take or leave.
 */
export function proposeWord(scale: ScaleId, text: string): string | null {
  const plain = plainForm(text);
  return SCALES[scale].codes.find((one) => waysToWrite(one).includes(plain))?.word ?? null;
}

function waysToWrite({ code, word }: ScaleCode): readonly string[] {
  const withCode = [code, `${code} ${word}`, `${code} - ${word}`, `${code}: ${word}`];
  return [word, ...withCode, ...(VARIANTS.get(word) ?? [])].map(plainForm);
}

function plainForm(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s"'“”„»«]+|[\s"'“”„»«.,;:!]+$/g, "")
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa");
}
