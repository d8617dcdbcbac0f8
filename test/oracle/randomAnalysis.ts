import { benefitsOf } from "../../src/framework/benefits.ts";
import { criteriaOf } from "../../src/framework/framework.ts";
import { EDITIONS } from "../../src/instrument/editions.ts";
import { APPLICATION_CRITERIA } from "../../src/instrument/application.ts";
import { CASE_TYPES, DECISIONS, FORMS } from "../../src/instrument/caseFacts.ts";
import { CHECK_POINTS } from "../../src/instrument/selfEvaluation.ts";
import { SCALES } from "../../src/instrument/scales.ts";
import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import type { AnswerFile, FiledActivity, FiledAnswer, FiledFinding, FiledObservation } from "../../src/review/answerFile.ts";
import { CHOICES, FINDING_KINDS, FINDING_STATUSES } from "../../src/review/finding.ts";
import { ACTIVITY_KINDS, ACTIVITY_STATUSES } from "../../src/review/plan.ts";
import { LOGGED_SOURCES } from "../../src/review/observation.ts";
import { ROLES } from "../../src/review/respondent.ts";
import type { Setup, SetupCase } from "../../src/review/setup.ts";
import { randomness, type Randomness } from "./randomness.ts";
import { shortCourse } from "./shortCourse.ts";

const FRAMEWORKS = EDITIONS.map((edition) => edition.framework);

/** Texts that try to be something else than text, or that programs like to change. */
const TEXTS = [
  "Der er en fælles ramme for sagsoplysning.", "=1+1", "+47 siger gruppen", "-ikke belyst", "@navn", " blanke omkring ",
  "to\nlinjer", "æøå ÆØÅ", "a\u030a i NFD", "”anførsel” og \"citat\"", "<b>&amp;</b>", "_x000D_ som tekst", "😀 tegn", "'apostrof",
  "x".repeat(900), "100 %", "TRUE", "12-03-2026", "0012",
];

export interface RandomAnalysis {
  readonly setup: Setup;
  readonly answers: AnswerFile;
}

/** An analysis with every code and blank, 0 to 60 cases, either area, either edition. */
export function randomAnalysis(seed: number): RandomAnalysis {
  const random = randomness(seed);
  const area = random.oneOf(["børn", "voksen"] as const);
  const framework = random.oneOf(FRAMEWORKS);
  const criteria = criteriaOf(framework).map((one): string => one.id);
  const drawn = Array.from({ length: random.oneOf([0, 1, 4, 5, 8, 12, 15, 20, 20, 33, 60]) }, (_, index) => randomCase(random, area, index));
  // Dice of its own, so that a seed gives the answers that it gave before there were two reviewers.
  const dice = randomness(seed + 1_000_000);
  const cases = dice.chance(0.5) ? drawn : drawn.map((one) => randomDouble(dice, one));
  const application = randomApplication(randomness(seed + 3_000_000));
  const setup: Setup = {
    municipality: random.oneOf(["Eksempelkommune", "Ærø & Ø-kommune", "=Prøve"]),
    area,
    framework: framework.id,
    cases,
    ...(random.chance(0.7) && { start: "2026-09-01" }),
    application: application !== undefined,
    ...shortCourse(randomness(seed + 7_000_000), framework),
  };
  const respondents = random.chance(0.75) ? randomRespondents(random) : random.chance(0.5) ? [{ id: "R1", role: "fælles" }] : [];
  const observations = Array.from({ length: random.below(60) }, (_, index) => randomObservation(random, criteria, index));
  const findings = Array.from({ length: random.oneOf([0, 3, 12, 40, 140]) }, (_, index) => randomFinding(random, criteria, index));
  const themes = framework.themes.filter(() => random.chance(0.5)).map((theme) => ({ theme: theme.id, assessment: random.oneOf(TEXTS) }));
  return {
    setup,
    answers: {
      ...(application && { application }),
      ...randomPlan(randomness(seed + 2_000_000), findings),
      ...(cases !== drawn && { agreed: agreedAnswers(dice, cases) }),
      answers: [...reviewAnswers(random, cases).flatMap((one) => originals(dice, cases, one)), ...selfAnswers(random, criteria, respondents.map((one) => one.id))],
      respondents,
      observations,
      findings,
      themes,
    },
  };
}

