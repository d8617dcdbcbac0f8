import type { Culture } from "./culture.ts";

/** A formula as it is written in another language. @param formula with "=" */
export function translateFormula(formula: string, from: Culture, to: Culture): string {
  if (from === to) return formula;
  const words = dictionary(from, to);
  return formula.replace(partsIn(from), (part, next: string) => {
    const [sign = ""] = part;
    if (sign === '"' || sign === "'") return part;
    if (sign === "[") return tableParts(part, from, to);
    if (part === from.list) return to.list;
    if (/\d/.test(sign)) return part.replace(from.decimal, to.decimal);
    return (next === "(" ? words.functions : words.others).get(part.toUpperCase()) ?? part;
  });
}

/** Texts, names of sheets, brackets, errors, names with what follows them, numbers, separators: all that may have another form. */
function partsIn({ decimal, list }: Culture): RegExp {
  const name = "[\\p{L}_\\\\][\\p{L}\\p{N}_.]*";
  return new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]|#[\\p{L}\\d/]+[!?]?|${name}(?=(\\(?))|\\d+(?:[${decimal}]\\d+)?|[${list}]`, "gu");
}

/** The brackets of a table: "[[#This Row],[Sag]]". */
function tableParts(brackets: string, from: Culture, to: Culture): string {
  const parts = renamed(from.tableParts, to.tableParts);
  return brackets
    .replace(/#[^\],;]+/g, (part) => parts.get(part.toUpperCase()) ?? part)
    .replaceAll(`]${from.list}[`, `]${to.list}[`);
}

interface Dictionary {
  readonly functions: ReadonlyMap<string, string>;
  /** Truth values and errors. */
  readonly others: ReadonlyMap<string, string>;
}

function dictionary(from: Culture, to: Culture): Dictionary {
  return {
    functions: renamed(from.functions, to.functions),
    others: new Map([...renamed(from.words, to.words), ...renamed(from.errors, to.errors)]),
  };
}

/** From a word of one language, in capitals, to the other's. */
function renamed(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const english = new Set([...from.keys(), ...to.keys()]);
  return new Map([...english].map((word) => [(from.get(word) ?? word).toUpperCase(), to.get(word) ?? word]));
}
