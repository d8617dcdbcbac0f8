import type { Picture } from "../../workbook/picture.ts";
import type { Result } from "../../workbook/port.ts";
import { ExcelSession, type Office } from "../session/excelSession.ts";

/** Points between the sheet's corner and the picture. */
const MARGIN = 15;

/**
 * Puts a picture on a new sheet of its own, behind all others, and shows it: no sheet that somebody has is written on. The sheet's
 * title is the picture's, with a number where that is taken.
 */
export async function addPicture(office: Office, { title, png, width, height, altText }: Picture): Promise<Result<null>> {
  const session = new ExcelSession(office);
  const standing = await session.send(({ worksheets }) => worksheets.load("items/name"), { repeatable: true });
  if (!standing.ok) return standing;
  const sheet = freeTitle(title, standing.value.items.map(({ name }) => name));
  const added = await session.send(
    ({ worksheets }) => {
      const made = worksheets.add(sheet);
      made.showGridlines = false;
      const picture = made.shapes.addImage(png);
      picture.altTextDescription = altText;
      picture.name = title;
      picture.width = width;
      picture.height = height;
      picture.left = MARGIN;
      picture.top = MARGIN;
      made.activate();
    },
    { where: { sheet } },
  );
  return added.ok ? { ok: true, value: null } : added;
}

/** Excel tells titles apart without regard to capitals. */
function freeTitle(title: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  let free = title;
  for (let number = 2; lower.has(free.toLowerCase()); number += 1) free = `${title} (${number})`;
  return free;
}
