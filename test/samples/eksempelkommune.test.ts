import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { appliesTo, type ReviewInstrument } from "../../src/instrument/item.ts";
import { findItem, itemsOf, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { groupOfRole } from "../../src/review/respondent.ts";
import { SAMPLES } from "../../src/samples/samples.ts";

const sample = SAMPLES.find((one) => one.id === "eksempelkommune")!;
const { answers = [], findings = [], observations = [], respondents = [] } = sample.answers;
const cases = sample.setup.cases ?? [];

const codesOf = (item: string) => {
  const counted = new Map<string, number>();
  for (const { code } of answers.filter((one) => one.item === item)) {
    if (code !== undefined) counted.set(code, (counted.get(code) ?? 0) + 1);
  }
  return Object.fromEntries(counted);
};

/** Every item of a review with every case that it is asked about: does it apply, and is it answered? */
const cells = (instrument: ReviewInstrument) =>
  cases
    .filter((one) => instrument === "legal" || one.social === true)
    .flatMap((one) =>
      itemsOf(REVIEW_ITEMS, instrument).map((item) => ({
        cell: `${one.id} ${item.id}`,
        applies: appliesTo(item, { ...one, area: sample.setup.area }),
        answered: answers.some((answer) => answer.subject === one.id && answer.item === item.id),
      })),
    );

function summaryOfSample() {
  const created = createAnalysis(sample.setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return summarise(enterAnswers(created.analysis, sample.answers, { replace: false }).analysis);
}
const summary = summaryOfSample();

describe("Eksempelkommune", () => {
  it("has twenty cases with every kind of decision, five of them chosen for VISO", () => {
    expect(cases.map((one) => one.id)).toEqual(Array.from({ length: 20 }, (_, index) => `SAG-${String(index + 1).padStart(2, "0")}`));
    expect(new Set(cases.map((one) => one.decision))).toEqual(
      new Set(["fuldt-medhold", "delvis", "afslag", "ændring", "ophør", "ingen"]),
    );
    expect(cases.filter((one) => one.social)).toHaveLength(5);
  });

  it("answers whatever applies, apart from four cells that are left blank on purpose", () => {
    const open = [...cells("legal"), ...cells("social")].filter(({ applies, answered }) => applies && !answered);
    expect(open.map(({ cell }) => cell)).toEqual([
      "SAG-17 S.dokumentation",
      "SAG-20 R.begrundelse.fakta",
      "SAG-20 R.partshoering",
      "SAG-18 SF.hel.koordinering",
    ]);
  });

  it("overrules a preset once, where help went on without a new decision", () => {
    const overruled = [...cells("legal"), ...cells("social")].filter(({ applies, answered }) => !applies && answered);
    expect(overruled.map(({ cell }) => cell)).toEqual(["SAG-10 R.vurdering.udmaaling"]);
  });

  it("uses every code that there is", () => {
    const used = (instrument: string) => new Set(answers.filter((one) => one.instrument === instrument).flatMap((one) => one.code ?? []));
    expect(used("legal")).toEqual(new Set(["0", "1", "2", "J", "D", "N", "IR", "KV"]));
    expect(used("social")).toEqual(new Set(["4", "3", "2", "1", "IR", "KV"]));
    expect(used("self")).toEqual(new Set(["4", "3", "2", "1", "VI", "J", "D", "N"]));
  });

  it("logs every observation from a source that it has, and says at the end how far each activity has come", () => {
    expect(observations.map((one) => one.id)).toEqual(Array.from({ length: 32 }, (_, index) => `I${String(index + 1).padStart(2, "0")}`));
    expect(sample.closing?.plan?.map(({ id, status }) => `${id} ${status ?? ""}`)).toEqual([
      "P1 finished", "P2 finished", "P3 under-way", "P4 finished", "P5 finished", "P6 under-way", "P7 postponed",
    ]);
  });

  it("has the profile that leaders are shown", () => {
    expect(codesOf("R.oplysning")).toEqual({ "0": 9, "1": 3, "2": 8 });
    expect(codesOf("S.opfoelgning")).toEqual({ J: 7, D: 4, N: 7, IR: 2 });
    expect(codesOf("S.inddragelse.borger")).toEqual({ J: 17, D: 2, N: 1 });
    expect(codesOf("R.vurdering.udmaaling")).toEqual({ "0": 16, "1": 2, "2": 2 });
    expect(codesOf("R.begrundelse.hensyn")).toEqual({ "0": 8, "1": 5, "2": 2 });
    const met = (item: string) => summary.items.find((one) => one.item === item)?.met;
    expect(["SF.idd.perspektiv", "SF.udr.metode", "SF.opf.loebende"].map(met)).toEqual([5, 4, 2]);
  });

  it("explains every answer that does not meet what is asked, and cites the file for every legal defect", () => {
    const short = answers.filter(
      (one) => one.instrument === "legal" && findItem(REVIEW_ITEMS, one.item) !== undefined && ["1", "2", "D", "N"].includes(one.code ?? ""),
    );
    expect(short.length).toBeGreaterThan(60);
    expect(short.filter((one) => one.note === undefined || one.reference === undefined)).toEqual([]);
  });

  it("does not call a decision right that has a defect of material importance", () => {
    const material = new Set(answers.filter((one) => one.instrument === "legal" && one.code === "2").map((one) => one.subject));
    const right = answers.filter((one) => one.item === "X.rigtig" && one.code === "J").map((one) => one.subject);
    expect(right.filter((subject) => material.has(subject))).toEqual([]);
  });

  it("has nine respondents in two groups that are large enough, and nobody beside them", () => {
    const groups = respondents.map((one) => groupOfRole(one.role));
    expect(groups.filter((one) => one === "leaders")).toHaveLength(4);
    expect(groups.filter((one) => one === "staff")).toHaveLength(5);
    expect(groups).toHaveLength(9);
  });

  it("shows one perspective gap, one plan that is not known and one place where interview groups differ", () => {
    const flagged = (flag: "perspective-gap" | "not-known") =>
      summary.self.filter((one) => one.flags.includes(flag)).map((one) => one.criterion);
    expect(flagged("perspective-gap")).toEqual(["A.fag.ledelsestilsyn"]);
    expect(flagged("not-known")).toEqual(["A.fag.kompetence"]);
    const differing = summary.criteria.filter((one) => one.flags.includes("groups-differ")).map((one) => one.criterion);
    expect(differing).toEqual(["A.fag.ledelsestilsyn"]);
  });

  it("has evidence on all criteria but the two that only the municipality has spoken of", () => {
    const selfOnly = summary.criteria.filter((one) => one.selfOnly).map((one) => one.criterion);
    expect(selfOnly).toEqual(["A.pol.ledelsesinfo", "A.hel.overgang"]);
    expect(observations).toHaveLength(32);
  });

  it("says of casework what the design's picture says", () => {
    const statusOf = (criterion: string) => summary.criteria.find((one) => one.criterion === criterion);
    expect(statusOf("A.sag.udredning")).toMatchObject({ status: "contradictory", serious: ["R.oplysning"], view: "higher" });
    expect(statusOf("A.sag.indsats")).toMatchObject({ status: "corroborated", suggestion: "strength" });
    expect(statusOf("A.sag.opfoelgning")).toMatchObject({ status: "corroborated", suggestion: "challenge" });
    expect(statusOf("A.sag.borger")).toMatchObject({ status: "corroborated", suggestion: "strength" });
  });

  it("has an incomplete case, and something that is preliminary", () => {
    expect(summary.cases).toMatchObject({ total: 20, assessed: 20, withMaterialDefect: 9, incomplete: 1 });
    expect(summary.items.filter((one) => one.preliminary).map((one) => one.item)).toEqual([
      "R.begrundelse.fakta",
      "R.partshoering",
      "S.dokumentation",
      "SF.hel.koordinering",
    ]);
  });

  it("has findings of each kind on every theme, and few that are called central", () => {
    for (const theme of summary.themes) {
      expect(theme.strengths.length).toBeGreaterThanOrEqual(2);
      expect(theme.challenges.length).toBeGreaterThanOrEqual(2);
      expect(theme.recommendations.length).toBeGreaterThanOrEqual(2);
      expect(theme.assessment).not.toBe("");
    }
    expect(summary.assessment).not.toBe("");
    expect(findings.filter((one) => one.central)).toHaveLength(4);
    expect(new Set(findings.flatMap((one) => one.choice ?? []))).toEqual(new Set(["valgt", "fravalgt", "afventer"]));
  });
});
