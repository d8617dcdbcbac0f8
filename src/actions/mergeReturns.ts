import { selfItems, selfPart } from "../instrument/selfEvaluationTexts.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import type { ReturnedCell, ReturnedFile, Target } from "../review/returnedCell.ts";
import { mergeVersions, versionsIn } from "../review/versions.ts";
import { RETURN_TEXTS } from "../text/danish/returns.ts";
import { cleanTexts, TEXT_LONGEST } from "./cleanTexts.ts";
import { privacyFaults } from "./privacyFaults.ts";
import { StandingAnswers } from "./standingAnswers.ts";

/** An analysis with the answers of files that came back. */
export interface ReturnsMerged {
  readonly analysis: Analysis;
  /** Answers that differ from one another, with every file and cell that says one of them. */
  readonly problems: readonly Problem[];
  /** Cells of the analysis that are another than before; 0 when the same files are merged again. */
  readonly entered: number;
}

interface Incoming extends ReturnedCell {
  readonly file: string;
}

/**
 * Merges files that came back, any number of them, in any order, again or in part: the result is the same, nothing is
 * lost and nothing is there twice. Where two answers to the same thing differ, the cell holds both and counts as neither
 * until a person has chosen. With `replace` the files win over what stands, never over each other.
 */
export function mergeReturns(analysis: Analysis, files: readonly ReturnedFile[], options: { readonly replace: boolean }): ReturnsMerged {
  const standing = new StandingAnswers(analysis);
  const problems: Problem[] = [];
  let entered = 0;
  for (const cells of inFormOrder(gathered(files), analysis)) {
    const { target } = cells[0];
    const before = standing.shown(target);
    const given = cells.filter((one) => isFitToStand(one, problems)).map((one) => cleaned(one, problems)).filter((shown) => !standing.isPreset(target, shown));
    const after = mergeVersions(before, given, options.replace);
    if (after.length > TEXT_LONGEST) {
      problems.push(...cells.map((one) => problemAt(one, "text-too-long", RETURN_TEXTS.tooLong(nameOf(target)))));
      continue;
    }
    const versions = versionsIn(after);
    if (versions.length > 1) problems.push(...cells.map((one) => problemAt(one, "differs", RETURN_TEXTS.differs(nameOf(target), versions))));
    if (after === before) continue;
    standing.put(target, after);
    entered += 1;
  }
  return { analysis: standing.merged(), problems: inFileOrder(problems), entered };
}

/** Whether nothing in the text must be stopped; what must be is told by its place, and the rest of the file is merged. */
function isFitToStand(cell: Incoming, problems: Problem[]): boolean {
  const faults = privacyFaults(cell.shown, "");
  problems.push(...faults.map(({ code, message }) => problemAt(cell, code, message)));
  return faults.length === 0;
}

/** The text without what no cell can hold; what is taken out is told. */
function cleaned(cell: Incoming, problems: Problem[]): string {
  const { value, removed } = cleanTexts(cell.shown, "");
  if (removed.length > 0) problems.push(problemAt(cell, "control-characters-removed", RETURN_TEXTS.controlCharacters));
  return value;
}

type Gathered = readonly [Incoming, ...Incoming[]];

/** What came back for each cell of the analysis. */
function gathered(files: readonly ReturnedFile[]): readonly Gathered[] {
  const byTarget = new Map<string, [Incoming, ...Incoming[]]>();
  for (const { file, cells } of files) {
    for (const cell of cells) {
      const key = keyOf(cell.target);
      const found = byTarget.get(key);
      if (found === undefined) byTarget.set(key, [{ ...cell, file }]);
      else found.push({ ...cell, file });
    }
  }
  return [...byTarget.values()];
}

/** By respondent as the list has them, then as the form asks: where rows come to stand does not depend on the files' order. */
function inFormOrder(all: readonly Gathered[], analysis: Analysis): readonly Gathered[] {
  const respondents = new Map(analysis.respondents.map((one, index) => [`${one.round}|${idKey(one.id)}`, index]));
  const asked = selfItems(analysis.selfEvaluation, analysis.framework, "full").map((one) => `${one.item}|${one.part}`);
  const items = [...asked, ...analysis.items.map((one): string => one.id)];
  const placeOf = ([{ target }]: Gathered): readonly [number, number, string] => {
    const respondent = target.kind === "self" ? respondents.get(`${target.round}|${idKey(target.respondent)}`) : undefined;
    const item = items.indexOf(target.kind === "self" ? `${target.item}|${target.part}` : target.item);
    return [respondent ?? respondents.size, item, keyOf(target)];
  };
  return all
    .map((cells) => ({ cells, place: placeOf(cells) }))
    .sort(({ place: one }, { place: other }) => one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : 1))
    .map(({ cells }) => cells);
}

function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ path, sheet, cell, code }: Problem) => [path, sheet, cell, code].join("\n");
  return [...problems].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function problemAt({ file, sheet, cell }: Incoming, code: string, message: string): Problem {
  return { code, path: file, sheet, cell, message };
}

function keyOf(target: Target): string {
  if (target.kind === "self") return ["self", target.round, idKey(target.respondent), target.item, target.part].join("\n");
  const which = target.kind === "remark" ? target.field : (target.original ?? "");
  return [target.kind, target.instrument, idKey(target.subject), target.item, which].join("\n");
}

/** Whose answer to what, as people know it. */
function nameOf(target: Target): string {
  if (target.kind !== "self") return RETURN_TEXTS.ofCase(target.subject, target.item, target.kind === "review" ? target.original : undefined);
  return RETURN_TEXTS.ofRespondent(target.respondent, target.item, selfPart(target.part).label);
}
