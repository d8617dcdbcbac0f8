import { AlignmentType, LevelFormat, Paragraph, type INumberingOptions } from "docx";
import type { List, Tone } from "../document/documentPlan.ts";
import { TONE_COLOURS } from "./styles.ts";

/** What stands before an entry: the same symbols as on the sheets, so that no list is told by its colour alone. */
const SYMBOLS: Readonly<Record<Tone, string>> = { plain: "•", strength: "▲", challenge: "▼", recommendation: "➜" };
const TONES = Object.keys(SYMBOLS) as readonly Tone[];
/** Twips. */
const STEP = 400;
const HANGING = 320;

const nameOf = (tone: Tone): string => `liste-${tone}`;

/** Real lists, of two levels each: a screen reader says how many entries there are. */
export const LISTS: INumberingOptions = {
  config: TONES.map((tone) => ({
    reference: nameOf(tone),
    levels: [SYMBOLS[tone], "–"].map((symbol, level) => ({
      level,
      format: LevelFormat.BULLET,
      text: symbol,
      alignment: AlignmentType.LEFT,
      style: {
        run: { color: TONE_COLOURS[tone] },
        paragraph: { indent: { left: STEP * (level + 1), hanging: HANGING } },
      },
    })),
  })),
};

export function listParagraphs({ tone, stem, entries }: List): readonly Paragraph[] {
  const entry = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: nameOf(tone), level }, spacing: { after: 100 } });
  const before = stem === "" ? [] : [new Paragraph({ text: stem, keepNext: true })];
  return [...before, ...entries.flatMap(({ text, under }) => [entry(text, 0), ...under.map((one) => entry(one, 1))])];
}
