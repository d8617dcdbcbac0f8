import type { Session } from "../../host/session.ts";
import { LAST_COLUMN, LAST_ROW, type Area } from "../../model/area.ts";
import { element, place } from "../element.ts";
import { drawCharts } from "./drawCharts.ts";
import { drawPictures } from "./drawPictures.ts";
import { drawCells, drawHeads, HEAD, originOf } from "./drawCells.ts";
import { FitRows, type MeasureText } from "./fitRows.ts";
import { Layer, visibleSpan, type Span } from "./layer.ts";
import { layOut, type SheetLayout } from "./sheetLayout.ts";

/** A view on the active sheet of a session: it draws what the model says, and knows what is where. */
export class GridView {
  /** What editor, dropdown and prompt are laid over; takes the keyboard. */
  readonly root = element("div", { class: "grid", tabindex: "0", role: "grid", "aria-label": "Ark" });
  private readonly scroller = element("div", { class: "scroller" });
  private readonly extent = element("div");
  private readonly cells = {
    body: new Layer("body", { rows: true, columns: true }),
    top: new Layer("top", { rows: false, columns: true }),
    left: new Layer("left", { rows: true, columns: false }),
    corner: new Layer("corner", { rows: false, columns: false }),
  };
  private readonly heads = {
    columns: [new Layer("heads", { rows: false, columns: true }), new Layer("heads", { rows: false, columns: false })],
    rows: [new Layer("heads", { rows: true, columns: false }), new Layer("heads", { rows: false, columns: false })],
  } as const;
  private readonly fit = new FitRows(measureOnScreen());
  private layout: SheetLayout;
  private waiting = false;
  /** Called after every drawing, so that what lies over the grid follows. */
  onDrawn: () => void = () => undefined;

  constructor(private readonly session: Session) {
    this.layout = layOut(session.book, session.activeSheet, this.fit);
    this.scroller.append(this.extent);
    const heads = [...this.heads.columns, ...this.heads.rows];
    this.root.append(this.scroller, ...[...Object.values(this.cells), ...heads].map(({ clip }) => clip));
    this.scroller.addEventListener("scroll", () => this.refresh());
    // The layers lie over the scroll area; the wheel is meant for it.
    this.root.addEventListener("wheel", ({ deltaX, deltaY }) => this.scroller.scrollBy(deltaX, deltaY), { passive: true });
    new ResizeObserver(() => this.refresh()).observe(this.root);
  }

