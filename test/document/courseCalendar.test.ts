import { courseCalendar } from "../../src/document/courseCalendar.ts";

describe("the calendar of a course", () => {
  it("says with the course's first months what is done all along, and with a phase's first months what is done in it", () => {
    const { title, events } = courseCalendar("Eksempelkommune", "taskforce-2024", "2026-09-01");
    expect(title).toContain("Eksempelkommune");
    const saying = (words: string) => events.flatMap(({ description }, index) => (description.includes(words) ? [index] : []));
    expect([saying("Kommunen: holder undervejs"), saying("VISO: gennemgår"), saying("Kommunen: bestemmer selv")]).toEqual([[0], [0], [3]]);
  });

  it("names a span of months by the phase and what begins it, or by the phase alone where only its length is known", () => {
    const titles = (framework: string) => courseCalendar("Eksempelkommune", framework, "2026-09-01").events.map((one) => one.title);
    expect(titles("taskforce-2024")[0]).toBe("Analyse: fra opstartsmøde");
    expect(titles("taskforce-2018")[0]).not.toContain(":");
  });
});
