import { intersection, without, type Area } from "./area.ts";

/** Something laid over rectangles of a sheet that never overlap: dropdowns, links. */
export class AreaMap<Value> {
  private pieces: { readonly area: Area; readonly value: Value }[] = [];

  all(): readonly { readonly area: Area; readonly value: Value }[] {
    return this.pieces;
  }

  /** The pieces within an area, cut to it. */
  within(area: Area): readonly { readonly area: Area; readonly value: Value }[] {
    return this.pieces.flatMap((piece) => {
      const shared = intersection(piece.area, area);
      return shared ? [{ area: shared, value: piece.value }] : [];
    });
  }

  at(row: number, column: number): Value | undefined {
    return this.pieces.find(({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right)?.value;
  }

  clear(area: Area): void {
    this.pieces = this.pieces.flatMap((piece) => without(piece.area, area).map((rest) => ({ area: rest, value: piece.value })));
  }

  set(area: Area, value: Value): void {
    this.clear(area);
    this.pieces.push({ area, value });
  }

  /** Changes what lies within an area, also where nothing does yet. Equal before is the same object after. */
  change(area: Area, after: (value: Value | undefined) => Value): void {
    const known = new Map<Value | undefined, Value>();
    const changed = (value: Value | undefined): Value => {
      const made = known.get(value) ?? after(value);
      known.set(value, made);
      return made;
    };
    const held = this.within(area);
    const bare = held.reduce<readonly Area[]>((rest, piece) => rest.flatMap((one) => without(one, piece.area)), [area]);
    this.clear(area);
    this.pieces.push(...held.map((piece) => ({ area: piece.area, value: changed(piece.value) })));
    this.pieces.push(...bare.map((rest) => ({ area: rest, value: changed(undefined) })));
  }

  /** Every piece becomes what `place` makes of its area; null: it goes. */
  rearrange(place: (area: Area) => Area | null): void {
    this.pieces = this.pieces.flatMap(({ area, value }) => {
      const moved = place(area);
      return moved ? [{ area: moved, value }] : [];
    });
  }
}
