import { PlainLane } from "./plainLane.ts";
import { Refused } from "./refused.ts";
import { SaxesLane } from "./saxesLane.ts";
import { XmlPaths } from "./xmlPaths.ts";
import type { XmlVisitor } from "./xmlTag.ts";

/** Characters. Where nothing is plain saxes is given more and more at once: a comment of nothing but "<>" would stay in memory as millions of pieces. */
const MOST_AT_ONCE = 4_096;

/**
 * Walks through a part's XML in document order. Refuses what is not well-formed, a document type declaration (which could
 * pull in files and blow up entities; OPC forbids it, ECMA-376-2 M1.18), and nesting or attributes without end.
 *
 * Whatever is not plain is read by saxes: it is given all tags but those that were opened and closed in the plain lane.
 */
export function walkXml(part: string, text: string, visitor: XmlVisitor): void {
  if (/<!DOCTYPE/i.test(text)) throw new Refused({ kind: "has-dtd", part });
  const paths = new XmlPaths();
  const saxes = new SaxesLane(part, text, visitor, paths);
  const plain = new PlainLane(text, visitor, paths);
  for (let at = 0, least = 0; at < text.length;) {
    const end = nextTagEnd(text, at + least);
    saxes.read(at, end);
    at = end;
    least = Math.min(MOST_AT_ONCE, 2 * least + 1);
    if (!saxes.standsBehindTag(at) || saxes.innermost.depth === 0) continue;
    const read = plain.read(at, saxes.innermost);
    for (const tag of read.open) saxes.enter(tag);
    if (read.at > at) least = 0;
    at = read.at;
  }
  saxes.close();
}

/** At least one "<" is passed each time, so that a text of nothing but ">" is not read character by character. */
function nextTagEnd(text: string, start: number): number {
  const tag = text.indexOf("<", start);
  const end = tag === -1 ? -1 : text.indexOf(">", tag);
  return end === -1 ? text.length : end + 1;
}

/** Whether an attribute of the XML Schema type boolean is true; absent, it is what the format says is the default. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true";
}
