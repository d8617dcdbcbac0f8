import { element } from "./element.ts";

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  /** The control's in the manifest; told to the add-in. */
  readonly id: string;
  readonly functionName: string;
  readonly label: string;
  readonly tip: string;
}

/**
 * The add-in's tab of the ribbon. A button is dim from its press until the add-in says that it is done, so that a command that
 * never answers is seen.
 */
export function ribbon(groups: readonly RibbonGroup[], run: (button: RibbonButton) => Promise<void>): HTMLElement {
  return element("nav", { class: "ribbon", "aria-label": "Båndet" }, ...groups.map((group) => groupElement(group, run)));
}

function groupElement({ label, buttons }: RibbonGroup, run: (button: RibbonButton) => Promise<void>): HTMLElement {
  const commands = buttons.map((one) => {
    const made = element("button", { type: "button", title: one.tip }, one.label);
    made.addEventListener("click", () => {
      made.setAttribute("aria-busy", "true");
      void run(one).then(() => made.removeAttribute("aria-busy"));
    });
    return made;
  });
  return element("div", { role: "group", "aria-label": label }, ...commands);
}
