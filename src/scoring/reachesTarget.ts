/**
 * Whether at least the target share is met: met / n ≥ target, decided on whole numbers.
 *
 * 0.68 · 75 is 51.00000000000001 in doubles, so 51 of 75 would miss the target that it meets exactly. The target is
 * therefore taken as whole ten-thousandths, which is finer than the settings sheet shows.
 */
export function reachesTarget(met: number, n: number, target: number): boolean {
  return 10000 * met >= Math.round(10000 * target) * n;
}
