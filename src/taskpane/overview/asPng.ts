/** Dots a pixel: sharp on paper and on a screen with small dots. */
const DENSITY = 2;

/**
 * The drawing as a PNG in base64.
 *
 * @throws where the browser cannot draw it.
 */
export async function asPng({ svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number }): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
}
