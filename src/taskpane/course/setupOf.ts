import { SEED_LARGEST } from "../../actions/drawNumbers.ts";
import { drawnSetup } from "../../actions/drawnSetup.ts";
import { drawPlaces } from "../../actions/drawPlaces.ts";
import type { Area } from "../../framework/framework.ts";
import { holdsCpr } from "../../privacy/findCpr.ts";
import type { Setup, SetupCase } from "../../review/setup.ts";
import { listedCases } from "./listedCases.ts";

/** What a person fills in to set up a course. */
export interface SetupDraft {
  readonly municipality: string;
  readonly area: Area;
  readonly framework: string;
  readonly benefits: readonly string[];
  /** As typed; whole numbers from 0 to 2000 are cases. */
  readonly cases: string;
  /** The municipality's own list of cases, as pasted; "" where the cases get running pseudonyms. */
  readonly caseList: string;
  /** What a draw among the listed cases starts from, as typed. */
  readonly seed: string;
  /** ISO date or "". */
  readonly start: string;
  readonly selfEvaluation: "kort" | "fuld";
  /** Ids of a short course's themes; none: all of them. */
  readonly themes: readonly string[];
  /** How many of the cases two look at without seeing each other's answers, as typed; whole numbers up to `cases`. */
  readonly double: string;
  /** Whether there is a sheet for the application. */
  readonly application: boolean;
}

/** What a part of the form is given: the draft, and how it changes. */
export interface DraftPart {
  readonly draft: SetupDraft;
  readonly change: (part: Partial<SetupDraft>) => void;
}

const MOST_CASES = 2000;

/** How many cases were asked for, or null when what was typed is no number of cases. */
export function casesOf({ cases }: Pick<SetupDraft, "cases">): number | null {
  return wholeNumber(cases, MOST_CASES);
}

/** What a draft may lack, in the form's order. */
export type SetupGap = "municipality" | "benefits" | "cases" | "caseList" | "double";

/** What keeps the draft from being a course. */
export function setupGaps(draft: SetupDraft): readonly SetupGap[] {
  const count = casesOf(draft);
  const isListed = draft.caseList.trim() !== "";
  const isLacking: Readonly<Record<SetupGap, boolean>> = {
    municipality: draft.municipality.trim() === "",
    benefits: !isListed && count !== 0 && draft.benefits.length === 0,
    cases: count === null,
    caseList: isListed && count !== null && !isListUsable(draft, count),
    double: count !== null && wholeNumber(draft.double, count) === null,
  };
  return (Object.keys(isLacking) as SetupGap[]).filter((gap) => isLacking[gap]);
}

/** Nothing of a list is looked at before all of it can be. */
function isListUsable(draft: SetupDraft, count: number): boolean {
  const { cases, fault } = listedCases(draft.caseList, draft);
  return fault === null && !holdsCpr(draft.caseList) && count > 0 && count <= cases.length && drawOf(draft)?.seed !== null;
}

function wholeNumber(typed: string, most: number): number | null {
  return /^\d{1,4}$/.test(typed.trim()) && Number(typed) <= most ? Number(typed) : null;
}

/** The draw that the draft asks for: `count` of a longer list. Null where there is nothing to draw; the seed is null until it is one. */
export function drawOf(draft: SetupDraft): { readonly count: number; readonly seed: number | null } | null {
  const [count, { cases, fault }] = [casesOf(draft), listedCases(draft.caseList, draft)];
  if (fault !== null || count === null || count === 0 || count >= cases.length) return null;
  const typed = draft.seed.trim();
  return { count, seed: /^\d{1,10}$/.test(typed) && Number(typed) <= SEED_LARGEST ? Number(typed) : null };
}

/**
 * The setup for a new analysis, or null while the draft lacks something. Of a list longer than the number of cases, they
 * are drawn by its seed. Cases that two look at are spread over the benefits as all are.
 */
export function setupOf(draft: SetupDraft): Setup | null {
  const count = casesOf(draft);
  const double = wholeNumber(draft.double, count ?? 0);
  if (setupGaps(draft).length > 0 || count === null || double === null) return null;
  const { municipality, area, framework, benefits, selfEvaluation, themes, application, start } = draft;
  const chosen = { ...(start !== "" && { start }), ...(themes.length > 0 && { themes }), ...(application && { application }) };
  const facts = { municipality, area, framework, benefits, selfEvaluation, ...chosen };
  if (draft.caseList.trim() !== "") return listedSetup(facts, draft, { count, double });
  return { ...facts, cases: numberedCases(count, benefits).map((one, index) => (index < double ? seenByTwo(one) : one)) };
}

/**
 * Cases with running pseudonyms, spread evenly over the chosen benefits in their order, because nobody knows yet which case is about
 * which: the first of them are spread as evenly.
 */
function numberedCases(count: number, benefits: readonly string[]): readonly SetupCase[] {
  const digits = Math.max(2, String(count).length);
  return Array.from({ length: count }, (_, index) => ({ id: `SAG-${String(index + 1).padStart(digits, "0")}`, benefit: benefits[index % benefits.length] ?? "" }));
}

function listedSetup(facts: Setup, draft: SetupDraft, { count, double }: { readonly count: number; readonly double: number }): Setup | null {
  const { cases } = listedCases(draft.caseList, draft);
  const draw = drawOf(draft);
  if (draw?.seed === null) return null;
  const whole = { ...facts, benefits: [...new Set([...(facts.benefits ?? []), ...cases.map(({ benefit }) => benefit)])], cases };
  const setup = draw === null ? whole : drawnSetup(whole, { count, seed: draw.seed });
  return { ...setup, cases: withSeenByTwo(setup.cases ?? [], double) };
}

/** The first cases of each benefit, as many as its share of all. */
function withSeenByTwo(cases: readonly SetupCase[], double: number): readonly SetupCase[] {
  const benefits = [...new Set(cases.map(({ benefit }) => benefit))];
  const ofBenefit = (wanted: string): readonly SetupCase[] => cases.filter(({ benefit }) => benefit === wanted);
  const places = drawPlaces(new Map(benefits.map((benefit) => [benefit, ofBenefit(benefit).length])), double);
  const twice = new Set(benefits.flatMap((benefit) => ofBenefit(benefit).slice(0, places.get(benefit))));
  return cases.map((one) => (twice.has(one) ? seenByTwo(one) : one));
}

function seenByTwo(one: SetupCase): SetupCase {
  return { ...one, double: ["legal"] };
}
