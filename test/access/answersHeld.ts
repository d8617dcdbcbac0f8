import type { Step } from "./state.ts";

/** What the pane asks of Excel waits, so that a state which Excel's next answer would end can be looked at. */
const hold: Step = async ({ page }) =>
  page.evaluate(() => {
    const frame = document.querySelector("iframe");
    const asked: MessageEvent[] = [];
    const keep = (event: MessageEvent): void => void asked.push(event);
    const release = (): void => {
      window.removeEventListener("message", keep);
      Reflect.deleteProperty(frame ?? {}, "contentWindow");
      for (const { data, origin, source } of asked) window.dispatchEvent(new MessageEvent("message", { data: data as unknown, origin, source }));
    };
    window.addEventListener("message", keep);
    // The page hears its own frame alone, and now it does not know it.
    Object.defineProperty(frame, "contentWindow", { value: null, configurable: true });
    Object.assign(globalThis, { releaseAnswers: release });
  });

const release: Step = async ({ page }) => page.evaluate(() => (globalThis as unknown as { releaseAnswers: () => void }).releaseAnswers());

export const answersHeld = { hold, release } as const;
