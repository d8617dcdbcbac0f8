import fc from "fast-check";
import { calendarFile, type CalendarEvent } from "../../src/actions/calendarFile.ts";

const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({ uid: "a@sagslup", summary: "Analyse", description: "", from: "2026-09-01", to: "2026-09-30", ...parts });
const MOMENT = "2026-08-01T10:20:30.000Z";
const octets = (line: string) => new TextEncoder().encode(line).length;

/** Unfolds, splits and unescapes as RFC 5545 says, apart from how the file was written. */
function parsed(file: string): readonly (readonly [string, string])[] {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  return lines.filter((line) => line !== "").map((line) => {
    const colon = line.indexOf(":");
    const value = line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_whole, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
    return [line.slice(0, colon), value] as const;
  });
}

const valueOf = (file: string, name: string) => parsed(file).find(([found]) => found === name)?.[1];

describe("a calendar file", () => {
  it("holds all-day events that end the day after their last", () => {
    const file = calendarFile("Forløb", [event({ from: "2028-02-01", to: "2028-02-29" })], MOMENT);
    expect(parsed(file)).toEqual([
      ["BEGIN", "VCALENDAR"], ["VERSION", "2.0"], ["PRODID", "-//Sagslup//Sagslup 1.0//DA"], ["CALSCALE", "GREGORIAN"], ["X-WR-CALNAME", "Forløb"],
      ["BEGIN", "VEVENT"], ["UID", "a@sagslup"], ["DTSTAMP", "20260801T102030Z"], ["DTSTART;VALUE=DATE", "20280201"], ["DTEND;VALUE=DATE", "20280301"],
      ["SUMMARY", "Analyse"], ["DESCRIPTION", ""], ["TRANSP", "TRANSPARENT"], ["END", "VEVENT"], ["END", "VCALENDAR"],
    ]);
  });

  it("ends every line with CRLF, the last one too", () => {
    const file = calendarFile("Forløb", [event({ description: "a\nb\r\nc\rd" })], MOMENT);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(valueOf(file, "DESCRIPTION")).toBe("a\nb\nc\nd");
  });

  it("gives back any text, in lines of at most 75 octets that break inside no character", () => {
    const text = fc.string({ unit: fc.constantFrom("æ", "😀", ";", ",", "\\", "n", "\n", " ", ":", '"', "x"), maxLength: 300 });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = calendarFile("Forløb", [event({ summary, description })], MOMENT);
        expect(Math.max(...file.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
        expect(file).not.toMatch(/\p{Cs}/u);
        expect([valueOf(file, "SUMMARY"), valueOf(file, "DESCRIPTION")]).toEqual([summary, description]);
      }),
    );
  });

  it("fills a line to exactly 75 octets before it folds", () => {
    const file = calendarFile("Forløb", [event({ summary: "x".repeat(67) }), event({ summary: "x".repeat(68) })], MOMENT);
    expect(file).toContain(`SUMMARY:${"x".repeat(67)}\r\nDESCRIPTION`);
    expect(file).toContain(`SUMMARY:${"x".repeat(67)}\r\n x\r\nDESCRIPTION`);
  });
});
