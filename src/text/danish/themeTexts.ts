/** Words of the table of texts per theme. */
export const THEME_TEXT_WORDS = {
  whole: "Hele analysen",
  assessment: "Taskforcens samlede vurdering i få sætninger. Vises øverst på temaets side i Opsamling.",
  presentation: "Hvordan kommunen arbejder på temaet. Kommer med i rapporten.",
  analysis: "Hvad kilderne viser, kilde for kilde. Kommer med i rapporten.",
} as const;
