import { element, place } from "../element.ts";
import type { Axis } from "./axis.ts";

/** Rows, or columns, from the first to the last of them. */
export type Span = readonly [first: number, last: number];

/**
 * A part of the grid with cells of its own: what is frozen stays, what is not moves with the scroll bars. Its content is laid
 * out from the first row and column that belong to it.
 */
export class Layer {
  readonly clip: HTMLElement;
  readonly content: HTMLElement;

  constructor(
    name: string,
    readonly scrolls: { readonly rows: boolean; readonly columns: boolean },
  ) {
    this.content = element("div", { class: "content", role: "presentation" });
    this.clip = element("div", { class: `layer ${name}` }, this.content);
  }

  moveTo(scrollLeft: number, scrollTop: number): void {
    const [left, top] = [this.scrolls.columns ? -scrollLeft : 0, this.scrolls.rows ? -scrollTop : 0];
    this.content.style.transform = `translate(${left}px, ${top}px)`;
  }

  cover(left: number, top: number, width: number, height: number): void {
    this.clip.hidden = width <= 0 || height <= 0;
    place(this.clip, left, top, Math.max(0, width), Math.max(0, height));
  }
}

/** Which of an axis are to be drawn in a part: all that is frozen, or what is in view, and a little more on both sides. */
export function visibleSpan(axis: Axis, frozen: number, scrolled: boolean, offset: number, length: number, more: number): Span {
  if (!scrolled) return [0, frozen - 1];
  const from = axis.start(frozen) + offset;
  return [Math.max(frozen, axis.indexAt(from) - more), Math.min(axis.count - 1, axis.indexAt(from + length) + 2)];
}
