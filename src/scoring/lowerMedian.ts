/** How many gave each grade. */
export type ByGrade = Readonly<Record<"1" | "2" | "3" | "4", number>>;

/** All grades given. */
export function totalOf(byGrade: ByGrade): number {
  return byGrade["1"] + byGrade["2"] + byGrade["3"] + byGrade["4"];
}

/**
 * The lower median, null when nobody answered. Grades are ordered, not measured: between two middle answers the lower one
 * stands, because 2.5 is no grade. By cumulated counts, as the sheet does it.
 */
export function lowerMedian(byGrade: ByGrade): 1 | 2 | 3 | 4 | null {
  const n = totalOf(byGrade);
  if (n === 0) return null;
  if (2 * byGrade["1"] >= n) return 1;
  if (2 * (byGrade["1"] + byGrade["2"]) >= n) return 2;
  if (2 * (byGrade["1"] + byGrade["2"] + byGrade["3"]) >= n) return 3;
  return 4;
}
