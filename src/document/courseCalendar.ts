import { courseSchedule } from "../framework/courseSchedule.ts";
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

/** The calendar of a course: an event for each span of months (framework/courseSchedule.ts says which). */
export function courseCalendar(municipality: string, framework: string, start: string): CalendarPlan {
  const events = courseSchedule(framework, start).map(({ phase, activities, from, until }) => ({
    title: CALENDAR_TEXTS.event(phase, activities[0]),
    description: [...activities.map((title) => `- ${title}`), CALENDAR_TEXTS.guide].join("\n"),
    from,
    until,
  }));
  return { title: CALENDAR_TEXTS.title(municipality), events };
}
