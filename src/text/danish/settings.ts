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

/** Shown when the target is chosen, and when something else than it takes is typed. */
export const TARGET_TEXTS = {
  prompt: "Et tal fra 60 % til 80 %. Skriv fx 75 %. Alle signaler følger med, når målet flyttes; aftal det, før I ser resultaterne.",
  error: "Målet skal ligge mellem 60 % og 80 %. Over 80 % kan 20 sager aldrig vise en klar styrke. Skriv fx 75 %.",
} as const;

/** Thresholds that nobody sets, by name and with what they mean. */
export const THRESHOLD_TEXTS = {
  heading: "Grænser, der ligger fast",
  fewLegal: { title: "For få svar, juridisk", meaning: "Har et punkt færre svar end dette, får det intet signal, kun ”○ for få svar”." },
  fewSocial: { title: "For få svar, socialfagligt", meaning: "Det samme i den socialfaglige gennemgang, hvor der er langt færre sager." },
  clear: { title: "Klart signal fra", meaning: "Så mange svar skal der mindst til, før et punkt kan være en klar styrke eller en klar udfordring." },
  serious: {
    title: "Alvorlig mangel fra",
    meaning: "Så mange svar ”mangel med væsentlig betydning”, og mindst hvert fjerde svar, er en klar udfordring, uanset hvor mange der ellers er opfyldt.",
  },
  group: { title: "Mindste gruppe", meaning: "Ledere og medarbejdere vises kun hver for sig i selvevalueringen, når begge grupper har mindst så mange svar." },
  agreement: { title: "To bedømmere: svarpar", meaning: "Så mange svar skal begge have givet, før enigheden siges som AC2 og alfa. Med færre siges kun, hvor mange svar de er enige i." },
  interval: { title: "To bedømmere: sager", meaning: "Så mange sager skal begge have svaret om, før AC2 og alfa får en usikkerhed." },
  outlying: { title: "Kontrol: sager", meaning: "Så mange sager skal der være, før det siges, at en sag skiller sig ud og bør ses igen." },
  change: { title: "To målinger: svar", meaning: "Så mange svar skal der være i hver måling, før ændringen siges med ord. Med færre vises kun tallene." },
} as const;

/** What a number of answers can show at a target of 75 %. */
export const LIMIT_TEXTS = {
  heading: "Hvad kan et antal svar vise, når målet er 75 %?",
  answers: "Antal svar",
  strength: "▲ klar styrke fra",
  challenge: "▼ klar udfordring til og med (opfyldt i)",
  never: "aldrig",
} as const;

/** What a second measurement of as many cases can show. */
export const CHANGE_LIMIT_TEXTS = {
  heading: "Hvad kan en ny måling vise, når der er 20 sager i hver?",
  before: "Opfyldt først, af 20",
  rise: "Tydeligt flere fra",
  fall: "Tydeligt færre til og med",
  never: "aldrig",
} as const;
