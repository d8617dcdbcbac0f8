import { blankActivity } from "../../../src/actions/blankPlan.ts";
import type { PlannedActivity } from "../../../src/review/plan.ts";
import { timelineOf } from "../../../src/taskpane/plan/timelineOf.ts";

const activity = (id: string, start: string | null, deadline: string | null): PlannedActivity => ({ ...blankActivity(id, "F1"), start, deadline });
const drawn = (plan: readonly PlannedActivity[], start: string | null = "2026-09-01") => timelineOf({ plan, findings: [], asOf: null, start });

describe("The plan's timeline", () => {
  it("has the activities in the order of time, each over the months that it touches", () => {
    const { bars } = drawn([activity("P1", "2027-01-15", "2027-03-01"), activity("P2", "2026-09-01", "2026-09-30")]);
    expect(bars.map(({ activity: { id }, before, months }) => [id, before, months])).toEqual([["P2", 0, 1], ["P1", 4, 3]]);
  });

  it("is two years long, and longer where an activity needs it", () => {
    expect(drawn([activity("P1", "2026-09-01", "2026-12-31")]).months).toBe(24);
    expect(drawn([activity("P1", "2028-09-01", "2028-12-31")]).months).toBe(28);
  });

  it("leaves out what nobody has said the months of, and everything before the course has a start", () => {
    expect(drawn([activity("P1", null, "2026-12-31"), activity("P2", "2026-10-01", null)]).bars).toEqual([]);
    expect(drawn([activity("P1", "2026-10-01", "2026-12-31")], null).bars).toEqual([]);
  });
});
