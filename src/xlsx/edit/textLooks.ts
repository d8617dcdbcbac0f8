import { isTrue, walkXml } from "../package/walkXml.ts";

/** What of a cell's looks decides how much room its text takes. */
export interface TextLook {
  /** Points. */
  readonly size: number;
  /** Broken into lines inside the cell. */
  readonly wrap: boolean;
}

/** Calibri 11 on one line: a cell without looks of its own. */
export const PLAIN_TEXT: TextLook = { size: 11, wrap: false };

/** The looks of texts by number of the cell format (cellXfs). */
export function readTextLooks(part: string, text: string): readonly TextLook[] {
  const sizes: number[] = [];
  const looks: TextLook[] = [];
  walkXml(part, text, {
    open(tag) {
      if (tag.path === "styleSheet/fonts/font") sizes.push(PLAIN_TEXT.size);
      else if (tag.path === "styleSheet/fonts/font/sz") sizes.push(sizeOf(tag.attribute("val"), sizes.pop()));
      else if (tag.path === "styleSheet/cellXfs/xf") {
        looks.push({ size: sizes[Number(tag.attribute("fontId"))] ?? PLAIN_TEXT.size, wrap: false });
      } else if (tag.path === "styleSheet/cellXfs/xf/alignment") {
        looks.push({ ...(looks.pop() ?? PLAIN_TEXT), wrap: isTrue(tag.attribute("wrapText")) });
      }
    },
  });
  return looks;
}

function sizeOf(written: string | undefined, otherwise = PLAIN_TEXT.size): number {
  const size = Number(written);
  return size > 0 ? size : otherwise;
}
