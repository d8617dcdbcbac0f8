import type { Edition } from "../../../src/instrument/edition.ts";
import { findEdition } from "../../../src/instrument/editions.ts";
import { findItem, REVIEW_ITEMS } from "../../../src/instrument/items.ts";
import type { Code } from "../../../src/instrument/scale.ts";
import type { Analysis, Case } from "../../../src/review/analysis.ts";
import { blankAnalysis } from "../../../src/review/blankAnalysis.ts";
import type { Given, ReviewAnswer, SelfAnswer } from "../../../src/review/answer.ts";

/** An adult analysis without cases or answers; a test names what it is about. */
export function anAnalysis(parts: Partial<Analysis> = {}): Analysis {
  return {
    ...blankAnalysis(editionOf("taskforce-2024"), "voksen"),
    municipality: "Eksempelkommune",
    settings: { target: 0.75 },
    ...parts,
  };
}

/** An edition of ours by its id. */
function editionOf(id: string): Edition {
  const found = findEdition(id);
  if (found === undefined) throw new Error(`No edition ${id}.`);
  return found;
}

export function aCase(id: string, facts: Partial<Case> = {}): Case {
  return { id, social: false, reviewer: "", socialReviewer: "", ...facts };
}

/** SAG-1, SAG-2, … */
export function someCases(count: number, facts: Partial<Case> = {}): readonly Case[] {
  return Array.from({ length: count }, (_, index) => aCase(`SAG-${index + 1}`, facts));
}

/** "9×0 3×1" in words of the rule: nine answers `0`, three `1`. "_" is a blank and "?" an unreadable cell. */
export function spelledOut(pattern: string): readonly string[] {
  return pattern.split(" ").flatMap((part) => {
    const [times = "", code = ""] = part.split("×");
    return Array.from({ length: Number(times) }, () => code);
  });
}

/** Answers to one item, the first about SAG-1, the second about SAG-2, … */
export function answersTo(item: string, pattern: string): readonly ReviewAnswer[] {
  const found = findItem(REVIEW_ITEMS, item);
  if (found === undefined) throw new Error(`No item ${item}.`);
  return spelledOut(pattern).flatMap((code, index) =>
    code === "_"
      ? []
      : [{ instrument: found.instrument, subject: `SAG-${index + 1}`, item: found.id, given: given(code) }],
  );
}

export function given(code: string): Given {
  return code === "?" ? { kind: "unreadable", text: "måske" } : { kind: "code", code: code as Code };
}

/** One person's grade of a criterion at the start of the course. */
export function aGrade(respondent: string, item: string, code: string): SelfAnswer {
  return { round: 1, respondent, item, part: "grade", given: given(code) };
}
