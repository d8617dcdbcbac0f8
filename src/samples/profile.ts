import type { FiledAnswer } from "../review/answerFile.ts";

/**
 * Answers to one item, one sign per subject in the order of the subjects; blanks only group the signs for the eye.
 * R is "ikke relevant" (IR), K "kan ikke vurderes" (KV), V "ved ikke" (VI); "-" says that the item does not concern the
 * subject, "?" that nobody has answered yet. Every other sign is the code itself.
 */
export type Profile = readonly (readonly [item: string, signs: string])[];

const LONG_CODES: ReadonlyMap<string, string> = new Map([
  ["R", "IR"],
  ["K", "KV"],
  ["V", "VI"],
]);
const NO_ANSWER = "-?";

/**
 * The answers that a profile stands for, item by item.
 * @throws RangeError where a row does not have one sign per subject: the data would silently move to the neighbour.
 */
export function answersOf(
  instrument: FiledAnswer["instrument"],
  subjects: readonly string[],
  profile: Profile,
): readonly FiledAnswer[] {
  return profile.flatMap(([item, written]) => {
    const signs = written.replaceAll(" ", "");
    if (signs.length !== subjects.length) {
      throw new RangeError(`${item} has ${signs.length} signs for ${subjects.length} subjects.`);
    }
    return subjects.flatMap((subject, index) => {
      const sign = signs.charAt(index);
      if (NO_ANSWER.includes(sign)) return [];
      return [{ instrument, subject, item, code: LONG_CODES.get(sign) ?? sign }];
    });
  });
}
