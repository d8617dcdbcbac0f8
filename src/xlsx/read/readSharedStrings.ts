import { walkXml } from "../package/walkXml.ts";
import { cellText } from "./cellText.ts";

/** The texts that cells point to, rich text as its plain words; phonetic readings (rPh) are not part of them. */
export function readSharedStrings(part: string, text: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  walkXml(part, text, {
    open(tag) {
      if (tag.path === "sst/si") current = "";
    },
    text(path, piece) {
      if (path === "sst/si/t" || path === "sst/si/r/t") current += piece;
    },
    close(path) {
      if (path === "sst/si") strings.push(cellText(current));
    },
  });
  return strings;
}
