import { COURSE_PHASES, type CourseOutline, type Phase } from "../framework/phases.ts";

/** A phase of a course, or one thing in it, in the calendar. Dates are ISO; whole months. */
export interface ScheduleEntry {
  /** The same each time for the same thing in the same outline, also when the course starts later. */
  readonly key: string;
  readonly phase: string;
  /** null: the entry is the phase itself. */
  readonly activity: string | null;
  readonly from: string;
  /** The last day. */
  readonly to: string;
  /** What the parties do in the phase, a sentence each. */
  readonly duties: readonly string[];
  readonly outcome: string;
}

/**
 * The calendar of a course from the month in which it starts: the phases by their lengths, one after the other, each followed
 * by what goes on in it. `start` is an ISO date; the framework decides which edition's outline is used, the newest where
 * none bears its year. The application has no length and no place here.
 */
export function courseSchedule(start: string, framework: string): readonly ScheduleEntry[] {
  const outline = outlineOf(framework);
  let month = 0;
  return outline.phases.flatMap((phase) => {
    if (phase.months === null) return [];
    const first = month;
    month += phase.months;
    return phaseEntries(outline, phase, { start, first, last: month - 1 });
  });
}

/** "taskforce-2018" goes with "forloeb-2018". */
function outlineOf(framework: string): CourseOutline {
  const year = framework.slice(framework.lastIndexOf("-") + 1);
  const [newest] = COURSE_PHASES;
  return COURSE_PHASES.find((one) => one.id === `forloeb-${year}`) ?? (newest as CourseOutline);
}

interface Place {
  readonly start: string;
  /** Months from the start, both included. */
  readonly first: number;
  readonly last: number;
}

/**
 * The months of the source's example are kept in their order and distance, from the phase's own first month on; what would run
 * beyond the phase ends with it. The example's calendar is longer than the lengths add up to, and the lengths are the rule.
 */
function phaseEntries(outline: CourseOutline, phase: Phase, place: Place): readonly ScheduleEntry[] {
  const common = { phase: phase.title, duties: phase.duties.map(({ party, text }) => `${party} ${text}`), outcome: phase.outcome };
  const key = (name: string) => `${outline.id}.${phase.id}.${name}`;
  const begins = Math.min(...phase.activities.flatMap(({ span }) => (span === null ? [] : [span.first])));
  const within = (month: number) => Math.min(place.last, place.first + month - begins);
  return [
    { ...common, key: key("0"), activity: null, ...days(place.start, place.first, place.last) },
    ...phase.activities.flatMap(({ title, span }, index) =>
      span === null ? [] : [{ ...common, key: key(String(index + 1)), activity: title, ...days(place.start, within(span.first), within(span.last)) }],
    ),
  ];
}

function days(start: string, first: number, last: number): { readonly from: string; readonly to: string } {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  // Day 0 of a month is the last of the one before.
  return { from: isoDay(Date.UTC(year, month - 1 + first, 1)), to: isoDay(Date.UTC(year, month + last, 0)) };
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
