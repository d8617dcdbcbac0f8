import { isTrue, walkXml } from "../package/walkXml.ts";

/** Indexes of the cell formats (cellXfs) whose cells can be typed in when the sheet is protected; locked is the default. */
export function readUnlockedStyles(part: string, text: string): ReadonlySet<number> {
  const unlocked = new Set<number>();
  let index = -1;
  walkXml(part, text, {
    open(tag) {
      if (tag.path === "styleSheet/cellXfs/xf") index += 1;
      if (tag.path === "styleSheet/cellXfs/xf/protection" && !isTrue(tag.attribute("locked"), true)) unlocked.add(index);
    },
  });
  return unlocked;
}