  /** Draws anew before the next frame; any number of changes make one drawing. */
  refresh(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  /** Another sheet begins at its corner. */
  toCorner(): void {
    this.scroller.scrollTo(0, 0);
  }

  cellAt(clientX: number, clientY: number): { readonly row: number; readonly column: number } {
    const box = this.root.getBoundingClientRect();
    const { columns, rows, frozen } = this.layout;
    const [x, y] = [clientX - box.left - HEAD.width, clientY - box.top - HEAD.height];
    return {
      column: columns.indexAt(x < columns.start(frozen.columns) ? x : x + this.scroller.scrollLeft),
      row: rows.indexAt(y < rows.start(frozen.rows) ? y : y + this.scroller.scrollTop),
    };
  }

  /** Where a cell is inside the root. */
  boxOf(row: number, column: number): DOMRect {
    const { columns, rows, frozen } = this.layout;
    const left = HEAD.width + columns.start(column) - (column < frozen.columns ? 0 : this.scroller.scrollLeft);
    const top = HEAD.height + rows.start(row) - (row < frozen.rows ? 0 : this.scroller.scrollTop);
    return new DOMRect(left, top, columns.size(column), rows.size(row));
  }

  /** Scrolls as little as is needed to bring a cell into view. */
  reveal(row: number, column: number): void {
    const { columns, rows, frozen } = this.layout;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    const nearest = (offset: number, from: number, to: number, length: number): number => (from < offset ? from : to > offset + length ? to - length : offset);
    const [x, y] = [columns.start(column) - columns.start(frozen.columns), rows.start(row) - rows.start(frozen.rows)];
    this.scroller.scrollTo(
      column < frozen.columns ? scrollLeft : nearest(scrollLeft, x, x + columns.size(column), clientWidth),
      row < frozen.rows ? scrollTop : nearest(scrollTop, y, y + rows.size(row), clientHeight),
    );
  }

  /** How many rows a page is. */
  get pageRows(): number {
    return Math.max(1, Math.floor(this.scroller.clientHeight / 24) - 1);
  }

  private draw(): void {
    this.layout = layOut(this.session.book, this.session.activeSheet, this.fit);
    this.arrange();
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    const { columns, rows, frozen } = this.layout;
    const spanOf = ({ scrolls }: Layer): { readonly rows: Span; readonly columns: Span } => ({
      rows: visibleSpan(rows, frozen.rows, scrolls.rows, scrollTop, clientHeight, 2),
      columns: visibleSpan(columns, frozen.columns, scrolls.columns, scrollLeft, clientWidth, 8),
    });
    const { book, activeSheet: sheet, selection } = this.session;
    for (const layer of Object.values(this.cells)) {
      const part = { book, sheet, layout: this.layout, ...spanOf(layer) };
      layer.content.replaceChildren(...drawCells(layer, part), ...drawCharts(layer, part), ...drawPictures(layer, part), this.selectionBox(layer, selection));
      layer.moveTo(scrollLeft, scrollTop);
    }
    for (const layer of this.heads.columns) layer.content.replaceChildren(...drawHeads(layer, this.layout, spanOf(layer).columns, "columns", [selection.left, selection.right]));
    for (const layer of this.heads.rows) layer.content.replaceChildren(...drawHeads(layer, this.layout, spanOf(layer).rows, "rows", [selection.top, selection.bottom]));
    for (const layer of [...this.heads.columns, ...this.heads.rows]) layer.moveTo(scrollLeft, scrollTop);
    this.root.classList.toggle("lines", sheet.showGridlines);
    this.onDrawn();
  }

  /** Lays the parts beside each other. */
  private arrange(): void {
    const { columns, rows, frozen } = this.layout;
    const [width, height] = [this.root.clientWidth, this.root.clientHeight];
    const [x, y] = [HEAD.width + columns.start(frozen.columns), HEAD.height + rows.start(frozen.rows)];
    place(this.scroller, x, y, width - x, height - y);
    place(this.extent, 0, 0, columns.end - columns.start(frozen.columns), rows.end - rows.start(frozen.rows));
    const [inner, tall] = [this.scroller.clientWidth, this.scroller.clientHeight];
    this.cells.body.cover(x, y, inner, tall);
    this.cells.top.cover(x, HEAD.height, inner, y - HEAD.height);
    this.cells.left.cover(HEAD.width, y, x - HEAD.width, tall);
    this.cells.corner.cover(HEAD.width, HEAD.height, x - HEAD.width, y - HEAD.height);
    this.heads.columns[0].cover(x, 0, inner, HEAD.height);
    this.heads.columns[1].cover(HEAD.width, 0, x - HEAD.width, HEAD.height);
    this.heads.rows[0].cover(0, y, HEAD.width, tall);
    this.heads.rows[1].cover(0, HEAD.height, HEAD.width, y - HEAD.height);
  }

  private selectionBox(layer: Layer, selection: Area): HTMLElement {
    const { columns, rows } = this.layout;
    const origin = originOf(layer, this.layout);
    const [right, bottom] = [selection.right === LAST_COLUMN ? columns.end : columns.start(selection.right + 1), selection.bottom === LAST_ROW ? rows.end : rows.start(selection.bottom + 1)];
    const box = element("div", { class: "selection" });
    place(box, columns.start(selection.left) - origin.left - 1, rows.start(selection.top) - origin.top - 1, right - columns.start(selection.left) + 3, bottom - rows.start(selection.top) + 3);
    return box;
  }
}

/** Letters as the browser draws them. */
function measureOnScreen(): MeasureText {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, font) => {
    if (!pen) return 0;
    pen.font = font;
    return pen.measureText(text).width;
  };
}
