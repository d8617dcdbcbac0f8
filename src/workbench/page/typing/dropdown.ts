import { element, place } from "../element.ts";

/** The arrow beside a cell with a list, the list itself, and the prompt under the cell. */
export class Dropdown {
  readonly button = element("button", { class: "arrow", type: "button", tabindex: "-1", "aria-label": "Vælg fra listen" }, "▾");
  readonly list = element("ul", { class: "choices", role: "listbox" });
  readonly prompt = element("div", { class: "prompt", role: "note" });
  private words: readonly string[] = [];

  constructor(private readonly choose: (word: string) => void) {
    this.hide();
    this.button.addEventListener("click", () => (this.list.hidden ? this.openList() : this.closeList()));
    this.list.addEventListener("keydown", (event) => this.pressed(event));
  }

  get hasWords(): boolean {
    return this.words.length > 0;
  }

  /** Shows arrow and prompt at a cell; an open list stays open while its cell stays chosen. */
  show(box: DOMRect, words: readonly string[] | null, prompt: { readonly title: string; readonly message: string } | null): void {
    this.words = words ?? [];
    this.button.hidden = words === null;
    place(this.button, box.right, box.top + box.height - 20, 20, 20);
    Object.assign(this.list.style, { left: `${box.left}px`, top: `${box.bottom + 1}px`, minWidth: `${box.width + 20}px` });
    this.prompt.hidden = prompt === null || !this.list.hidden;
    if (prompt) this.prompt.replaceChildren(element("strong", {}, prompt.title), element("span", {}, prompt.message));
    Object.assign(this.prompt.style, { left: `${box.left + 24}px`, top: `${box.bottom + 8}px` });
  }

  hide(): void {
    this.words = [];
    this.button.hidden = this.prompt.hidden = this.list.hidden = true;
  }

  openList(): void {
    this.list.replaceChildren(...this.words.map((word) => this.choice(word)));
    this.list.hidden = false;
    this.prompt.hidden = true;
    (this.list.firstElementChild as HTMLElement | null)?.focus();
  }

  closeList(): void {
    this.list.hidden = true;
  }

  private choice(word: string): HTMLElement {
    const made = element("li", { role: "option", tabindex: "-1" }, word);
    made.addEventListener("click", () => this.take(word));
    return made;
  }

  private take(word: string): void {
    this.closeList();
    this.choose(word);
  }

  private pressed(event: KeyboardEvent): void {
    const current = document.activeElement;
    if (event.key === "ArrowDown") (current?.nextElementSibling as HTMLElement | null)?.focus();
    else if (event.key === "ArrowUp") (current?.previousElementSibling as HTMLElement | null)?.focus();
    else if (event.key === "Enter") this.take(current?.textContent ?? "");
    else if (event.key === "Escape") this.leave();
    event.preventDefault();
    event.stopPropagation();
  }

  private leave(): void {
    this.closeList();
    this.list.parentElement?.focus();
  }
}
