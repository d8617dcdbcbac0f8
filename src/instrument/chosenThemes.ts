import type { Framework, ThemeId } from "../framework/framework.ts";
import type { Edition } from "./edition.ts";
import { findEdition } from "./editions.ts";
import { criterionOf } from "./item.ts";

/** What a short course asks of an edition: the chosen themes, and the items that bear on them. Ids that it has not are passed over. */
export function narrowedTo(edition: Edition, themes: readonly string[]): Edition {
  const { framework, items } = edition;
  const chosen = framework.themes.filter((theme) => themes.includes(theme.id));
  const criteria = new Set<string>(chosen.flatMap((theme) => theme.criteria.map((one) => one.id)));
  const bears = (criterion: string | null): boolean => criterion !== null && criteria.has(criterion);
  return { ...edition, framework: { ...framework, themes: chosen }, items: items.filter((item) => bears(criterionOf(item, framework.id))) };
}

/** The themes of a short course; null for a course on a whole edition, and for an own framework, which is as small as people made it. */
export function chosenThemes({ id, themes }: Framework): readonly ThemeId[] | null {
  const whole = findEdition(id);
  return whole === undefined || whole.framework.themes.length === themes.length ? null : themes.map((theme) => theme.id);
}

/** One or two days on chosen themes: nobody makes a plan for two years, or comes back to it. */
export function isShortCourse(framework: Framework): boolean {
  return chosenThemes(framework) !== null;
}
