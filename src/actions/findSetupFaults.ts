import { benefitsOf, findBenefit } from "../framework/benefits.ts";
import { EDITIONS, findEdition } from "../instrument/editions.ts";
import { CASE_ID_LONGEST, idKey } from "../privacy/pseudonym.ts";
import type { Problem } from "../review/problem.ts";
import type { Setup, SetupCase } from "../review/setup.ts";
import { FRAMEWORK_TEXTS } from "../text/danish/frameworks.ts";
import { GENERAL_INPUT_TEXTS, SETUP_TEXTS } from "../text/danish/inputs.ts";
import type { OwnEdition } from "./adoptFramework.ts";
import { idFaults } from "./idFaults.ts";
import { isSheetDate } from "./isSheetDate.ts";
import { privacyFaults } from "./privacyFaults.ts";

const MUNICIPALITY_LONGEST = 100;
/** Above this the live formulas get too slow to work with. */
const CASES_MOST = 2000;
const AGE_HIGHEST = 120;
/** Every item of a case that is reviewed twice has a row and three look-ups of its own. */
const DOUBLE_MOST = 100;

/** Everything for which a setup is refused, each with its path. An empty list: it can be made. `own`: the own framework that comes with it. */
export function findSetupFaults(setup: Setup, own?: OwnEdition): readonly Problem[] {
  const cases = setup.cases ?? [];
  return [
    ...municipalityFaults(setup.municipality),
    ...(own === undefined ? frameworkFaults(setup.framework) : ownFaults(setup, own)),
    ...themeFaults(setup, own),
    ...dateFaults(setup.start, "start"),
    ...(setup.benefits ?? []).flatMap((id, index) => benefitFaults(id, setup, `benefits[${index}]`)),
    ...countFaults(cases.length),
    ...doubleCountFaults(cases.filter((one) => one.double !== undefined && one.double.length > 0).length),
    ...cases.flatMap((one, index) => caseFaults(one, setup, `cases[${index}]`)),
    ...doubledCases(cases),
    ...privacyFaults(setup, ""),
  ];
}

function municipalityFaults(name: string): readonly Problem[] {
  const length = name.trim().length;
  if (length >= 1 && length <= MUNICIPALITY_LONGEST) return [];
  return [{ code: "municipality-length", path: "municipality", message: SETUP_TEXTS.municipalityLength }];
}

function frameworkFaults(id: string): readonly Problem[] {
  if (findEdition(id) !== undefined) return [];
  const known = EDITIONS.map((one) => one.framework.id);
  return [{ code: "unknown-framework", path: "framework", message: SETUP_TEXTS.unknownFramework(id, known) }];
}

function ownFaults({ framework, area }: Setup, own: OwnEdition): readonly Problem[] {
  const { id } = own.edition.framework;
  return [
    ...(framework === id ? [] : [{ code: "other-framework", path: "framework", message: FRAMEWORK_TEXTS.otherId(framework, id) }]),
    ...(own.area === null || own.area === area ? [] : [{ code: "framework-of-other-area", path: "area", message: FRAMEWORK_TEXTS.otherArea(own.area) }]),
  ];
}

function themeFaults({ framework, themes }: Setup, own: OwnEdition | undefined): readonly Problem[] {
  if (themes === undefined) return [];
  if (own !== undefined) return [{ code: "themes-of-own-framework", path: "themes", message: SETUP_TEXTS.themesOfOwn }];
  const known = findEdition(framework)?.framework.themes.map((one): string => one.id) ?? [];
  const unknown = themes.flatMap((id, index) => (known.includes(id) ? [] : [{ code: "unknown-theme", path: `themes[${index}]`, message: SETUP_TEXTS.unknownTheme(id, known) }]));
  return themes.length === 0 ? [{ code: "no-theme", path: "themes", message: SETUP_TEXTS.noTheme }] : unknown;
}

function dateFaults(date: string | undefined, path: string): readonly Problem[] {
  if (date === undefined || isSheetDate(date)) return [];
  return [{ code: "not-a-date", path, message: GENERAL_INPUT_TEXTS.notADate(date) }];
}

function benefitFaults(id: string, setup: Setup, path: string): readonly Problem[] {
  const benefit = findBenefit(id);
  if (benefit?.area === setup.area) return [];
  const known = benefitsOf(setup.area).map((one) => one.id);
  return benefit === undefined
    ? [{ code: "unknown-benefit", path, message: SETUP_TEXTS.unknownBenefit(id, known) }]
    : [{ code: "benefit-of-other-area", path, message: SETUP_TEXTS.benefitOfOtherArea(id, setup.area, known) }];
}

function countFaults(count: number): readonly Problem[] {
  if (count <= CASES_MOST) return [];
  return [{ code: "too-many-cases", path: "cases", message: SETUP_TEXTS.tooManyCases(count, CASES_MOST) }];
}

function doubleCountFaults(count: number): readonly Problem[] {
  if (count <= DOUBLE_MOST) return [];
  return [{ code: "too-many-double", path: "cases", message: SETUP_TEXTS.tooManyDouble(count, DOUBLE_MOST) }];
}

function caseFaults(one: SetupCase, setup: Setup, path: string): readonly Problem[] {
  return [
    ...idFaults(one.id, CASE_ID_LONGEST, `${path}.id`),
    ...benefitFaults(one.benefit, setup, `${path}.benefit`),
    ...dateFaults(one.decisionDate, `${path}.decisionDate`),
    ...dateFaults(one.applicationDate, `${path}.applicationDate`),
    ...orderFaults(one, `${path}.decisionDate`),
    ...ageFaults(one.age, `${path}.age`),
    ...doubleFaults(one, `${path}.double`),
  ];
}

/** Only what is reviewed can be reviewed twice. */
function doubleFaults(one: SetupCase, path: string): readonly Problem[] {
  if (one.double?.includes("social") !== true || one.social === true) return [];
  return [{ code: "double-not-chosen", path, message: SETUP_TEXTS.doubleNotChosen(one.id) }];
}

/** ISO dates sort as text. Same day is possible: an application may be decided at once. */
function orderFaults(one: SetupCase, path: string): readonly Problem[] {
  const { decisionDate: decided, applicationDate: applied } = one;
  if (decided === undefined || applied === undefined || decided >= applied) return [];
  if (!isSheetDate(decided) || !isSheetDate(applied)) return [];
  return [{ code: "decided-before-applied", path, message: SETUP_TEXTS.decidedBeforeApplied(decided, applied) }];
}

function ageFaults(age: number | undefined, path: string): readonly Problem[] {
  if (age === undefined || (Number.isInteger(age) && age >= 0 && age <= AGE_HIGHEST)) return [];
  return [{ code: "age-out-of-range", path, message: SETUP_TEXTS.ageOutOfRange(age) }];
}

function doubledCases(cases: readonly SetupCase[]): readonly Problem[] {
  const first = new Map<string, number>();
  return cases.flatMap((one, index) => {
    const before = first.get(idKey(one.id));
    if (before === undefined) {
      first.set(idKey(one.id), index);
      return [];
    }
    return [{ code: "doubled-case", path: `cases[${index}].id`, message: SETUP_TEXTS.doubledCase(`cases[${before}].id`) }];
  });
}
