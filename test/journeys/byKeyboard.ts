import type { OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";

/** More presses than there are places to stop. */
const MOST_STOPS = 120;

/** A person without a mouse: nothing but keys, and what stands at the place where the focus is. */
export class Keyboard {
  private readonly workbench: OpenWorkbench;

  constructor(workbench: OpenWorkbench) {
    this.workbench = workbench;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.workbench.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.workbench.page.keyboard.type(text);
  }

  /**
   * Tabs on to what is called so. From the sheet, where Tab is the next cell, and from behind the pane's end, Excel's own F6 leads
   * back to the pane; the page has no such key, so the focus is put on the pane's first stop.
   */
  async tabTo(name: RegExp): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const focused = await this.focused();
      if (focused !== null && name.test(focused)) return;
      await (focused === null ? this.enterPane() : this.press("Tab"));
    }
    throw new Error(`Tab does not lead to ${String(name)}.`);
  }

  /** Goes into the pane anew, walks along its tabs with the arrows, and chooses. */
  async chooseTab(name: RegExp): Promise<void> {
    await this.enterPane();
    for (let steps = 0; steps < 4 && !name.test((await this.focused()) ?? ""); steps += 1) await this.press("ArrowRight");
    await this.press("Enter");
  }

  private async enterPane(): Promise<void> {
    await this.workbench.pane.getByRole("tab", { selected: true }).first().focus();
  }

  /** What the element with the focus is called in the pane; null while the focus is outside of it. */
  private async focused(): Promise<string | null> {
    return this.workbench.pane.evaluate(() => {
      const element = document.activeElement;
      if (!document.hasFocus() || element === null || element === document.body) return null;
      const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const label = labels.length > 0 ? labels.map((one) => one.textContent).join(" ") : (element.getAttribute("aria-label") ?? element.textContent);
      return label.trim();
    });
  }
}
