import type { Session } from "../host/session.ts";
import { formatArea } from "../model/address.ts";
import { cellArea } from "../model/area.ts";
import { element } from "./element.ts";
import { typedText } from "./typing/typedText.ts";

/** Above the grid: which cell is chosen, and what stands in it. */
export class FormulaBar {
  private readonly address = element("span", { class: "address", title: "Valgt celle" });
  private readonly content = element("span", { class: "formula", title: "Cellens indhold" });
  readonly root = element("div", { class: "formulaBar" }, this.address, element("span", { class: "fx", "aria-hidden": "true" }, "fx"), this.content);

  constructor(private readonly session: Session) {}

  refresh(): void {
    const { activeSheet, book, selection } = this.session;
    this.address.textContent = formatArea(cellArea(selection.top, selection.left));
    this.content.textContent = typedText(activeSheet.cells.find(selection.top, selection.left), book.culture);
  }
}
