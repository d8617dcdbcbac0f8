/** Groups with a whole number each. Their order decides between equals: the first goes first. */
type Groups<Name> = ReadonlyMap<Name, number>;

/**
 * Shares `count` places among groups of these sizes in proportion to them, by the largest remainder (Hare): the whole part of
 * its quota to each group, and what is left to the largest fractions. A group whose quota is under one gets one place, and the
 * others share the rest by the same rule; where there are fewer places than groups, the largest get one each.
 *
 * No group gets more than it holds. Sizes are whole numbers of at least 1, `count` one of at most their sum.
 */
export function drawPlaces<Name>(sizes: Groups<Name>, count: number): Groups<Name> {
  const groups = [...sizes];
  const all = groups.reduce((sum, [, size]) => sum + size, 0);
  if (count < groups.length) return oneMore(groups.map(([name, size]) => ({ name, whole: 0, rest: size })), count);
  const isSmall = (size: number): boolean => count * size < all;
  const small = groups.flatMap(([name, size]) => (isSmall(size) ? [[name, 1] as const] : []));
  if (small.length > 0) {
    const others = new Map(groups.filter(([, size]) => !isSmall(size)));
    return new Map([...small, ...drawPlaces(others, count - small.length)]);
  }
  const quotas = groups.map(([name, size]) => {
    // Whole numbers, so that equal fractions are equal.
    const rest = (count * size) % all;
    return { name, whole: (count * size - rest) / all, rest };
  });
  return oneMore(quotas, count - quotas.reduce((sum, { whole }) => sum + whole, 0));
}

/** One place more to the `spare` groups with the largest rest. The sort keeps the order of equals. */
function oneMore<Name>(
  quotas: readonly { readonly name: Name; readonly whole: number; readonly rest: number }[],
  spare: number,
): Groups<Name> {
  const byRest = [...quotas].sort((one, other) => other.rest - one.rest);
  return new Map(byRest.map(({ name, whole }, index) => [name, index < spare ? whole + 1 : whole]));
}
