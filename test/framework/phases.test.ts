import { COURSE_PHASES } from "../../src/framework/phases.ts";

describe("the phases of a course", () => {
  it("last six, about fifteen and three months, after an application without a length", () => {
    const now = COURSE_PHASES[0].phases.map((phase) => [phase.title, phase.months, phase.approximate]);
    expect(now).toEqual([
      ["Ansøgning", null, false],
      ["Analyse", 6, false],
      ["Udvikling", 15, true],
      ["Afslutning", 3, false],
    ]);
  });

  it("lasted five, eighteen and one month in 2018", () => {
    const earlier = COURSE_PHASES.find((outline) => outline.id === "forloeb-2018");
    expect(earlier?.phases.map((phase) => phase.months)).toEqual([5, 18, 1]);
  });

  it("have their activities in the order of time, as in the example that starts in September", () => {
    const spans = COURSE_PHASES.flatMap((outline) => outline.phases).flatMap((phase) => phase.activities.map((one) => one.span));
    const starts = spans.flatMap((span) => (span === null ? [] : [span.first]));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const span of spans) expect(span === null || span.first <= span.last).toBe(true);
  });

  it("have the interviews in December and the status report presented by November two years on", () => {
    const activities = COURSE_PHASES.flatMap((outline) => outline.phases).flatMap((phase) => phase.activities);
    expect(activities.find((one) => one.title === "Interviews i kommunen")?.span).toEqual({ first: 3, last: 3 });
    expect(activities.find((one) => one.title === "Præsentation af statusrapporten")?.span).toEqual({ first: 24, last: 26 });
  });
});
