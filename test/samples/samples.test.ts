import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { findCriterion, findTheme, type Framework } from "../../src/framework/framework.ts";
import { findEdition } from "../../src/instrument/editions.ts";
import { TOOLS } from "../../src/framework/tools/tools.ts";
import { criterionOf } from "../../src/instrument/item.ts";
import { findItem, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import type { FiledFinding } from "../../src/review/answerFile.ts";
import { SAMPLES, type Sample } from "../../src/samples/samples.ts";

const SELF = "selv:";

describe.each(SAMPLES)("The sample $id", (sample) => {
  const framework = frameworkOf(sample);
  const { answers = [], findings = [], observations = [], respondents = [], sources = [], themes = [] } = sample.answers;

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(sample))).toEqual(sample);
  });

  it("can be set up and entered without a single problem, and entered again without changing anything", () => {
    const created = createAnalysis(sample.setup);
    if (!created.ok) throw new Error(JSON.stringify(created.problems));
    const first = enterAnswers(created.analysis, sample.answers, { replace: false });
    expect(first.problems).toEqual([]);
    expect(enterAnswers(first.analysis, sample.answers, { replace: false })).toMatchObject({ problems: [], entered: 0 });
  });

  it("names each thing once", () => {
    for (const ids of [findings, observations, respondents, sources].map((rows) => rows.map((row) => row.id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    const cells = answers.map((one) => `${one.instrument} ${one.subject} ${one.item}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("speaks of criteria, themes and tools that there are", () => {
    const criteria = [...findings, ...observations].map((one) => one.criterion);
    expect(criteria.filter((id) => findCriterion(framework, id) === undefined)).toEqual([]);
    const named = themes.flatMap((one) => one.theme ?? []);
    expect(named.filter((id) => findTheme(framework, id) === undefined)).toEqual([]);
    const titles = TOOLS.map((tool) => tool.title);
    expect(findings.flatMap((one) => one.tools ?? []).filter((title) => !titles.includes(title))).toEqual([]);
  });

  it("rests every strength and every challenge on evidence about the same criterion", () => {
    const judgements = findings.filter((one) => one.kind !== "recommendation");
    expect(judgements.filter((one) => (one.evidence ?? []).length === 0)).toEqual([]);
    const strays = findings.flatMap((one) => (one.evidence ?? []).filter((id) => criterionOfEvidence(id, sample) !== one.criterion));
    expect(strays).toEqual([]);
  });

  it("lets a recommendation answer challenges only", () => {
    const challenges = findings.filter((one) => one.kind === "challenge").map((one) => one.id);
    expect(findings.flatMap((one) => one.solves ?? []).filter((id) => !challenges.includes(id))).toEqual([]);
    expect(findings.filter((one) => one.kind !== "recommendation" && one.solves !== undefined)).toEqual([]);
  });

  it("words strengths and challenges as whole sentences without numbers", () => {
    const wrong = findings.filter(({ kind, text }) => kind !== "recommendation" && !/^[A-ZÆØÅ][^\d%§]*\.$/.test(text));
    expect(wrong.map(textOf)).toEqual([]);
  });

  it("words a recommendation as a lower-case verb in the present tense and what follows from it", () => {
    const wrong = findings.filter(({ kind, text }) => kind === "recommendation" && !/^[a-zæøå]+r,? [^\d%§]*\.$/.test(text));
    expect(wrong.map(textOf)).toEqual([]);
  });

  it("holds nothing that looks like a CPR number, an e-mail address, a telephone number or an address on the web", () => {
    const texts = textsIn(sample).filter((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text));
    const personal = /\b\d{6}[- ]?\d{4}\b|\S@\S|\b\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}\b|https?:|www\./;
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => personal.test(text))).toEqual([]);
  });
});

function frameworkOf(sample: Sample): Framework {
  const found = findEdition(sample.setup.framework)?.framework;
  if (found === undefined) throw new Error(sample.setup.framework);
  return found;
}

/** The criterion that an item, an observation or a grade of the self-evaluation speaks of; undefined where there is none. */
function criterionOfEvidence(id: string, sample: Sample): string | null | undefined {
  if (id.startsWith(SELF)) {
    const criterion = id.slice(SELF.length);
    return sample.answers.answers?.find((one) => one.instrument === "self" && one.item === criterion)?.item;
  }
  const item = findItem(REVIEW_ITEMS, id);
  if (item !== undefined) return criterionOf(item, frameworkOf(sample).id);
  return sample.answers.observations?.find((one) => one.id === id)?.criterion;
}

function textOf({ text }: FiledFinding): string {
  return text;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
