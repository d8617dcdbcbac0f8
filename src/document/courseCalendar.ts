import { courseDuties, courseSchedule } from "../framework/courseSchedule.ts";
import { CALENDAR_TEXTS } from "../text/danish/course.ts";

/** A span of whole days in a calendar. */
interface CalendarEvent {
  readonly title: string;
  readonly description: string;
  /** First day, and the first day after: ISO dates. */
  readonly from: string;
  readonly until: string;
}

/** A calendar as it is to be carried out in a program's own form. */
export interface CalendarPlan {
  readonly title: string;
  readonly events: readonly CalendarEvent[];
}

/**
 * The calendar of a course: an event for each span of months (framework/courseSchedule.ts says which). What the parties do in a
 * phase stands with its first months, and what they do all along with the course's.
 */
export function courseCalendar(municipality: string, framework: string, start: string): CalendarPlan {
  const duties = courseDuties(framework);
  const schedule = courseSchedule(framework, start);
  const events = schedule.map(({ phase, activities, from, until }, index) => {
    const before = schedule[index - 1];
    const begun = duties.filter((one) => (one.phase === null ? before === undefined : one.phase === phase && before?.phase !== phase));
    const told = begun.map(({ party, duty }) => CALENDAR_TEXTS.duty(party, duty));
    return {
      title: CALENDAR_TEXTS.event(phase, activities[0]),
      description: [...activities.map((title) => `- ${title}`), ...told, CALENDAR_TEXTS.guide].join("\n"),
      from,
      until,
    };
  });
  return { title: CALENDAR_TEXTS.title(municipality), events };
}
