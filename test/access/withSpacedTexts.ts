import type { Frame } from "playwright-core";

/** The spacing that a page has to bear without loss, for people who read with it: WCAG 1.4.12. */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Looks at the pane with its texts set as wide as somebody may set them, and takes that back. */
export async function withSpacedTexts<T>(pane: Frame, look: () => Promise<T>): Promise<T> {
  await pane.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  try {
    return await look();
  } finally {
    await pane.evaluate(() => void document.adoptedStyleSheets.pop());
  }
}
