import type { Word } from "./words.ts";

/** How far two reviewers have come on an item; the codes are those of scoring/doubleReview.ts. */
export const SETTLEMENT_WORDS = [
  { code: "waiting", word: "Afventer svar" },
  { code: "equal", word: "Enige" },
  { code: "awaiting", word: "Afventer afstemning" },
  { code: "agreed", word: "Afstemt" },
] as const satisfies readonly Word[];

/** What the sheets To bedømmere and Afstemning say beside and in their tables. */
export const SETTLEMENT_TEXTS = {
  steps: [
    "1. Fælles prøve: Gennemgå to sager sammen, før I begynder, og tal om, hvad der skal til for hvert svar. Vælg gerne to, som ikke er med her.",
    "2. Hver for sig: A svarer på sit ark og B på sit. Den andens svar ses først på arket Afstemning, når begge har svaret på punktet.",
    "3. Afstemning: Find de punkter, der afventer afstemning, og vælg sammen det svar, der skal gælde. Skriv hvem, hvornår og hvorfor.",
    "4. Kontrol: Se igen på sager, der skiller sig ud med mange eller få mangler. Er svarene givet på samme måde som i de andre sager?",
  ],
  agreement: (equal: number, both: number): string => `Enige i ${equal} af ${both} svar, som begge har givet`,
  prompts: {
    answer: "Det svar, I er blevet enige om. Det tæller først. Er I enige på forhånd, skal der ikke stå noget.",
    by: "Hvem der har afstemt svaret, som initialer.",
    date: "Hvornår svaret blev afstemt.",
    why: "Hvorfor det blev dette svar. Det er her, I kan lære af forskellen.",
  },
} as const;
