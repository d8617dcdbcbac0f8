import type { FiledFinding } from "../../src/review/answerFile.ts";
import { enter, faults, finding } from "./makers.ts";

describe("findings", () => {
  it("are accepted, without order and not central, unless the file says otherwise", () => {
    expect(enter({ findings: [finding({})] }).analysis.findings[0]).toMatchObject({
      status: "accepteret",
      order: null,
      central: false,
      choice: null,
      tools: [],
    });
  });

  it("await the municipality's choice when they recommend something", () => {
    const recommendation = finding({ id: "F2", kind: "recommendation", solves: ["f1"], tools: ["En fri titel"] });
    const { analysis, problems } = enter({ findings: [recommendation, finding({})] });
    expect(problems).toEqual([]);
    expect(analysis.findings[1]).toMatchObject({ id: "F2", choice: "afventer", solves: ["F1"], tools: ["En fri titel"] });
  });

  it.each<[string, readonly FiledFinding[], string, string]>([
    ["a criterion of the other edition", [finding({ criterion: "B.udredning" })], "unknown-criterion", "findings[0].criterion"],
    ["a challenge that is not there", [finding({ kind: "recommendation", solves: ["F9"] })], "unknown-challenge", "findings[0].solves[0]"],
    [
      "a strength to be solved",
      [finding({ kind: "strength" }), finding({ id: "F2", kind: "recommendation", solves: ["F1"] })],
      "unknown-challenge",
      "findings[1].solves[0]",
    ],
  ])("are left out, by path: %s", (_what, findings, code, path) => expect(faults({ findings })).toEqual([[code, path]]));

  it("solve no challenge that was left out itself", () => {
    const findings = [finding({ criterion: "x" }), finding({ id: "F2", kind: "recommendation", solves: ["F1"] })];
    expect(faults({ findings })).toEqual([
      ["unknown-criterion", "findings[0].criterion"],
      ["unknown-challenge", "findings[1].solves[0]"],
    ]);
  });

  it("that recommend nothing solve nothing and are not chosen", () => {
    const { analysis, problems } = enter({ findings: [finding({ choice: "valgt", solves: ["F1"] })] });
    expect(problems).toMatchObject([
      { code: "for-recommendations-only", path: "findings[0].solves" },
      { code: "for-recommendations-only", path: "findings[0].choice" },
    ]);
    expect(analysis.findings[0]).toMatchObject({ choice: null, solves: [], text: "Der mangler en plan for oplæring." });
  });

  it("have lists of one-line entries, since a cell holds one entry per line", () => {
    const before = enter({ findings: [finding({ tools: ["Plan for\noplæring ", " "], evidence: ["I1"] })] });
    expect(before.analysis.findings[0]).toMatchObject({ tools: ["Plan for oplæring"], evidence: ["I1"] });
  });

  it("may have the long ids of suggestions, which a person accepts by name", () => {
    const id = "forslag.udfordring.A.sag.udredning.R.vurdering.maalgruppe";
    expect(enter({ findings: [finding({ id })] })).toMatchObject({ problems: [], entered: 1 });
    expect(faults({ findings: [finding({ id: "x".repeat(121) })] })).toEqual([["id-too-long", "findings[0].id"]]);
  });

  it("become central without replacing anything: a cell that says no is blank", () => {
    const before = enter({ findings: [finding({})] }).analysis;
    expect(enter({ findings: [finding({ central: true })] }, before)).toMatchObject({ problems: [], entered: 1 });
    const central = enter({ findings: [finding({ central: true })] }).analysis;
    expect(faults({ findings: [finding({ central: false })] }, central)).toEqual([["differs", "findings[0]"]]);
  });

  it("keep what the file does not name: a person's comment and status stay", () => {
    const before = enter({ findings: [finding({ comment: "Enig.", status: "afvist" })] }).analysis;
    expect(enter({ findings: [finding({})] }, before, true).analysis).toEqual(before);
  });
});
