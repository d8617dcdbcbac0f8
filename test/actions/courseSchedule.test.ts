import { courseSchedule } from "../../src/actions/courseSchedule.ts";

const phases = (start: string, framework: string) => courseSchedule(start, framework).filter((one) => one.activity === null).map(({ phase, from, to }) => [phase, from, to]);

describe("the calendar of a course", () => {
  it("lasts two years from the first month, phase after phase, as the guide has their lengths", () => {
    expect(phases("2026-09-15", "taskforce-2024")).toEqual([
      ["Analyse", "2026-09-01", "2027-02-28"],
      ["Udvikling", "2027-03-01", "2028-05-31"],
      ["Afslutning", "2028-06-01", "2028-08-31"],
    ]);
  });

  it("takes the lengths of 2018 for a course of 2018, and the newest for an own framework", () => {
    expect(phases("2018-01-01", "taskforce-2018").map(([, from, to]) => [from, to])).toEqual([["2018-01-01", "2018-05-31"], ["2018-06-01", "2019-11-30"], ["2019-12-01", "2019-12-31"]]);
    expect(phases("2026-09-01", "egen-ramme")).toEqual(phases("2026-09-01", "taskforce-2024"));
  });

  it("keeps what goes on within its phase, in the order of the guide's example", () => {
    const entries = courseSchedule("2026-09-01", "taskforce-2024");
    for (const one of entries) {
      const own = entries.find((other) => other.activity === null && other.phase === one.phase);
      expect(own !== undefined && own.from <= one.from && one.from <= one.to && one.to <= own.to).toBe(true);
    }
    const at = (activity: string) => entries.find((one) => one.activity === activity);
    expect(at("Interviews i kommunen")).toMatchObject({ from: "2026-11-01", to: "2026-11-30" });
    expect(at("Midtvejsstatus")).toMatchObject({ from: "2027-07-01", to: "2028-05-31" });
  });

  it("says what each party does, and knows an entry again when the course starts later", () => {
    const [first] = courseSchedule("2026-09-01", "taskforce-2024");
    expect(first?.duties.map((one) => one.split(" ")[0])).toEqual(["Kommunen", "Ankestyrelsen", "VISO", "Taskforcen"]);
    const keys = (start: string) => courseSchedule(start, "taskforce-2024").map((one) => one.key);
    expect(keys("2027-01-01")).toEqual(keys("2026-09-01"));
    expect(new Set(keys("2026-09-01")).size).toBe(keys("2026-09-01").length);
  });
});
