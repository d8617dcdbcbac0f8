import type { Frame } from "playwright-core";

/**
 * Looks at the pane with every text in it 30 % longer, as another language or another edition may have it, and puts the texts
 * back. Each word grows by its own beginning, so that words stay words and long ones become longer.
 */
export async function withLongerTexts<T>(pane: Frame, look: () => Promise<T>): Promise<T> {
  await pane.evaluate(() => {
    const longer = (text: string): string => text.replaceAll(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.3)).toLowerCase());
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const before: (readonly [Node, string])[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) before.push([node, node.nodeValue ?? ""]);
    for (const [node, text] of before) node.nodeValue = longer(text);
    Object.assign(globalThis, { textsBefore: before });
  });
  try {
    return await look();
  } finally {
    await pane.evaluate(() => {
      const { textsBefore } = globalThis as unknown as { textsBefore: readonly (readonly [Node, string])[] };
      for (const [node, text] of textsBefore) node.nodeValue = text;
    });
  }
}
