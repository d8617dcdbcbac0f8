import { schemaFaults } from "../../src/cli/schemaFaults.ts";
import answersExample from "../../src/cli/schema/answers.example.json" with { type: "json" };
import answersSchema from "../../src/cli/schema/answers.schema.json" with { type: "json" };
import exportExample from "../../src/cli/schema/export.example.json" with { type: "json" };
import logExample from "../../src/cli/schema/log.example.json" with { type: "json" };
import mergeExample from "../../src/cli/schema/merge.example.json" with { type: "json" };
import respondentsExample from "../../src/cli/schema/respondents.example.json" with { type: "json" };
import frameworkExample from "../../src/cli/schema/framework.example.json" with { type: "json" };
import frameworkSchema from "../../src/cli/schema/framework.schema.json" with { type: "json" };
import scanExample from "../../src/cli/schema/scan.example.json" with { type: "json" };
import setupExample from "../../src/cli/schema/setup.example.json" with { type: "json" };
import setupSchema from "../../src/cli/schema/setup.schema.json" with { type: "json" };
import summarySchema from "../../src/cli/schema/summary.schema.json" with { type: "json" };
import { APPLICATION_CRITERIA } from "../../src/instrument/application.ts";
import { CASE_TYPES, DECISIONS, FORMS } from "../../src/instrument/caseFacts.ts";
import type { OwnCriterion, OwnFramework, OwnItem, OwnTheme, OwnTool } from "../../src/instrument/ownFramework.ts";
import { CHECK_POINTS } from "../../src/instrument/selfEvaluation.ts";
import type { AnswerFile, FiledActivity, FiledAgreedAnswer, FiledAnswer, FiledApplicationAnswer, FiledFinding, FiledObservation, FiledSource, FiledStatusRemark, FiledThemeText } from "../../src/review/answerFile.ts";
import { CHOICES, FINDING_KINDS, FINDING_STATUSES } from "../../src/review/finding.ts";
import { LOGGED_SOURCES } from "../../src/review/observation.ts";
import type { Setup, SetupCase } from "../../src/review/setup.ts";

const smallest = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024" };
const places = (name: "setup" | "answers", value: unknown) =>
  schemaFaults(name, value).map((problem) => [problem.code, problem.path]);

/** Every name of a type, written out: the compiler says when one is missing or too many. */
const namesOf = <Type>(names: Readonly<Record<keyof Required<Type>, true>>): readonly string[] => Object.keys(names).sort();

describe("the schemas say what the program takes", () => {
  const { $defs: answers } = answersSchema;
  const { $defs: framework } = frameworkSchema;
  it.each<[string, object, readonly string[]]>([
    [
      "a setup",
      setupSchema.properties,
      namesOf<Setup>({ municipality: true, area: true, framework: true, themes: true, start: true, benefits: true, benefitReason: true, caseSelection: true, selfEvaluation: true, application: true, cases: true }),
    ],
    [
      "a case",
      setupSchema.$defs.case.properties,
      namesOf<SetupCase>({ id: true, benefit: true, decision: true, decisionDate: true, applicationDate: true, form: true, caseType: true, age: true, social: true, reviewer: true, double: true }),
    ],
    [
      "an answer file",
      answersSchema.properties,
      namesOf<AnswerFile>({ asOf: true, answers: true, respondents: true, sources: true, observations: true, findings: true, themes: true, agreed: true, plan: true, status: true, application: true }),
    ],
    [
      "an answer",
      answers.answer.properties,
      namesOf<FiledAnswer>({ instrument: true, subject: true, item: true, original: true, code: true, text: true, reviewer: true, note: true, reference: true, good: true }),
    ],
    [
      "an agreed answer",
      answers.agreed.properties,
      namesOf<FiledAgreedAnswer>({ instrument: true, subject: true, item: true, code: true, by: true, date: true, why: true }),
    ],
    [
      "a respondent",
      answers.respondent.properties,
      namesOf<NonNullable<AnswerFile["respondents"]>[number]>({ id: true, role: true, unit: true, round: true }),
    ],
    ["a source", answers.source.properties, namesOf<FiledSource>({ id: true, type: true, group: true, title: true, date: true, persons: true })],
    [
      "an observation",
      answers.observation.properties,
      namesOf<FiledObservation>({ id: true, source: true, group: true, criterion: true, direction: true, aspect: true, text: true, reference: true, from: true }),
    ],
    [
      "a finding",
      answers.finding.properties,
      namesOf<FiledFinding>({ id: true, kind: true, criterion: true, text: true, status: true, evidence: true, order: true, orderReason: true, solves: true, tools: true, central: true, choice: true, choiceReason: true, comment: true, reply: true }),
    ],
    [
      "an activity",
      answers.activity.properties,
      namesOf<FiledActivity>({ id: true, recommendation: true, activity: true, staffGoal: true, citizenGoal: true, kind: true, tools: true, responsible: true, start: true, deadline: true, indicator: true, baseline: true, target: true, status: true, notes: true, support: true }),
    ],
    ["what is said of the application", answers.application.properties, namesOf<FiledApplicationAnswer>({ id: true, met: true, account: true, reference: true, assessment: true })],
    ["a remark on status", answers.statusRemark.properties, namesOf<FiledStatusRemark>({ id: true, account: true, remark: true, focus: true })],
    ["an own framework", frameworkSchema.properties, namesOf<OwnFramework>({ id: true, title: true, source: true, themes: true, items: true, tools: true })],
    ["its themes", framework.theme.properties, namesOf<OwnTheme>({ id: true, number: true, title: true, focus: true, question: true, source: true, criteria: true })],
    ["its criteria", framework.criterion.properties, namesOf<OwnCriterion>({ id: true, number: true, title: true, description: true, statement: true, help: true, source: true })],
    [
      "its items",
      framework.item.properties,
      namesOf<OwnItem>({ id: true, instrument: true, scale: true, block: true, label: true, question: true, explanation: true, law: true, earlierLaw: true, criterion: true, notApplicable: true, source: true }),
    ],
    ["its tools", framework.tool.properties, namesOf<OwnTool>({ id: true, title: true, purpose: true, criteria: true, area: true, reservation: true, source: true })],
    ["a theme's text", answers.themeText.properties, namesOf<FiledThemeText>({ theme: true, presentation: true, analysis: true, assessment: true })],
  ])("of %s", (_what, properties, names) => expect(Object.keys(properties).sort()).toEqual(names));

  it("and where one of several words is taken, those of the program", () => {
    const { decision, form, caseType } = setupSchema.$defs.case.properties;
    expect([decision.enum, form.enum, caseType.enum]).toEqual([DECISIONS, FORMS, CASE_TYPES]);
    expect([answers.loggedSource.enum, answers.observation.properties.aspect.enum]).toEqual([LOGGED_SOURCES, CHECK_POINTS]);
    expect(answers.application.properties.id.enum).toEqual(APPLICATION_CRITERIA.map((one) => one.id));
    const { kind, status, choice } = answers.finding.properties;
    expect([kind.enum, status.enum, choice.enum]).toEqual([FINDING_KINDS, FINDING_STATUSES, CHOICES]);
    expect(Object.keys(summarySchema.$defs.criterion.properties.sources.properties)).toEqual(["legal", "social", ...LOGGED_SOURCES, "self"]);
  });
});

