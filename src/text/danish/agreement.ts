/** What the command agreement says of two reviewers. */

type Estimate =
  | { readonly value: number; readonly lower: number | null; readonly upper: number | null; readonly reason: null }
  | { readonly value: null; readonly lower: null; readonly upper: null; readonly reason: keyof typeof REASONS };

const REASONS = {
  "few-pairs": "vises ikke (færre end 10 svarpar)",
  "no-pairs": "kan ikke regnes ud (ingen svarpar)",
  "no-variation": "kan ikke regnes ud (alle svar er ens)",
} as const;

const number = (value: number): string => value.toFixed(2).replace(".", ",");

function estimate({ value, lower, upper, reason }: Estimate): string {
  if (value === null) return REASONS[reason];
  if (lower === null || upper === null) return `${number(value)} (for få sager til et interval)`;
  return `${number(value)} (95 %: ${number(lower)} til ${number(upper)})`;
}

export const AGREEMENT_TEXTS = {
  noDouble: "Ingen sag gennemgås af to. Skriv double ved nogle af sagerne i setup.json, før projektmappen laves; 5 af 20 er nok.",
  agreed: (equal: number, both: number, cases: number): string => `Enige i ${equal} af ${both} svar, som begge har givet, i ${cases} ${cases === 1 ? "sag" : "sager"}.`,
  awaiting: (count: number): string => `${count} svar afventer afstemning og tæller som ubesvaret.`,
  disagreement: (subject: string, item: string, a: string, b: string, agreed: string | null): string =>
    `  - ${subject}, ${item}: A ${a}, B ${b}${agreed === null ? "" : `; afstemt til ${agreed}`}`,
  coefficients: (what: string, { pairs, withinOne }: { readonly pairs: number; readonly withinOne: number }, ac2: Estimate, alpha: Estimate): string =>
    `${what}: højst ét trin fra hinanden i ${withinOne} af ${pairs} svarpar. Ud over det tilfældige: Gwets AC2 ${estimate(ac2)}; Krippendorffs alfa ${estimate(alpha)}.`,
  control: (subject: string, notMet: number, n: number, stands: "above" | "below"): string =>
    `Se på ${subject} igen: ikke fuldt opfyldt i ${notMet} af ${n} svar, ${stands === "above" ? "langt flere" : "langt færre"} end i de andre sager.`,
} as const;
