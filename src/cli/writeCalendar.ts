import ical from "ical-generator";
import type { ScheduledMonths } from "../framework/courseSchedule.ts";
import { SCHEDULE_TEXTS } from "../text/danish/commandLine.ts";

/**
 * A course as a calendar (iCalendar, RFC 5545): an event of whole days for each span of months. `stamp`, an ISO date, stands as
 * the moment of writing, so that the same setup gives the same file.
 */
export function writeCalendar(municipality: string, schedule: readonly ScheduledMonths[], stamp: string): string {
  const calendar = ical({ name: SCHEDULE_TEXTS.calendar(municipality), prodId: { company: "Sagslup", product: "Sagslup", language: "DA" } });
  for (const [index, { phase, activities, from, until }] of schedule.entries()) {
    calendar.createEvent({
      id: `${from}-${index + 1}@sagslup`,
      stamp: new Date(`${stamp}T00:00:00Z`),
      start: new Date(`${from}T00:00:00Z`),
      end: new Date(`${until}T00:00:00Z`),
      allDay: true,
      summary: SCHEDULE_TEXTS.event(phase, activities[0]),
      description: [...activities.map((title) => `- ${title}`), SCHEDULE_TEXTS.guide].join("\n"),
    });
  }
  return calendar.toString();
}