function randomCase(random: Randomness, area: Setup["area"], index: number): SetupCase {
  return {
    id: `SAG-${String(index + 1).padStart(2, "0")}`,
    benefit: random.oneOf(benefitsOf(area)).id,
    social: random.chance(0.3),
    ...(random.chance(0.8) && { decision: random.oneOf(DECISIONS) }),
    ...(random.chance(0.5) && { form: random.oneOf(FORMS) }),
    ...(random.chance(0.5) && { caseType: random.oneOf(CASE_TYPES) }),
    ...(random.chance(0.6) && { age: 10 + random.below(15) }),
    ...(random.chance(0.3) && { decisionDate: "2026-03-14" }),
  };
}

/** Two reviewers about a case in one or both reviews, or in none. */
function randomDouble(dice: Randomness, one: SetupCase): SetupCase {
  const double = (["legal", "social"] as const).filter((instrument) => dice.chance(0.4) && (instrument === "legal" || one.social === true));
  return { ...one, double };
}

/** A and B mostly give the same answer; now and then one of them gives none. */
function originals(dice: Randomness, cases: readonly SetupCase[], filed: FiledAnswer): readonly FiledAnswer[] {
  if (filed.instrument === "self" || !isDouble(cases, filed.subject, filed.instrument)) return [filed];
  const scale = REVIEW_ITEMS.find((item) => item.id === filed.item)?.scale ?? "L";
  const other = dice.chance(0.7) ? filed.code : dice.oneOf(SCALES[scale].codes).code;
  const a: FiledAnswer = { ...filed, original: "A" };
  const b: FiledAnswer = { ...filed, original: "B", ...(other !== undefined && { code: other }) };
  return dice.chance(0.1) ? [dice.oneOf([a, b])] : [a, b];
}

function agreedAnswers(dice: Randomness, cases: readonly SetupCase[]): NonNullable<AnswerFile["agreed"]> {
  return REVIEW_ITEMS.flatMap((item) =>
    cases
      .filter((one) => isDouble(cases, one.id, item.instrument) && dice.chance(0.1))
      .map((one) => ({ instrument: item.instrument, subject: one.id, item: item.id, code: dice.oneOf(SCALES[item.scale].codes).code, by: "AB", date: "2026-11-02", why: dice.oneOf(TEXTS) })),
  );
}

function isDouble(cases: readonly SetupCase[], id: string, instrument: "legal" | "social"): boolean {
  return cases.find((one) => one.id === id)?.double?.includes(instrument) === true;
}

/** Items lean one way each, so that every signal occurs. */
function reviewAnswers(random: Randomness, cases: readonly SetupCase[]): readonly FiledAnswer[] {
  const answered = random.oneOf([0.2, 0.8, 0.97, 1]);
  return REVIEW_ITEMS.flatMap((item) => {
    const codes = SCALES[item.scale].codes.map((one) => one.code);
    const leaning = random.oneOf(codes);
    const strength = random.share();
    return cases
      .filter((one) => (item.instrument === "legal" || one.social === true) && random.chance(answered))
      .map((one): FiledAnswer => ({
        instrument: item.instrument,
        subject: one.id,
        item: item.id,
        code: random.chance(strength) ? leaning : random.oneOf(codes),
      }));
  });
}

function randomRespondents(random: Randomness): readonly { readonly id: string; readonly role: string }[] {
  const roles = [...ROLES.map((one) => one.role).filter((role) => role !== "fælles"), "udviklingskonsulent", "Direktør"];
  return Array.from({ length: 1 + random.below(14) }, (_, index) => ({ id: `R${index + 1}`, role: random.oneOf(roles) }));
}

