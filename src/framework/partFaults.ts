import type { AreaText } from "./framework.ts";

/** Something in a framework that would make its sheets wrong. */
export interface FrameworkFault {
  /** "themes[2].criteria[0].title" */
  readonly path: string;
  /** Danish: what is wrong and what to do. */
  readonly message: string;
}

/**
 * Ids stand in lookups and keys of the sheets, where * ? ~ and | mean something else and a blank gets lost. One that began
 * with a digit could be taken for a number: to COUNTIF 1.1 and 1.10 are the same.
 */
const ID = /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/;
/** A column of a review sheet has its item's id for a heading. */
const ID_LONGEST = 40;
/** Look-ups in the sheets would take the first three for wildcards; a dropdown shows one line. */
const NOT_IN_A_LINE = /[*?~\n\t]/;

export function idFaults(path: string, id: string): readonly FrameworkFault[] {
  if (id.trim() === "") return [];
  const message = `Id'et "${id}" kan ikke bruges. Begynd med et bogstav, brug kun bogstaverne a-z, tal og enkelte punktummer og bindestreger, og højst ${ID_LONGEST} tegn.`;
  return ID.test(id) && id.length <= ID_LONGEST ? [] : [{ path, message }];
}

/** Texts that must be there and are not, each by its field; of two wordings the one that is empty. */
export function emptyTexts(prefix: string, texts: Readonly<Record<string, AreaText>>): readonly FrameworkFault[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const places = typeof text === "string" ? { "": text } : { ".børn": text.børn, ".voksen": text.voksen };
    return Object.entries(places)
      .filter(([, one]) => one.trim() === "")
      .map(([area]) => ({ path: prefix + field + area, message: "Teksten er tom. Skriv den." }));
  });
}

/** A text by which the sheets find and show something: one line, not too long for a list or a formula. */
export function lineFaults(path: string, text: string, longest: number): readonly FrameworkFault[] {
  const signs = NOT_IN_A_LINE.test(text) ? [{ path, message: `"${text}" kan ikke bruges: tegnene * ? og ~ og linjeskift kan ikke stå her. Skriv det uden.` }] : [];
  const length = text.length > longest ? [{ path, message: `Teksten er på ${text.length} tegn; her er der plads til ${longest}. Forkort den.` }] : [];
  return [...signs, ...length];
}

/** More than the sheets have room for. */
export function countFaults(path: string, noun: string, count: number, most: number): readonly FrameworkFault[] {
  return count <= most ? [] : [{ path, message: `Der er ${count} ${noun}, og der er plads til ${most}. Tag nogle ud, eller del dem på to rammer.` }];
}

/** Texts that must tell things apart and stand twice. Capitals and outer blanks do not: a lookup in a sheet is blind to them. */
export function doubledTexts(texts: readonly { readonly path: string; readonly text: string }[]): readonly FrameworkFault[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ path, text: raw }) => {
    const text = raw.trim();
    const earlier = first.get(text.toLowerCase());
    if (earlier === undefined) first.set(text.toLowerCase(), path);
    if (earlier === undefined || text === "") return [];
    return [{ path, message: `"${text}" står også i ${earlier}. Ret den ene, så de kan skelnes.` }];
  });
}
