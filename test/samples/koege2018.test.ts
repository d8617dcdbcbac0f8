import type { FindingKind } from "../../src/review/finding.ts";
import { SAMPLES } from "../../src/samples/samples.ts";

const koege = SAMPLES.find((one) => one.id === "koege2018")!;
const { findings = [], observations = [], answers = [], respondents } = koege.answers;

const idsOf = (criterion: string, kind: FindingKind) =>
  findings.filter((one) => one.criterion === criterion && one.kind === kind).map((one) => one.id);
const solvedBy = (id: string) => findings.find((one) => one.id === id)?.solves;

describe("The published analysis of Køge", () => {
  it("has 4 strengths, 5 challenges and 3 recommendations on policy and strategy, as printed", () => {
    expect(idsOf("B.politik", "strength")).toEqual(["B.politik.S1", "B.politik.S2", "B.politik.S3", "B.politik.S4"]);
    expect(idsOf("B.politik", "challenge")).toHaveLength(5);
    expect(idsOf("B.politik", "recommendation")).toEqual(["B.politik.A1", "B.politik.A2", "B.politik.A3"]);
  });

  it("has 5 of each on professional leadership", () => {
    for (const kind of ["strength", "challenge", "recommendation"] as const) {
      expect(idsOf("B.ledelse", kind)).toHaveLength(5);
    }
    expect(findings).toHaveLength(12 + 15);
  });

  it("keeps the printed order in each list", () => {
    expect(findings.filter((one) => !one.id.endsWith(String(one.order)))).toEqual([]);
  });

  it("lets one recommendation answer two challenges where the report does", () => {
    expect(solvedBy("B.politik.A1")).toEqual(["B.politik.U2", "B.politik.U4"]);
    expect(solvedBy("B.politik.A3")).toEqual(["B.politik.U1", "B.politik.U5"]);
  });

  it("keeps the two challenges without a recommendation and the two recommendations without a challenge", () => {
    const solved = new Set(findings.flatMap((one) => one.solves ?? []));
    const open = findings.filter((one) => one.kind === "challenge" && !solved.has(one.id)).map((one) => one.id);
    expect(open).toEqual(["B.ledelse.U2", "B.ledelse.U3"]);
    const free = findings.filter((one) => one.kind === "recommendation" && one.solves === undefined).map((one) => one.id);
    expect(free).toEqual(["B.ledelse.A2", "B.ledelse.A3"]);
  });

  it("has no cases, because the report's results are not public", () => {
    expect(koege.setup.cases).toEqual([]);
    expect(answers.filter((one) => one.instrument !== "self")).toEqual([]);
  });

  it("has one joint self-evaluation: slet ikke on policy, i mindre grad on leadership", () => {
    expect(respondents).toEqual([{ id: "fælles", role: "fælles" }]);
    const grades = answers.filter((one) => ["B.politik", "B.ledelse"].includes(one.item)).map((one) => one.code);
    expect(grades).toEqual(["1", "2"]);
  });

  it("keeps it that leaders and caseworkers differ on whether the project is for children with a handicap", () => {
    const onProject = observations.filter((one) => ["P17", "P24", "P27"].includes(one.id));
    expect(onProject.map((one) => [one.group, one.direction])).toEqual([
      ["øverste ledelse", "+"],
      ["sagsbehandlere", "-"],
      ["stab", "+"],
    ]);
  });

  it("names the report's section beside every observation", () => {
    const sections = new Set(observations.map((one) => `${one.criterion}: ${one.reference}`));
    expect([...sections]).toEqual(["B.politik: afsnit 2.2", "B.ledelse: afsnit 3.2"]);
  });
});
