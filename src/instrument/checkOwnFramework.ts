import { checkFramework } from "../framework/checkFramework.ts";
import type { AreaText } from "../framework/framework.ts";
import { countFaults, doubledTexts, emptyTexts, idFaults, lineFaults, type FrameworkFault } from "../framework/partFaults.ts";
import { checkItems } from "./checkItems.ts";
import { frameworkOf } from "./defineEdition.ts";
import { EDITIONS } from "./editions.ts";
import type { OwnFramework } from "./ownFramework.ts";
import { CHECK_POINTS, SELF_TEXTS } from "./selfEvaluation.ts";

const TOOLS_MOST = 400;
const TITLE_LONGEST = 200;

/** Everything that stands in the way of using an own framework, its items and its tools; empty when nothing does. */
export function checkOwnFramework(own: OwnFramework): readonly FrameworkFault[] {
  const faults = checkFramework(frameworkOf(own));
  return [
    ...(own.source.trim() === "" ? faults.filter(({ path }) => !isInherited(path)) : faults),
    ...takenId(own.id),
    ...selfFaults(own),
    ...checkItems(own),
    ...toolFaults(own),
  ];
}

/** The empty source of the whole is told once and not for each part that takes it over. */
function isInherited(path: string): boolean {
  return path.endsWith("].source");
}

/** A workbook that names an edition of ours is read with its words and no others. */
function takenId(id: string): readonly FrameworkFault[] {
  const taken = EDITIONS.find(({ framework }) => framework.id.toLowerCase() === id.trim().toLowerCase());
  if (taken === undefined) return [];
  return [{ path: "id", message: `"${id}" er id for ${taken.framework.title}. Den udgave kan ikke ændres. Giv jeres egen ramme sit eget id, fx kommunens navn og et år.` }];
}

/** What the self-evaluation asks, where it asks; and no criterion that would be taken for a part of another. */
function selfFaults({ themes }: OwnFramework): readonly FrameworkFault[] {
  const ids = new Set(themes.flatMap((theme) => theme.criteria.map((one) => one.id)));
  const ending = new RegExp(`[.](${[...CHECK_POINTS, ...SELF_TEXTS].join("|")})$`);
  return themes.flatMap((theme, t) => [
    ...emptyTexts(`themes[${t}].`, present({ question: theme.question })),
    ...theme.criteria.flatMap(({ id, statement }, c) => {
      const path = `themes[${t}].criteria[${c}]`;
      const whole = id.replace(ending, "");
      const part = whole !== id && ids.has(whole) ? [{ path: `${path}.id`, message: `"${id}" er et svar om "${whole}" i selvevalueringen. Giv kriteriet et andet id.` }] : [];
      return [...emptyTexts(`${path}.`, present({ statement })), ...part];
    }),
  ]);
}

function present(texts: Readonly<Record<string, AreaText | undefined>>): Readonly<Record<string, AreaText>> {
  return Object.fromEntries(Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [[field, text]])));
}

function toolFaults({ themes, tools = [] }: OwnFramework): readonly FrameworkFault[] {
  const known = new Set(themes.flatMap((theme) => theme.criteria.map((one) => one.id)));
  return [
    ...countFaults("tools", "redskaber", tools.length, TOOLS_MOST),
    ...doubledTexts(tools.map(({ id }, index) => ({ path: `tools[${index}].id`, text: id }))),
    ...tools.flatMap(({ id, title, criteria }, index) => [
      ...emptyTexts(`tools[${index}].`, { id, title }),
      ...idFaults(`tools[${index}].id`, id),
      ...lineFaults(`tools[${index}].title`, title, TITLE_LONGEST),
      ...criteria.flatMap((one, at) =>
        known.has(one) ? [] : [{ path: `tools[${index}].criteria[${at}]`, message: `Kriteriet "${one}" findes ikke. Ret det, eller tag det ud.` }],
      ),
    ]),
  ];
}