describe("the examples beside the schemas", () => {
  it("follow them", () => {
    expect(schemaFaults("setup", setupExample)).toEqual([]);
    expect(schemaFaults("answers", answersExample)).toEqual([]);
    expect(schemaFaults("respondents", respondentsExample)).toEqual([]);
    expect(schemaFaults("merge", mergeExample)).toEqual([]);
    expect(schemaFaults("framework", frameworkExample)).toEqual([]);
    expect(schemaFaults("export", exportExample)).toEqual([]);
    expect(schemaFaults("scan", scanExample)).toEqual([]);
    expect(schemaFaults("log", logExample)).toEqual([]);
  });
});

describe("a file that does not follow its schema is refused with the path to each fault", () => {
  it.each<[string, object, string, string]>([
    ["a field that is missing", { framework: undefined }, "schema-required", "framework"],
    ["a field that nobody knows", { kommune: "x" }, "schema-additionalProperties", "kommune"],
    ["a number for a text", { municipality: 7 }, "schema-type", "municipality"],
    ["an area that is none", { area: "ældre" }, "schema-enum", "area"],
    ["a case without a benefit", { cases: [{ id: "S" }] }, "schema-required", "cases[0].benefit"],
    ["a decision that is none", { cases: [{ id: "S", benefit: "V85", decision: "måske" }] }, "schema-enum", "cases[0].decision"],
    ["an age in text", { cases: [{ id: "S", benefit: "V85", age: "7" }] }, "schema-type", "cases[0].age"],
    ["an age below 0", { cases: [{ id: "S", benefit: "V85", age: -1 }] }, "schema-minimum", "cases[0].age"],
    ["an age above 120", { cases: [{ id: "S", benefit: "V85", age: 121 }] }, "schema-maximum", "cases[0].age"],
    ["2001 cases", { cases: Array.from({ length: 2001 }, (_, index) => ({ id: `S${index}`, benefit: "V85" })) }, "schema-maxItems", "cases"],
  ])("%s", (_what, change, code, path) => {
    const written: unknown = JSON.parse(JSON.stringify({ ...smallest, ...change }));
    expect(places("setup", written)).toEqual([[code, path]]);
  });

  it("all of them at once", () => {
    expect(places("answers", { answers: [{ instrument: "x", subject: "S" }], findings: [{}] })).toHaveLength(6);
  });

  it("in Danish, with what is there and what may be", () => {
    const [fault] = schemaFaults("setup", { ...smallest, area: "ældre" });
    expect(fault?.message).toBe('"ældre" kan ikke bruges her. Brug en af disse: "børn", "voksen".');
  });
});
