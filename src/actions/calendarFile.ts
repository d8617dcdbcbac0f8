/** An all-day entry of a calendar. */
export interface CalendarEvent {
  /** Unique, and the same each time, so that a calendar that is read in again puts the entry right instead of doubling it. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
}

/** Octets of a line, its break not counted (RFC 5545, 3.1). */
const LINE_LONGEST = 75;
const DAY = 86_400_000;

/**
 * A calendar as an .ics file (RFC 5545): CRLF, lines folded at 75 octets, all-day events whose end is the day after the last.
 * They leave the time free. `moment` is an ISO date and time with zone.
 */
export function calendarFile(title: string, events: readonly CalendarEvent[], moment: string): string {
  const stamp = new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sagslup//Sagslup 1.0//DA",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, summary, description, from, to }: CalendarEvent, stamp: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Backslash, semicolon, comma and line break have a meaning in a text (RFC 5545, 3.3.11); other control characters may not stand. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n").replace(/(?!\t)\p{Cc}/gu, "");
}

/** Broken between characters, never inside one; each further line begins with a blank, which counts. */
function folded(line: string): string {
  let text = "";
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (used + octets > LINE_LONGEST) {
      text += "\r\n ";
      used = 1;
    }
    text += character;
    used += octets;
  }
  return text;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) as number;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function compact(iso: string): string {
  return iso.replaceAll("-", "");
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);
}