function selfAnswers(random: Randomness, criteria: readonly string[], respondents: readonly string[]): readonly FiledAnswer[] {
  const lean = random.oneOf(["4", "3", "2", "VI"]);
  return criteria.flatMap((criterion) =>
    respondents.flatMap((subject): readonly FiledAnswer[] => [
      ...(random.chance(0.85) ? [{ instrument: "self" as const, subject, item: criterion, code: random.chance(0.5) ? lean : random.oneOf(["4", "3", "2", "1", "VI"]) }] : []),
      ...(random.chance(0.1) ? [{ instrument: "self" as const, subject, item: `${criterion}.${random.oneOf(CHECK_POINTS)}`, code: random.oneOf(["J", "D", "N", "VI"]) }] : []),
      ...(random.chance(0.05) ? [{ instrument: "self" as const, subject, item: `${criterion}.godt`, text: random.oneOf(TEXTS) }] : []),
    ]),
  );
}

function randomObservation(random: Randomness, criteria: readonly string[], index: number): FiledObservation {
  return {
    id: `I${index + 1}`,
    source: random.oneOf([...LOGGED_SOURCES, "interview"]),
    group: random.oneOf(["", "sagsbehandlere", "Sagsbehandlere", "øverste ledelse", "stab*", "<5 år"]),
    criterion: random.oneOf(criteria),
    direction: random.oneOf(["+", "-", "±"] as const),
    text: random.oneOf(TEXTS),
    ...(random.chance(0.3) && { aspect: random.oneOf(CHECK_POINTS) }),
  };
}

function randomFinding(random: Randomness, criteria: readonly string[], index: number): FiledFinding {
  const kind = random.oneOf(FINDING_KINDS);
  return {
    id: random.oneOf([`F${index + 1}`, `f-${index + 1}`, `B.politik.S${index + 1}`]),
    kind,
    criterion: random.oneOf(criteria),
    text: random.oneOf(TEXTS),
    status: random.oneOf([...FINDING_STATUSES, "accepteret"]),
    ...(random.chance(0.5) && { order: random.oneOf([1, 1, 2, 3, 7, 2.5, -1]) }),
    ...(random.chance(0.5) && { evidence: ["R.oplysning", "I1"] }),
    ...(kind === "recommendation" && { choice: random.oneOf(CHOICES), tools: ["audit", "Eget redskab; med ”tegn”"] }),
    ...(random.chance(0.2) && { central: true }),
  };
}

/** An application of which more or less is said, or no sheet for one. */
function randomApplication(dice: Randomness): AnswerFile["application"] {
  if (dice.chance(0.4)) return undefined;
  return APPLICATION_CRITERIA.filter(() => dice.chance(0.8)).map(({ id, kind }) => ({
    id,
    account: dice.oneOf(TEXTS),
    ...(kind === "minimum" && dice.chance(0.8) && { met: dice.oneOf(["J", "J", "N"] as const) }),
  }));
}

/** Activities on some of the recommendations, whatever the municipality has chosen; with dice of its own, as two reviewers have. */
function randomPlan(dice: Randomness, findings: readonly FiledFinding[]): Pick<AnswerFile, "asOf" | "plan" | "status"> {
  const ids = findings.filter((one) => one.kind === "recommendation").map((one) => one.id);
  const day = () => `${dice.oneOf([2026, 2027, 2028, 2035])}-${dice.oneOf(["02-01", "08-15", "09-01", "11-30"])}`;
  const plan = Array.from({ length: ids.length === 0 ? 0 : dice.oneOf([0, 5, 30, 70]) }, (_, index): FiledActivity => ({
    id: `P${index + 1}`,
    recommendation: dice.oneOf(ids),
    activity: dice.oneOf(TEXTS),
    ...(dice.chance(0.8) && { start: day() }),
    ...(dice.chance(0.8) && { deadline: day() }),
    ...(dice.chance(0.7) && { status: dice.oneOf(ACTIVITY_STATUSES) }),
    ...(dice.chance(0.5) && { kind: dice.oneOf(ACTIVITY_KINDS), notes: ["2027-03-10, statusmøde: begyndt", dice.oneOf(TEXTS)] }),
  }));
  const status = ids.filter(() => dice.chance(0.3)).map((id) => ({ id, account: dice.oneOf(TEXTS) }));
  return { plan, status, ...(dice.chance(0.7) && { asOf: "2027-10-01" }) };
}
