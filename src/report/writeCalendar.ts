import ical from "ical-generator";
import type { CalendarPlan } from "../document/courseCalendar.ts";

/**
 * A calendar file (iCalendar, RFC 5545) with an event of whole days for each of the plan's. `stamp`, an ISO date, stands as the
 * moment of writing, so that the same plan gives the same file.
 */
export function writeCalendar({ title, events }: CalendarPlan, stamp: string): string {
  const calendar = ical({ name: title, prodId: { company: "Sagslup", product: "Sagslup", language: "DA" } });
  for (const [index, { title: summary, description, from, until }] of events.entries()) {
    calendar.createEvent({
      id: `${from}-${index + 1}@sagslup`,
      stamp: new Date(`${stamp}T00:00:00Z`),
      start: new Date(`${from}T00:00:00Z`),
      end: new Date(`${until}T00:00:00Z`),
      allDay: true,
      summary,
      description,
    });
  }
  return calendar.toString();
}
