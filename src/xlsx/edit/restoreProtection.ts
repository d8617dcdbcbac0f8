import { walkXml } from "../package/walkXml.ts";
import type { Draft } from "./draft.ts";
import { placeAfter } from "./placeAfter.ts";
import { withAttribute } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

/** What may be done on our protected sheets beside typing in open cells: 0 allows. As writeSheet protects them. */
const ALLOWED = 'sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"';

type Place = Omit<Splice, "text">;

/** Protects the sheet, without a password. A protection that is only switched off is switched on as it is. */
export function restoreProtection(draft: Draft, part: string): void {
  const text = draft.text(part);
  const standing: Place[] = [];
  walkXml(part, text, {
    open({ path, start, end }) {
      if (path === "worksheet/sheetProtection") standing.push({ start, end });
    },
  });
  const [first] = standing;
  draft.write(part, applySplices(text, [first === undefined ? added(part, text) : switchedOn(text, first)]));
}

function switchedOn(text: string, { start, end }: Place): Splice {
  return { start, end, text: withAttribute(text.slice(start, end), "sheet", "1") };
}

function added(part: string, text: string): Splice {
  const { at, prefix } = placeAfter(part, text, "worksheet", ["sheetData", "sheetCalcPr"]);
  return { start: at, end: at, text: `<${prefix}sheetProtection ${ALLOWED}/>` };
}
