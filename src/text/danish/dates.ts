const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"] as const;

/** "1. september 2026" of an ISO date. What is no ISO date comes back as it is. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${Number(day)}. ${name} ${year}`;
}

/** "september 2026 – marts 2027" of two ISO dates; one month is said once. */
export function monthsBetween(first: string, last: string): string {
  return monthOf(first) === monthOf(last) ? monthOf(first) : `${monthOf(first)} – ${monthOf(last)}`;
}

/** "september 2026" of an ISO date. */
export function monthOf(iso: string): string {
  return longDate(iso).replace(/^\d+\. /, "");
}
