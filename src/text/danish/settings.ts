/** Settings, with what they mean to the reader. */
export const SETTING_TEXTS = {
  target: {
    title: "Mål: andel opfyldt",
    meaning:
      "Den andel af sagerne, der mindst bør opfylde et punkt. Kan sættes fra 60 % til 80 %. Over 80 % kan 20 sager aldrig vise en klar styrke: selv 20 af 20 rækker ned til 84 %, og 19 af 20 til 76 %.",
  },
  usedTarget: {
    title: "Mål, der regnes med",
    meaning: "Målet ovenfor. Er det tomt, ulæseligt eller uden for 60–80 %, regnes der med 75 %.",
  },
  z: {
    title: "Normalfordelingens 97,5 %-fraktil",
    meaning: "Bruges til usikkerheden: Wilsons interval, 95 %. Ændres ikke.",
  },
} as const;

/** What a number of answers can show at a target of 75 %. */
export const LIMIT_TEXTS = {
  heading: "Hvad kan et antal svar vise, når målet er 75 %?",
  answers: "Antal svar",
  strength: "▲ klar styrke fra",
  challenge: "▼ klar udfordring til og med (opfyldt i)",
  never: "aldrig",
} as const;
