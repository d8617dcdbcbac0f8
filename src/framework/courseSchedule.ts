import { COURSE_PHASES, type Activity, type CourseOutline, type Duty, type MonthSpan } from "./phases.ts";

/** What happens in the same months of a course. */
export interface ScheduledMonths {
  /** The phase's title. */
  readonly phase: string;
  /** Titles of what is done; empty where the source gives the phase's length alone. */
  readonly activities: readonly string[];
  /** First day, and the first day after: ISO dates, whole months. */
  readonly from: string;
  readonly until: string;
}

/** Courses that were held under an edition; an own framework is used now, so it goes by the newest. */
const OUTLINE_OF: ReadonlyMap<string, string> = new Map([["taskforce-2018", "forloeb-2018"]]);

/**
 * The calendar of a course in months, in the order of time. Activities without a place in the calendar (the application)
 * are left out; where only lengths are known, the phases follow each other from the first month.
 * @param framework id of the course's framework.
 * @param start ISO date in the month in which the course starts; the day says nothing.
 */
export function courseSchedule(framework: string, start: string): readonly ScheduledMonths[] {
  return placedIn(framework).map(({ phase, activities, span }) => ({
    phase,
    activities,
    from: monthAfter(start, span.first),
    until: monthAfter(start, span.last + 1),
  }));
}

/** A phase of a course, and the first days of its first and its last month: ISO dates. */
export interface PhaseMonths {
  readonly phase: string;
  readonly first: string;
  readonly last: string;
}

/** The months that each phase takes, in the order of time; parameters as for courseSchedule. */
export function phaseMonths(framework: string, start: string): readonly PhaseMonths[] {
  const spans = new Map<string, MonthSpan>();
  for (const { phase, span: { first, last } } of placedIn(framework)) {
    const known = spans.get(phase);
    spans.set(phase, { first: Math.min(first, known?.first ?? first), last: Math.max(last, known?.last ?? last) });
  }
  return [...spans].map(([phase, { first, last }]) => ({ phase, first: monthAfter(start, first), last: monthAfter(start, last) }));
}

/** What a party does, and in which phase: its title, or null for the whole course. */
export interface PlacedDuty extends Duty {
  readonly phase: string | null;
}

/** What the parties do in a course under the framework, in the order of time; none where no source says it. */
export function courseDuties(framework: string): readonly PlacedDuty[] {
  const { duties, phases } = outlineOf(framework);
  return [...duties.map((one) => ({ ...one, phase: null })), ...phases.flatMap(({ title, duties: own }) => own.map((one) => ({ ...one, phase: title })))];
}

/** The same, party by party: all that one does, in sentences. */
export function dutiesOfParties(framework: string): ReadonlyMap<Duty["party"], readonly string[]> {
  const told = new Map<Duty["party"], readonly string[]>();
  for (const { party, duty } of courseDuties(framework)) told.set(party, [...(told.get(party) ?? []), duty]);
  return told;
}

/** Where it is known from how courses under the framework go. */
export function courseSource(framework: string): string {
  return outlineOf(framework).source;
}

function outlineOf(framework: string): CourseOutline {
  return COURSE_PHASES.find((one) => one.id === OUTLINE_OF.get(framework)) ?? COURSE_PHASES[0];
}

function placedIn(framework: string): readonly Placed[] {
  return spansOf(outlineOf(framework));
}

interface Placed {
  readonly phase: string;
  readonly activities: readonly string[];
  readonly span: MonthSpan;
}

function spansOf({ phases }: CourseOutline): readonly Placed[] {
  let used = 0;
  return phases.flatMap(({ title, months, activities }): readonly Placed[] => {
    const first = used;
    used += months ?? 0;
    if (activities.length > 0 || months === null) return inSameMonths(title, activities);
    return [{ phase: title, activities: [], span: { first, last: used - 1 } }];
  });
}

function inSameMonths(phase: string, activities: readonly Activity[]): readonly Placed[] {
  const placed = new Map<string, Placed>();
  for (const { title, span } of activities) {
    if (span === null) continue;
    const key = `${span.first}-${span.last}`;
    placed.set(key, { phase, span, activities: [...(placed.get(key)?.activities ?? []), title] });
  }
  return [...placed.values()];
}

function monthAfter(start: string, months: number): string {
  const count = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}
