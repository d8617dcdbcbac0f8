import type { Area } from "../framework/framework.ts";
import { checkOwnFramework } from "../instrument/checkOwnFramework.ts";
import { defineEdition } from "../instrument/defineEdition.ts";
import type { Edition } from "../instrument/edition.ts";
import type { OwnFramework } from "../instrument/ownFramework.ts";
import type { Problem } from "../review/problem.ts";
import { GENERAL_INPUT_TEXTS } from "../text/danish/inputs.ts";
import type { WorkbookContent } from "../workbook/content.ts";
import { readArea } from "../workbook/read/stampValues.ts";
import { readOwnFramework } from "../workbook/read/readOwnFramework.ts";
import { readTools } from "../workbook/read/readTools.ts";
import { cleanTexts } from "./cleanTexts.ts";
import { isSheetDate } from "./isSheetDate.ts";

/** An own framework that can be used. */
export interface OwnEdition {
  readonly edition: Edition;
  /** The only area that its words are for; null where they serve both. */
  readonly area: Area | null;
}

export type Adopted =
  /** `problems` are told and refuse nothing: characters that were taken out of a text. */
  | ({ readonly ok: true; readonly problems: readonly Problem[] } & OwnEdition)
  /** Everything that stands in the way. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An own framework from framework.json. */
export function adoptFile(written: OwnFramework): Adopted {
  const { value: own, removed, tooLong } = cleanTexts(written, "");
  const faults = checkOwnFramework(own).map((fault): Problem => ({ code: "broken-framework", ...fault }));
  const problems = [...tooLong, ...faults, ...dateFaults(own)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, edition: defineEdition(own), area: null, problems: removed };
}

function dateFaults({ items = [] }: OwnFramework): readonly Problem[] {
  return items.flatMap(({ earlierLaw }, index) => {
    if (earlierLaw === undefined || isSheetDate(earlierLaw.before)) return [];
    return [{ code: "not-a-date", path: `items[${index}].earlierLaw.before`, message: GENERAL_INPUT_TEXTS.notADate(earlierLaw.before) }];
  });
}

/** An own framework from the sheets Kvalitetskriterier, Regelgrundlag and Redskaber of a workbook of ours. */
export function adoptSheets(content: WorkbookContent): Adopted {
  const problems: Problem[] = [];
  const desk = { content, problems };
  const area = readArea(content);
  const edition = defineEdition(readOwnFramework(desk));
  const tools = readTools(desk, edition.framework, []);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, edition: { ...edition, tools }, area, problems };
}
