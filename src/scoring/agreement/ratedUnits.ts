/** Units (a case and an item) that the same raters rated in the same way. */
export interface RatedUnits {
  /** How many raters gave each category, in the order of the whole scale; also categories that nobody used. */
  readonly given: readonly number[];
  /** How many such units there are; 0 adds nothing. */
  readonly times: number;
}

/**
 * Units from what each rater gave: one list per rater, one place per unit, null where the rater gave nothing. `scale` holds
 * every category in its order. A value that is not on the scale counts as not given.
 */
export function unitsOfRatings<Category>(ratings: readonly (readonly (Category | null)[])[], scale: readonly Category[]): readonly RatedUnits[] {
  const places = Math.max(0, ...ratings.map((one) => one.length));
  return Array.from({ length: places }, (_, place) => ({
    given: scale.map((category) => ratings.filter((one) => one[place] === category).length),
    times: 1,
  }));
}

/** Units from the square table of two raters: `table[a][b]` units were given a by the first rater and b by the second. */
export function unitsOfTable(table: readonly (readonly number[])[]): readonly RatedUnits[] {
  return table.flatMap((row, first) =>
    row.map((times, second) => ({ given: row.map((_, at) => (at === first ? 1 : 0) + (at === second ? 1 : 0)), times })),
  );
}

/** How many ratings one such unit has. */
export function ratingsOf({ given }: Pick<RatedUnits, "given">): number {
  return sumOf(given);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
