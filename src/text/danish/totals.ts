/** Keys of the table of totals. */
export const TOTAL_TEXTS = {
  municipality: "Kommune",
  area: "Område",
  framework: "Ramme",
  start: "Start",
  total: "Sager i alt",
  social: "Socialfaglige sager",
  assessed: "Vurderede sager",
  withDefect: "Sager med retlig mangel",
  withMaterialDefect: "Sager med væsentlig mangel",
  incomplete: "Ufuldstændige sager",
  assessedIncomplete: "Vurderede, men ufuldstændige sager",
  individual: "Enkelte svar i selvevalueringen",
  joint: "Fælles selvevaluering tæller",
} as const;
