import {
  findCriterion,
  findTheme,
  type AreaText,
  type Framework,
  type Theme,
} from "../framework/framework.ts";
import type { ScaleId } from "./scale.ts";
import {
  CHECK_POINTS,
  SELF_TEXTS,
  type SelfEvaluationTexts,
  type SelfItem,
  type SelfPart,
} from "./selfEvaluation.ts";

/** How a part of a criterion is asked, and on which scale it is answered. */
export interface SelfPartText {
  readonly part: SelfPart;
  /** A row's or column's heading. Unique among the parts. */
  readonly label: string;
  /** The question under the statement; "" where the statement or the theme's question is the question. */
  readonly question: string;
  readonly answer: ScaleId | "text";
}

/**
 * The parts in the form's order. The five check-points follow the task force's circle of analysis (analyserapport om Køge
 * Kommune, indledningen); the wording is our own.
 */
const PARTS: Readonly<Record<SelfPart, Omit<SelfPartText, "part">>> = {
  grade: { label: "I hvilken grad", question: "", answer: "selfGrade" },
  findes: { label: "Beskrevet", question: "Er det beskrevet?", answer: "checkPoint" },
  kendt: { label: "Kendt", question: "Er det formidlet, og kender medarbejderne det?", answer: "checkPoint" },
  anvendes: { label: "Anvendt", question: "Bliver det brugt i praksis?", answer: "checkPoint" },
  hensigtsmaessig: { label: "Hensigtsmæssigt", question: "Er det hensigtsmæssigt?", answer: "checkPoint" },
  "foelges-op": { label: "Fulgt op", question: "Bliver der fulgt op på det?", answer: "checkPoint" },
  beskrivelse: { label: "Praksis", question: "Beskriv jeres praksis", answer: "text" },
  godt: { label: "Fungerer godt", question: "Hvad fungerer godt?", answer: "text" },
  udfordrer: { label: "Udfordrer", question: "Hvad udfordrer?", answer: "text" },
  dokumentation: { label: "Dokumentation", question: "Hvilke dokumenter viser det? Titel og dato", answer: "text" },
  overall: { label: "Samlet set", question: "", answer: "selfGrade" },
};

/** The same, one after the other. */
export const SELF_PARTS: readonly SelfPartText[] = (Object.keys(PARTS) as readonly SelfPart[]).map(selfPart);

/** How one part is asked and answered. */
export function selfPart(part: SelfPart): SelfPartText {
  return { part, ...PARTS[part] };
}

/** Asked once in a joint self-evaluation, where one answer speaks for several people. */
export const JOINT_QUESTION = "Var I enige? Beskriv, hvor I så forskelligt på det.";

/** short: the grade, three texts and the themes' questions · full: the five check-points and the documentation as well. */
export type SelfMode = "short" | "full";

const FULL_ONLY: ReadonlySet<SelfPart> = new Set([...CHECK_POINTS, "dokumentation"]);

/** Whether the form asks for this part in this mode. */
export function isAskedIn(mode: SelfMode, part: SelfPart): boolean {
  return mode === "full" || !FULL_ONLY.has(part);
}

/**
 * The lines of the form: each theme's criteria in the framework's order, each with its parts, and then the theme's own
 * question where it has one. A criterion without a statement is not asked about.
 */
export function selfItems(
  texts: SelfEvaluationTexts,
  framework: Framework,
  mode: SelfMode = "short",
): readonly SelfItem[] {
  const parts = (["grade", ...CHECK_POINTS, ...SELF_TEXTS] as const).filter((part) => isAskedIn(mode, part));
  return framework.themes.flatMap((theme) => [
    ...theme.criteria
      .filter((criterion) => ownEntry(texts.statements, criterion.id) !== undefined)
      .flatMap((criterion) => parts.map((part) => ({ item: criterion.id, part }))),
    ...overallOf(texts, theme),
  ]);
}

function overallOf(texts: SelfEvaluationTexts, theme: Theme): readonly SelfItem[] {
  return ownEntry(texts.themeQuestions, theme.id) === undefined ? [] : [{ item: theme.id, part: "overall" }];
}

/** The id in answers.json: the criterion or theme alone for a grade, else "<criterion>.<part>". */
export function selfItemId(item: SelfItem): string {
  return item.part === "grade" || item.part === "overall" ? item.item : `${item.item}.${item.part}`;
}

/**
 * What an id in answers.json asks about, or undefined when the framework has no such criterion or theme, or the ending is
 * no part. Where a theme is its own criterion (2018) the id means the criterion's grade.
 */
export function parseSelfItemId(id: string, framework: Framework): SelfItem | undefined {
  if (findCriterion(framework, id) !== undefined) return { item: id, part: "grade" };
  if (findTheme(framework, id) !== undefined) return { item: id, part: "overall" };
  for (const part of [...CHECK_POINTS, ...SELF_TEXTS]) {
    const item = id.endsWith(`.${part}`) ? id.slice(0, -part.length - 1) : null;
    if (item !== null && findCriterion(framework, item) !== undefined) return { item, part };
  }
  return undefined;
}

/**
 * What a line of the form asks: the statement, the theme's question, or the part's own. Undefined when the texts have
 * no such line.
 */
export function selfQuestion(texts: SelfEvaluationTexts, item: SelfItem): AreaText | undefined {
  if (item.part === "overall") return ownEntry(texts.themeQuestions, item.item);
  const asked = ownEntry(texts.statements, item.item);
  if (item.part === "grade" || asked === undefined) return asked?.statement;
  return selfPart(item.part).question;
}

/** What helps to answer a line: questions beside "describe your practice"; undefined where there are none. */
export function selfHelp(texts: SelfEvaluationTexts, item: SelfItem): AreaText | undefined {
  return (item.part === "beskrivelse" ? ownEntry(texts.statements, item.item)?.help : undefined) || undefined;
}

/** An id such as "constructor" would otherwise find what every object has. */
function ownEntry<Value>(entries: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
