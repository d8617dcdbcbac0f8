import { element } from "../element.ts";

/** The field in which a cell is typed. While it is open Excel is in cell edit mode, which keeps add-ins waiting. */
export class CellEditor {
  readonly field = element("textarea", { class: "editor", rows: "1", "aria-label": "Rediger celle" });
  private open: { readonly row: number; readonly column: number } | null = null;

  /** @param commit called with what was typed; `step` is where the selection goes then. */
  constructor(
    private readonly commit: (at: { readonly row: number; readonly column: number }, typed: string, step: readonly [rows: number, columns: number]) => void,
    private readonly changed: (isOpen: boolean) => void,
  ) {
    this.field.hidden = true;
    this.field.addEventListener("keydown", (event) => this.pressed(event));
    this.field.addEventListener("blur", () => this.finish([0, 0]));
  }

  get at(): { readonly row: number; readonly column: number } | null {
    return this.open;
  }

  start(row: number, column: number, text: string): void {
    this.open = { row, column };
    this.field.value = text;
    this.field.hidden = false;
    this.changed(true);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && !event.altKey) this.finish([event.shiftKey ? -1 : 1, 0]);
    else if (event.key === "Tab") this.finish([0, event.shiftKey ? -1 : 1]);
    else return;
    event.preventDefault();
  }

  private finish(step: readonly [rows: number, columns: number]): void {
    const at = this.open;
    if (at === null) return;
    const typed = this.field.value;
    this.close();
    this.commit(at, typed, step);
  }

  private close(): void {
    this.open = null;
    this.field.hidden = true;
    this.changed(false);
  }
}

