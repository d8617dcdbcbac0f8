import type { OpenWorkbench } from "./openWorkbench.ts";

/** Makes the pane so many CSS pixels wide, as a person does by its edge. */
export async function setPaneWidth({ page, pane }: OpenWorkbench, width: number): Promise<void> {
  // The line between sheet and pane takes a pixel.
  await page.evaluate((pixels) => (document.body.style.gridTemplateColumns = `minmax(0, 1fr) ${pixels + 1}px`), width);
  await pane.waitForFunction((pixels) => innerWidth === pixels, width);
}
