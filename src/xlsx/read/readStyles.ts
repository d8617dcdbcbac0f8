import type { XmlTag } from "../package/xmlTag.ts";
import { isTrue, walkXml } from "../package/walkXml.ts";

/** What the looks of cells tell of them: indexes of cell formats (cellXfs). */
export interface CellStyles {
  /** Can be typed in when the sheet is protected; locked is the default. */
  readonly unlocked: ReadonlySet<number>;
  /** Show a number as a date. */
  readonly dates: ReadonlySet<number>;
}

export const NO_STYLES: CellStyles = { unlocked: new Set(), dates: new Set() };

/** Format number of a cell format that names none. */
const GENERAL = "0";
/** Numbers of the formats that every workbook has and that show a day (ECMA-376, part 1, 18.8.30). */
const DATE_FORMATS: readonly string[] = ["14", "15", "16", "17", "22"];
/** In a number format these are no places of a date: words in quotes, one escaped sign, a colour or a language. */
const WORDS_IN_FORMAT = /"[^"]*"|\\.|\[[^\]]*\]/g;
/** A month alone could be minutes. */
const DAY_OR_YEAR = /[dy]/i;

export function readStyles(part: string, text: string): CellStyles {
  const [unlocked, dates, dateFormats] = [new Set<number>(), new Set<number>(), new Set(DATE_FORMATS)];
  let index = -1;
  walkXml(part, text, {
    open(tag) {
      if (tag.path === "styleSheet/numFmts/numFmt" && showsDay(tag)) dateFormats.add(tag.attribute("numFmtId") ?? "");
      if (tag.path === "styleSheet/cellXfs/xf") {
        index += 1;
        if (dateFormats.has(tag.attribute("numFmtId") ?? GENERAL)) dates.add(index);
      }
      if (tag.path === "styleSheet/cellXfs/xf/protection" && !isTrue(tag.attribute("locked"), true)) unlocked.add(index);
    },
  });
  return { unlocked, dates };
}

function showsDay(format: XmlTag): boolean {
  return DAY_OR_YEAR.test((format.attribute("formatCode") ?? "").replace(WORDS_IN_FORMAT, ""));
}
