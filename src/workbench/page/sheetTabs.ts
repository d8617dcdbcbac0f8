import type { Session } from "../host/session.ts";
import { element } from "./element.ts";

/** The tabs under the grid: one for each sheet that people may see. */
export class SheetTabs {
  readonly root = element("div", { class: "tabs", role: "tablist", "aria-label": "Ark" });
  private drawn = "";

  constructor(
    private readonly session: Session,
    private readonly activated: () => void,
  ) {
    this.root.addEventListener("keydown", (event) => this.pressed(event));
  }

  refresh(): void {
    const { book, activeSheet } = this.session;
    const state = JSON.stringify(book.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor])) + activeSheet.id;
    if (state === this.drawn) return;
    this.drawn = state;
    const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
    this.root.replaceChildren(
      ...visible.map((sheet) => {
        const chosen = sheet === activeSheet;
        const tab = element("button", { type: "button", role: "tab", class: "tab", "aria-selected": String(chosen), tabindex: chosen ? "0" : "-1" }, sheet.name);
        if (sheet.tabColor !== "") tab.style.setProperty("--tab", sheet.tabColor);
        tab.addEventListener("click", () => this.choose(sheet.name));
        return tab;
      }),
    );
    this.root.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private choose(name: string): void {
    const sheet = this.session.book.findSheet(name);
    if (!sheet || sheet === this.session.activeSheet) return;
    this.session.activate(sheet);
    this.activated();
  }

  private pressed({ key }: KeyboardEvent): void {
    const current = this.root.querySelector('[aria-selected="true"]');
    const next = key === "ArrowRight" ? current?.nextElementSibling : key === "ArrowLeft" ? current?.previousElementSibling : null;
    if (!next) return;
    this.choose(next.textContent);
    this.root.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }
}
