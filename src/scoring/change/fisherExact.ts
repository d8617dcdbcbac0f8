/** Two groups, and in each how many did and did not. Whole numbers from 0. */
export type FourCounts = readonly [readonly [number, number], readonly [number, number]];

/** Two tables whose probabilities differ by less than this share are equally likely, as R's fisher.test has it. */
const SAME = 1 + 1e-7;

/**
 * Fisher's exact p, two-sided: the probability, were there no difference, of a table with these sums that is no more likely than
 * this one. From 0 (too small for a number) to 1; 1 where the sums leave no other table; null where the table is empty. Source: R's fisher.test.
 */
export function fisherExact([[a, b], [c, d]]: FourCounts): number | null {
  const [first, second, did] = [a + b, c + d, a + c];
  if (first + second === 0) return null;
  const lowest = Math.max(0, did - second);
  const odds = relativeOdds(lowest, { first, second, did });
  const here = (odds[a - lowest] as number) * SAME;
  const total = odds.reduce((sum, one) => sum + one, 0);
  const asUnlikely = odds.filter((one) => one <= here).reduce((sum, one) => sum + one, 0);
  return Math.min(1, asUnlikely / total);
}

/**
 * How likely each possible first cell is, relative to the likeliest, which is 1. Each follows from its neighbour, so nothing
 * grows beyond what a number holds.
 */
function relativeOdds(lowest: number, { first, second, did }: Record<"first" | "second" | "did", number>): readonly number[] {
  const highest = Math.min(first, did);
  const mode = Math.floor(((first + 1) * (did + 1)) / (first + second + 2));
  const step = (x: number) => ((first - x) * (did - x)) / ((x + 1) * (second - did + x + 1));
  const odds = Array.from({ length: highest - lowest + 1 }, () => 1);
  for (let x = mode; x < highest; x += 1) odds[x + 1 - lowest] = (odds[x - lowest] as number) * step(x);
  for (let x = mode; x > lowest; x -= 1) odds[x - 1 - lowest] = (odds[x - lowest] as number) / step(x - 1);
  return odds;
}
