import type { AreaText, Framework } from "./framework.ts";
import { countFaults, doubledTexts, emptyTexts, idFaults, lineFaults, type FrameworkFault } from "./partFaults.ts";

/** A theme or a criterion: where it stands, what tells it apart, and every text that it must have. */
interface Part {
  readonly path: string;
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly texts: Readonly<Record<string, AreaText>>;
}

/** A number stands before a title and a blank: "3.1 Udredning". */
const NUMBER = /^[\p{L}\p{N}]+([.-][\p{L}\p{N}]+)*$/u;
const NUMBER_LONGEST = 12;
const TITLE_LONGEST = 150;
/** Each theme has a page of Opsamling, and each criterion its pieces of two formulas there, which hold 8192 characters. */
const THEMES_MOST = 20;
const CRITERIA_MOST = 60;

/** Everything that stands in the way of using a framework; empty when nothing does. */
export function checkFramework(framework: Framework): readonly FrameworkFault[] {
  const { id, title, source } = framework;
  const themes = themeParts(framework);
  const criteria = criterionParts(framework);
  return [
    ...missingParts(framework),
    ...emptyTexts("", { id, title, source }),
    ...idFaults("id", id),
    ...[...themes, ...criteria].flatMap(partFaults),
    ...(["id", "number", "title"] as const).flatMap((field) => [...doubled(themes, field), ...doubled(criteria, field)]),
    ...countFaults("themes", "temaer", themes.length, THEMES_MOST),
    ...countFaults("themes", "kriterier", criteria.length, CRITERIA_MOST),
    ...borrowedIds(framework),
  ];
}

function themeParts(framework: Framework): readonly Part[] {
  return framework.themes.map(({ id, number, title, focus, source }, t) => ({
    path: `themes[${t}]`,
    id,
    number,
    title,
    texts: { id, number, title, focus, source },
  }));
}

function criterionParts(framework: Framework): readonly Part[] {
  return framework.themes.flatMap((theme, t) =>
    theme.criteria.map(({ id, number, title, description, source }, c) => ({
      path: `themes[${t}].criteria[${c}]`,
      id,
      number,
      title,
      texts: { id, number, title, description, source },
    })),
  );
}

function partFaults(part: Part): readonly FrameworkFault[] {
  return [
    ...emptyTexts(`${part.path}.`, part.texts),
    ...idFaults(`${part.path}.id`, part.id),
    ...badNumbers(part),
    ...lineFaults(`${part.path}.title`, part.title, TITLE_LONGEST),
  ];
}

function doubled(parts: readonly Part[], field: "id" | "number" | "title"): readonly FrameworkFault[] {
  return doubledTexts(parts.map((part) => ({ path: `${part.path}.${field}`, text: part[field] })));
}

function missingParts(framework: Framework): readonly FrameworkFault[] {
  if (framework.themes.length === 0) return [{ path: "themes", message: "Der er ingen temaer. Skriv mindst ét." }];
  return framework.themes.flatMap((theme, t) =>
    theme.criteria.length > 0
      ? []
      : [{ path: `themes[${t}].criteria`, message: `Temaet "${theme.title}" har ingen kriterier. Skriv mindst ét, eller fjern temaet.` }],
  );
}

function badNumbers({ path, number }: Part): readonly FrameworkFault[] {
  if (number.trim() === "" || (NUMBER.test(number) && number.length <= NUMBER_LONGEST)) return [];
  return [{ path: `${path}.number`, message: `Nummeret "${number}" kan ikke bruges. Skriv det uden mellemrum, fx 3.1, og højst ${NUMBER_LONGEST} tegn.` }];
}

/** A criterion may carry a theme's id only where the theme is that criterion and nothing else. */
function borrowedIds(framework: Framework): readonly FrameworkFault[] {
  const themes = new Map(framework.themes.map((theme, t) => [theme.id.toLowerCase(), t]));
  return framework.themes.flatMap((theme, t) =>
    theme.criteria.flatMap((criterion, c) => {
      const owner = themes.get(criterion.id.toLowerCase());
      if (owner === undefined || (owner === t && theme.criteria.length === 1)) return [];
      const message = `Id'et "${criterion.id}" er også temaets id i themes[${owner}].id. Giv kriteriet sit eget.`;
      return [{ path: `themes[${t}].criteria[${c}].id`, message }];
    }),
  );
}
