import { courseDuties, courseSchedule, dutiesOfParties, phaseMonths } from "../../src/framework/courseSchedule.ts";

describe("The calendar of a course that starts in September 2026", () => {
  const schedule = courseSchedule("taskforce-2024", "2026-09-17");

  it("has the months of the guide's example: interviews in December, the last in November two years on", () => {
    expect(schedule.map(({ phase, from, until }) => [phase, from, until])).toEqual([
      ["Analyse", "2026-10-01", "2026-12-01"],
      ["Analyse", "2026-12-01", "2027-01-01"],
      ["Analyse", "2027-03-01", "2027-05-01"],
      ["Udvikling", "2027-04-01", "2027-07-01"],
      ["Udvikling", "2027-08-01", "2028-09-01"],
      ["Afslutning", "2028-09-01", "2028-12-01"],
    ]);
    expect(schedule[1]?.activities).toEqual(["Interviews i kommunen"]);
  });

  it("has three phases, the second beginning in the month in which the first ends", () => {
    expect(phaseMonths("taskforce-2024", "2026-09-17")).toEqual([
      { phase: "Analyse", first: "2026-10-01", last: "2027-04-01" },
      { phase: "Udvikling", first: "2027-04-01", last: "2028-08-01" },
      { phase: "Afslutning", first: "2028-09-01", last: "2028-11-01" },
    ]);
  });

  it("does not depend on the day, and an own framework goes by the same", () => {
    expect(courseSchedule("egen-ramme", "2026-09-01")).toEqual(schedule);
  });

  it("was shorter in analysis and longer in development under the framework of 2018: 5, 18 and 1 months", () => {
    expect(courseSchedule("taskforce-2018", "2018-12-01").map(({ phase, from, until }) => [phase, from, until])).toEqual([
      ["Analyse", "2018-12-01", "2019-05-01"],
      ["Udvikling", "2019-05-01", "2020-11-01"],
      ["Afslutning", "2020-11-01", "2020-12-01"],
    ]);
  });
});

describe("What the parties do in a course", () => {
  it("begins with what the municipality does all along, and ends with the status report that both write", () => {
    const duties = courseDuties("taskforce-2024");
    expect(duties.map(({ party, phase }) => [party, phase])).toEqual([
      ["Kommunen", null],
      ["Kommunen", null],
      ["Kommunen", "Analyse"],
      ["Kommunen", "Analyse"],
      ["Taskforcen", "Analyse"],
      ["Ankestyrelsen", "Analyse"],
      ["VISO", "Analyse"],
      ["Kommunen", "Udvikling"],
      ["Taskforcen", "Udvikling"],
      ["Kommunen", "Afslutning"],
      ["Taskforcen", "Afslutning"],
    ]);
    expect(duties.filter(({ duty }) => !/^[A-ZÆØÅ].*\.$/.test(duty))).toEqual([]);
  });

  it("is told party by party, in whole sentences", () => {
    const told = dutiesOfParties("taskforce-2024");
    expect([...told.keys()]).toEqual(["Kommunen", "Taskforcen", "Ankestyrelsen", "VISO"]);
    expect(told.get("Taskforcen")?.map((sentence) => sentence.split(" ")[0])).toEqual(["Analyserer", "Støtter", "Skriver"]);
  });

  it("is not known of the courses of 2018", () => {
    expect(courseDuties("taskforce-2018")).toEqual([]);
  });
});
