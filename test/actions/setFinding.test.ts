import { changeFinding, moveFinding, newFinding, setFinding } from "../../src/actions/setFinding.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { summarise } from "../../src/findings/summarise.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { CriterionId } from "../../src/framework/framework.ts";

const VIDEN = "A.fag.viden" as CriterionId;

const analysis = analysisWithChallenges();

describe("A person moves a finding", () => {
  it("one place up among the challenges of its theme, and the reason is kept", () => {
    const moved = moveFinding(analysis, "F3", -1, "Ledelsen spørger til den først.");
    expect(challengesIn(moved)).toEqual(["F1", "F3", "F2"]);
    expect(moved.findings.find((one) => one.id === "F3")?.orderReason).toBe("Ledelsen spørger til den først.");
  });

  it("leaves another theme's findings and other kinds where they were", () => {
    const moved = moveFinding(analysis, "F1", 1, "");
    expect(moved.findings.find((one) => one.id === "F9")).toEqual(analysis.findings.find((one) => one.id === "F9"));
    expect(moved.findings.find((one) => one.id === "S1")).toEqual(analysis.findings.find((one) => one.id === "S1"));
  });

  it("cannot move it past the ends, nor one that is not there", () => {
    expect(moveFinding(analysis, "F1", -1, "")).toBe(analysis);
    expect(moveFinding(analysis, "F3", 1, "")).toBe(analysis);
    expect(moveFinding(analysis, "F99", 1, "")).toBe(analysis);
  });
});

describe("A person writes a finding", () => {
  it("changes one part of it, and leaves the others to whoever has changed them", () => {
    const [before] = analysis.findings;
    const changed = changeFinding(analysis, before!.id, { text: "Nyt." });
    expect(changed.findings).toEqual(analysis.findings.map((one) => (one === before ? { ...one, text: "Nyt." } : one)));
  });

  it("gets an id that no other has, capitals disregarded", () => {
    expect(newFinding(analysis, "strength", VIDEN).id).toBe("F4");
  });

  it("changes it where it stands, and adds it behind the others", () => {
    const changed = setFinding(analysis, { ...newFinding(analysis, "challenge", VIDEN), id: "F2", text: "Nyt." });
    expect(changed.findings.map((one) => one.id)).toEqual(analysis.findings.map((one) => one.id));
    expect(setFinding(analysis, newFinding(analysis, "strength", VIDEN)).findings.at(-1)?.id).toBe("F4");
  });
});

function challengesIn(changed: Analysis): readonly string[] {
  return summarise(changed).themes.find((one) => one.theme === "A.fag")?.challenges.map((one) => one.id) ?? [];
}

function analysisWithChallenges(): Analysis {
  const created = createAnalysis({ municipality: "Prøvekøbing", area: "voksen", framework: "taskforce-2024" });
  if (!created.ok) throw new Error("The setup should be good.");
  const findings = [
    { id: "F1", kind: "challenge", criterion: "A.fag.viden", text: "Første.", order: 1 },
    { id: "F2", kind: "challenge", criterion: "A.fag.viden", text: "Anden.", order: 2 },
    { id: "F3", kind: "challenge", criterion: "A.fag.kompetence", text: "Tredje." },
    { id: "F9", kind: "challenge", criterion: "A.sag.udredning", text: "Et andet tema.", order: 1 },
    { id: "S1", kind: "strength", criterion: "A.fag.viden", text: "En styrke.", order: 1 },
  ] as const;
  return enterAnswers(created.analysis, { findings }, { replace: false }).analysis;
}
