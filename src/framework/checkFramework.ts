import type { AreaText, Framework } from "./framework.ts";

/** Something in a framework that would make its sheets wrong. */
interface FrameworkFault {
  /** "themes[2].criteria[0].title" */
  readonly path: string;
  /** Danish: what is wrong and what to do. */
  readonly message: string;
}

/** A theme or a criterion: where it stands, what tells it apart, and every text that it must have. */
interface Part {
  readonly path: string;
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly texts: Readonly<Record<string, AreaText>>;
}

/** Ids stand in lookups and keys of the sheets, where * ? ~ and | mean something else and a blank gets lost. */
const ID = /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/;

/** Everything that stands in the way of using a framework; empty when nothing does. */
export function checkFramework(framework: Framework): readonly FrameworkFault[] {
  const { id, title, source } = framework;
  const themes = themeParts(framework);
  const criteria = criterionParts(framework);
  return [
    ...missingParts(framework),
    ...emptyTexts("", { id, title, source }),
    ...badId("id", id),
    ...[...themes, ...criteria].flatMap((part) => [...emptyTexts(`${part.path}.`, part.texts), ...badId(`${part.path}.id`, part.id)]),
    ...(["id", "number", "title"] as const).flatMap((field) => [...doubled(themes, field), ...doubled(criteria, field)]),
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

function missingParts(framework: Framework): readonly FrameworkFault[] {
  if (framework.themes.length === 0) return [{ path: "themes", message: "Der er ingen temaer. Skriv mindst ét." }];
  return framework.themes.flatMap((theme, t) =>
    theme.criteria.length > 0
      ? []
      : [{ path: `themes[${t}].criteria`, message: `Temaet "${theme.title}" har ingen kriterier. Skriv mindst ét, eller fjern temaet.` }],
  );
}

function emptyTexts(prefix: string, texts: Readonly<Record<string, AreaText>>): readonly FrameworkFault[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const places = typeof text === "string" ? { "": text } : { ".børn": text.børn, ".voksen": text.voksen };
    return Object.entries(places)
      .filter(([, one]) => one.trim() === "")
      .map(([area]) => ({ path: prefix + field + area, message: "Teksten er tom. Skriv den." }));
  });
}

function badId(path: string, id: string): readonly FrameworkFault[] {
  if (id.trim() === "" || ID.test(id)) return [];
  return [{ path, message: `Id'et "${id}" kan ikke bruges. Brug kun bogstaverne a-z, tal, punktum og bindestreg.` }];
}

/** Texts that must tell parts of one kind apart. Capitals and outer blanks do not: a lookup in a sheet is blind to them. */
function doubled(parts: readonly Part[], field: "id" | "number" | "title"): readonly FrameworkFault[] {
  const first = new Map<string, string>();
  return parts.flatMap((part) => {
    const text = part[field].trim();
    const path = `${part.path}.${field}`;
    const earlier = first.get(text.toLowerCase());
    if (earlier === undefined) first.set(text.toLowerCase(), path);
    if (earlier === undefined || text === "") return [];
    return [{ path, message: `"${text}" står også i ${earlier}. Ret den ene, så de kan skelnes.` }];
  });
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
