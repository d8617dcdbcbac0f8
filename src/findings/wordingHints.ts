import type { Finding } from "../review/finding.ts";

/**
 * What a reader may stumble over in a finding's wording. The task force's own findings are whole sentences without numbers,
 * and its recommendations go on from "Taskforcen anbefaler, at kommunen" (analysis of Køge, 2018, chapters 2 and 3).
 */
export type WordingHint = "blank" | "begins-small" | "begins-capital" | "no-full-stop" | "number" | "blame";

/** "fejl" says that somebody is to blame; the trade says mangel or udfordring. Also in compounds: "sagsbehandlingsfejl". */
const BLAME = /fejl(?:en|ene)?(?![\p{L}])/iu;
/** A figure in the text goes stale when an answer changes; the basis beside it is renewed. A paragraph of law is no figure. */
const NUMBER = /\d\s?%|\d (?:ud )?af (?:de )?\d/u;

/** The hints for one finding, in the order in which they are met when reading. None: nothing to stumble over. */
export function wordingHints({ kind, text }: Pick<Finding, "kind" | "text">): readonly WordingHint[] {
  const words = text.trim();
  if (words === "") return ["blank"];
  const first = words.charAt(0);
  const isSmall = first !== first.toUpperCase();
  const hints: WordingHint[] = [];
  if (kind === "recommendation" && !isSmall) hints.push("begins-capital");
  if (kind !== "recommendation" && isSmall) hints.push("begins-small");
  if (!/[.!?”"]$/.test(words)) hints.push("no-full-stop");
  if (NUMBER.test(words)) hints.push("number");
  if (BLAME.test(words)) hints.push("blame");
  return hints;
}
