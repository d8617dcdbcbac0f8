import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { restyle } from "../edit/restyle.ts";
import type { Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { BorderLine, CellStyle } from "../model/style.ts";
import type { RangeTarget } from "./rangeTarget.ts";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** Which side of which cells of a range a border is. Diagonal lines are not drawn. */
const EDGES: Readonly<Record<string, { readonly side: Side; readonly cells: (area: Area) => Area }>> = {
  EdgeTop: { side: "borderTop", cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { side: "borderBottom", cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { side: "borderLeft", cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { side: "borderRight", cells: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: { side: "borderBottom", cells: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  InsideVertical: { side: "borderRight", cells: (area) => ({ ...area, right: area.right - 1 }) },
};

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

/**
 * Source: texts of RangeBorderCollection and RangeBorder.
 *
 * ASSUMED [border-colour-draws]: Giving a border a colour or a weight where there is no line draws a continuous one.
 */
export const borderBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<RangeTarget>({
    type: "RangeBorderCollection",
    items: (range) => Object.keys(EDGES).map((edge) => handleOf(range, edge)),
    find: (range, key) => (typeof key === "string" && Object.hasOwn(EDGES, key) ? handleOf(range, key) : undefined),
    read: { count: () => Object.keys(EDGES).length },
  }),
  behaviour<BorderTarget>({
    type: "RangeBorder",
    id: ({ edge }) => edge,
    read: {
      sideIndex: ({ edge }) => edge,
      style: (target) => common(target, "style"),
      weight: (target) => common(target, "weight"),
      color: (target) => common(target, "color"),
    },
    write: {
      style: (target, value, { book }) => { draw(target, book, (line) => ({ ...line, style: text(value) })); },
      weight: (target, value, { book }) => { draw(target, book, (line) => ({ ...line, style: drawn(line), weight: text(value) })); },
      color: (target, value, { book }) => { draw(target, book, (line) => ({ ...line, style: drawn(line), color: text(value).toUpperCase() })); },
    },
  }),
];

function handleOf({ sheet, area }: RangeTarget, edge: string): Handle {
  return new Handle("RangeBorder", { sheet, area, edge } satisfies BorderTarget);
}

function edgeOf(target: BorderTarget): { readonly side: Side; readonly cells: Area } {
  const edge = EDGES[target.edge];
  if (!edge) throw new HostError("InvalidArgument");
  return { side: edge.side, cells: edge.cells(target.area) };
}

function common(target: BorderTarget, property: keyof BorderLine): string | null {
  const { side, cells } = edgeOf(target);
  const found = new Set(target.sheet.cells.stylesIn(cells).map((style) => style[side][property]));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function draw(target: BorderTarget, book: Book, change: (line: BorderLine) => BorderLine): void {
  const { side, cells } = edgeOf(target);
  if (cells.top > cells.bottom || cells.left > cells.right) return;
  restyle(book, target.sheet, cells, (style): CellStyle => ({ ...style, [side]: change(style[side]) }));
}

function drawn(line: BorderLine): string {
  return line.style === "None" ? "Continuous" : line.style;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}
