import { isTrue, walkXml } from "../package/walkXml.ts";
import type { XmlTag } from "../package/xmlTag.ts";
import type { LintedBook, LintedLook, LintedLookChange } from "./lintedBook.ts";
import { partText } from "./parts.ts";
import type { Parts } from "./parts.ts";

const BLACK = "000000";
const WHITE = "FFFFFF";
const FONT = "styleSheet/fonts/font";
const FILL = "styleSheet/fills/fill";
const CHANGE = "styleSheet/dxfs/dxf";

/** The colours of cells and of conditional formats, by their numbers. */
export function readLintedLooks(parts: Parts, path: string | undefined): Pick<LintedBook, "looks" | "lookChanges"> {
  const styles = new LookCollector();
  if (path !== undefined) walkXml(path, partText(parts, path), { open: (tag) => styles.open(tag) });
  return styles;
}

class LookCollector {
  readonly looks: LintedLook[] = [];
  readonly lookChanges: { -readonly [Key in keyof LintedLookChange]: LintedLookChange[Key] }[] = [];
  readonly #texts: string[] = [];
  readonly #grounds: string[] = [];

  open(tag: XmlTag): void {
    if (tag.path === FONT) this.#texts.push(BLACK);
    else if (tag.path === `${FONT}/color`) replaceLast(this.#texts, colourOf(tag));
    else if (tag.path === FILL) this.#grounds.push(WHITE);
    else if (tag.path.startsWith(`${FILL}/`)) this.#openFill(tag);
    else if (tag.path === "styleSheet/cellXfs/xf") this.#openLook(tag);
    else if (tag.path.startsWith(CHANGE)) this.#openChange(tag);
  }

  #openFill(tag: XmlTag): void {
    const pattern = tag.attribute("patternType") ?? "none";
    if (tag.path === `${FILL}/gradientFill`) replaceLast(this.#grounds, "gradient");
    else if (tag.path === `${FILL}/patternFill` && pattern !== "none") replaceLast(this.#grounds, pattern);
    else if (tag.path === `${FILL}/patternFill/fgColor` && this.#grounds.at(-1) === "solid") replaceLast(this.#grounds, colourOf(tag));
  }

  #openLook(tag: XmlTag): void {
    const numbered = (list: readonly string[], name: string): string | undefined => list[Number(tag.attribute(name) ?? "0")];
    this.looks.push({ text: numbered(this.#texts, "fontId") ?? BLACK, ground: numbered(this.#grounds, "fillId") ?? WHITE });
  }

  /** A differential fill has its colour in bgColor (ECMA-376-1 §18.8.14), where a cell's has it in fgColor. */
  #openChange(tag: XmlTag): void {
    if (tag.path === CHANGE) this.lookChanges.push({ font: false, text: null, ground: null });
    const last = this.lookChanges.at(-1);
    if (last === undefined) return;
    if (tag.path === `${CHANGE}/font`) last.font = true;
    else if (tag.path === `${CHANGE}/font/color`) last.text = colourOf(tag);
    else if (tag.path === `${CHANGE}/fill/patternFill/bgColor`) last.ground = colourOf(tag);
    else if (tag.path === `${CHANGE}/fill/gradientFill`) last.ground = "gradient";
  }
}

/** Themes may be changed; but 0 and 1 without a tint, and the system's own pair, are paper and ink in every theme of Excel's. */
function colourOf(tag: XmlTag): string {
  const [rgb, theme, indexed] = [tag.attribute("rgb"), tag.attribute("theme"), tag.attribute("indexed")];
  const plain = Number(tag.attribute("tint") ?? "0") === 0;
  if (rgb !== undefined && plain) return rgb.slice(-6).toUpperCase();
  if ((theme === "0" && plain) || indexed === "65") return WHITE;
  if ((theme === "1" && plain) || indexed === "64" || isTrue(tag.attribute("auto"))) return BLACK;
  return theme === undefined ? `colour ${indexed ?? rgb ?? "unknown"}` : `theme ${theme}`;
}

function replaceLast(list: string[], colour: string): void {
  list.pop();
  list.push(colour);
}
