import { element, place } from "../element.ts";
import { originOf, type DrawnPart } from "./drawCells.ts";
import type { Layer } from "./layer.ts";
import { pixels } from "./sheetLayout.ts";

/** The pictures that lie on a sheet. */
export function drawPictures(layer: Layer, { sheet, layout }: DrawnPart): HTMLElement[] {
  const origin = originOf(layer, layout);
  return sheet.pictures.map(({ png, altText, left, top, width, height }) => {
    const picture = element("img", { class: "picture", alt: altText, src: `data:image/png;base64,${png}` });
    place(picture, pixels(left) - origin.left, pixels(top) - origin.top, pixels(width), pixels(height));
    return picture;
  });
}
