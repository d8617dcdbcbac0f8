import type { Session } from "../host/session.ts";
import { bounding, cellArea, LAST_COLUMN, LAST_ROW } from "../model/area.ts";
import { parseArea, splitAddress } from "../model/address.ts";
import { GridView } from "./grid/gridView.ts";
import { CellEditor } from "./typing/cellEditor.ts";
import { Dropdown } from "./typing/dropdown.ts";
import { clearSelection, enterText } from "./typing/enterText.ts";
import { keyStep } from "./typing/keySteps.ts";
import { listWords } from "./typing/listWords.ts";
import { typedText } from "./typing/typedText.ts";

/** The grid with a person's hands on it: choosing, typing, picking from lists, following links. */
export class SheetPane {
  readonly view: GridView;
  private readonly editor: CellEditor;
  private readonly dropdown: Dropdown;

  /** @param say shows what Excel would say; "" for nothing. */
  constructor(
    private readonly session: Session,
    private readonly say: (message: string) => void,
  ) {
    this.view = new GridView(session);
    this.editor = new CellEditor(
      ({ row, column }, typed, step) => this.enter(row, column, typed, step),
      (isOpen) => (this.session.switches.cellEditMode = isOpen),
    );
    this.dropdown = new Dropdown((word) => this.enter(this.active.row, this.active.column, word, [0, 0]));
    this.view.root.append(this.editor.field, this.dropdown.button, this.dropdown.list, this.dropdown.prompt);
    this.view.onDrawn = () => this.follow();
    this.view.root.addEventListener("pointerdown", (event) => this.pointed(event));
    this.view.root.addEventListener("dblclick", () => this.edit());
    this.view.root.addEventListener("keydown", (event) => this.pressed(event));
  }

  /** The cell that is typed into: the first of the selection. */
  private get active(): { readonly row: number; readonly column: number } {
    const { top, left } = this.session.selection;
    return { row: top, column: left };
  }

  private enter(row: number, column: number, typed: string, [rows, columns]: readonly [rows: number, columns: number]): void {
    const before = this.textAt(row, column);
    const complaint = typed === before ? null : enterText(this.session, row, column, typed);
    this.say(complaint ?? "");
    if (complaint === null && (rows !== 0 || columns !== 0)) this.step(rows, columns, false);
    this.view.root.focus();
    this.view.refresh();
  }

  private edit(text?: string): void {
    const { row, column } = this.active;
    this.dropdown.hide();
    this.editor.start(row, column, text ?? this.textAt(row, column));
    this.view.refresh();
  }

  private textAt(row: number, column: number): string {
    return typedText(this.session.activeSheet.cells.find(row, column), this.session.book.culture);
  }

  private select(row: number, column: number, extend: boolean): void {
    const { activeSheet, selection } = this.session;
    this.dropdown.closeList();
    this.session.select(activeSheet, extend ? bounding(cellArea(selection.top, selection.left), cellArea(row, column)) : cellArea(row, column));
    this.view.refresh();
  }

  private step(rows: number, columns: number, extend: boolean): void {
    const { selection } = this.session;
    const from = extend ? { row: selection.bottom, column: selection.right } : this.active;
    const [row, column] = [within(from.row + rows, LAST_ROW), within(from.column + columns, LAST_COLUMN)];
    this.select(row, column, extend);
    this.view.reveal(row, column);
  }

  private pointed(event: PointerEvent): void {
    if (!(event.target instanceof Element) || event.target.closest(".editor, .arrow, .choices, .prompt, .scroller > :not(.layer)")) return;
    const { row, column } = this.view.cellAt(event.clientX, event.clientY);
    this.select(row, column, event.shiftKey);
    const link = this.session.activeSheet.links.at(row, column)?.documentReference;
    if (link !== undefined) this.followLink(link);
    const drag = ({ clientX, clientY }: PointerEvent): void => {
      const over = this.view.cellAt(clientX, clientY);
      if (over.row !== row || over.column !== column) this.select(over.row, over.column, true);
    };
    window.addEventListener("pointermove", drag);
    window.addEventListener("pointerup", () => window.removeEventListener("pointermove", drag), { once: true });
  }

  /** A link to another place in the workbook. */
  private followLink(link: string): void {
    const { sheet: name, rest } = splitAddress(link.replace(/^#/, ""));
    const [sheet, area] = [name === null ? this.session.activeSheet : this.session.book.findSheet(name), parseArea(rest)];
    if (!sheet || !area || sheet.visibility !== "Visible") return;
    this.session.select(sheet, area);
    this.view.toCorner();
    this.view.refresh();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.target !== this.view.root) return;
    const step = event.ctrlKey || event.metaKey ? null : keyStep(event, this.view.pageRows);
    if (event.key === "ArrowDown" && event.altKey && this.dropdown.hasWords) this.dropdown.openList();
    else if (step) this.step(step[0], step[1], event.shiftKey && !["Enter", "Tab"].includes(event.key));
    else if (event.key === "F2") this.edit();
    else if (event.key === "Delete" || event.key === "Backspace") {
      this.say(clearSelection(this.session) ?? "");
      this.view.refresh();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  /** Editor, arrow and prompt stand where their cell is. */
  private follow(): void {
    const { book, activeSheet: sheet } = this.session;
    const at = this.editor.at ?? this.active;
    const box = this.view.boxOf(at.row, at.column);
    Object.assign(this.editor.field.style, { left: `${box.left}px`, top: `${box.top}px`, minWidth: `${box.width + 1}px`, minHeight: `${box.height + 1}px` });
    const validation = this.editor.at ? undefined : sheet.validations.at(at.row, at.column);
    if (!validation) {
      this.dropdown.hide();
      return;
    }
    const { title, message, showPrompt } = validation.prompt;
    const prompt = showPrompt === true && typeof message === "string" && message !== "" ? { title: typeof title === "string" ? title : "", message } : null;
    this.dropdown.show(box, listWords(book, sheet, validation), prompt);
  }
}

function within(index: number, last: number): number {
  return Math.min(last, Math.max(0, index));
}
