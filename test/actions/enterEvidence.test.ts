import type { AnswerFile } from "../../src/review/answerFile.ts";
import { blank, enter, faults, observation } from "./makers.ts";

describe("evidence", () => {
  it("is entered with what it lacks left blank", () => {
    const sources = [{ id: "K1", type: "material" as const, title: "Politik" }];
    const { analysis, problems } = enter({ sources, observations: [observation({ from: "k1" })] });
    expect(problems).toEqual([]);
    expect(analysis.sources).toEqual([{ id: "K1", type: "material", group: "", title: "Politik", date: null, persons: null }]);
    expect(analysis.observations[0]).toMatchObject({ group: "", aspect: null, reference: "", from: "K1" });
  });

  it.each<[string, AnswerFile, string, string]>([
    ["a criterion of the other edition", { observations: [observation({ criterion: "B.udredning" })] }, "unknown-criterion", "observations[0].criterion"],
    ["a source that is not there", { observations: [observation({ from: "K9" })] }, "unknown-source", "observations[0].from"],
    ["a CPR number as id", { observations: [observation({ id: "0101901234" })] }, "id-cpr-like", "observations[0].id"],
    ["a day that does not exist", { sources: [{ id: "K1", type: "interview", title: "x", date: "2026-13-01" }] }, "not-a-date", "sources[0].date"],
  ])("is left out, by path: %s", (_what, file, code, path) => expect(faults(file)).toEqual([[code, path]]));

  it("under an id that stands already is left out when it differs, unless it shall replace", () => {
    const before = enter({ observations: [observation({})] }).analysis;
    const file = { observations: [observation({ direction: "+" })] };
    expect(enter(file, before)).toMatchObject({ analysis: before, problems: [{ code: "differs", path: "observations[0]" }] });
    expect(enter(file, before, true).analysis.observations).toMatchObject([{ direction: "+" }]);
  });

  it("goes into the first of two rows with one id", () => {
    const [row] = enter({ observations: [observation({})] }).analysis.observations;
    if (row === undefined) throw new Error("not entered");
    const before = { ...blank, observations: [row, { ...row, reference: "s. 2" }] };
    const { observations } = enter({ observations: [observation({ reference: "s. 1" })] }, before).analysis;
    expect(observations.map((one) => one.reference)).toEqual(["s. 1", "s. 2"]);
  });

  it("keeps both rows when somebody has copied a row in the sheet", () => {
    const [row] = enter({ observations: [observation({})] }).analysis.observations;
    if (row === undefined) throw new Error("not entered");
    const before = { ...blank, observations: [row, { ...row, text: "En anden." }] };
    expect(enter({ observations: [observation({ id: "I2" })] }, before).analysis.observations).toHaveLength(3);
  });
});
