import { damaged } from "../package/refused.ts";
import { walkXml } from "../package/walkXml.ts";

interface Place {
  /** After the last of the elements. */
  readonly at: number;
  /** How the file writes the main namespace: "" or, say, "x:". */
  readonly prefix: string;
}

/**
 * Where a new element belongs: after the last of those that the format puts before it, which are children of `root`. The
 * format gives the children of a sheet and of a workbook a fixed order, and Excel repairs a file that has another.
 */
export function placeAfter(part: string, text: string, root: string, before: readonly string[]): Place {
  const paths = new Set(before.map((name) => `${root}/${name}`));
  const places: Place[] = [];
  walkXml(part, text, {
    close(path, start, end) {
      if (paths.has(path)) places.push({ at: end, prefix: /^<\/?([^\s/>:]+:)/.exec(text.slice(start, end))?.[1] ?? "" });
    },
  });
  const last = places.at(-1);
  if (last === undefined) throw damaged(part);
  return last;
}
