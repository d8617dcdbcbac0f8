/** Words of an own framework: in the sheets that carry it, and of what is wrong with it. */

export const FRAMEWORK_WORDS = { id: "Id", title: "Titel", source: "Kilde" } as const;

export const FRAMEWORK_TEXTS = {
  /** Where one fault names the place of another. */
  place: (sheet: string, cell: string) => `${sheet}!${cell}`,
  unknownTheme: (text: string) => `Temaet ”${text}” står ikke i temaernes tabel. Skriv et temas id.`,
  unknownCriterion: (text: string) => `Kriteriet ”${text}” findes ikke i rammen. Skriv dets id, eller nummer og titel som i kriteriernes tabel.`,
  noInstrument: () => "Vælg, hvilken gennemgang punktet hører til: Juridisk eller Socialfaglig.",
  unknownScale: (text: string, scales: readonly string[]) => `Skalaen ”${text}” kendes ikke. Skriv en af disse: ${scales.join(" · ")}.`,
  halfEarlierLaw: () => "Skriv både, hvornår den nuværende regel gælder fra, og hvad reglen var tidligere, eller ingen af delene.",
  noTitle: () => "Redskabet har ingen titel. Skriv den, eller tøm rækken.",
  otherFramework: (stamped: string, found: string) => `Projektmappen er lavet med rammen ”${stamped}”, men på arket Kvalitetskriterier er rammens id ”${found}”. Skriv ”${stamped}” dér igen.`,
  unreadable: (places: readonly string[]) => `Projektmappens egen ramme kan ikke læses, så intet i den kan tælles. Ret ${places.length === 1 ? "fejlen" : "fejlene"}: ${places.join(" · ")}`,
  notInEdition: (id: string, framework: string) =>
    `”${id}” er ikke en del af ${framework}, så rækken bruges ikke. Skal den med, så lav jeres egen ramme: giv rammen et nyt id øverst på arket Kvalitetskriterier, og lav en ny projektmappe med new --framework.`,
  otherId: (written: string, id: string) => `Rammens id i filen er ”${id}”, men her står ”${written}”. Skriv ”${id}”.`,
  otherArea: (area: string) => `Projektmappen, som rammen er taget fra, er til området ${area}, og dens ord passer kun dér. Brug samme område, eller skriv rammen som JSON.`,
  longFormula: (sheet: string, length: number, most: number) =>
    `En formel på arket ${sheet} bliver på ${length} tegn, og Excel kan højst have ${most}. Brug kortere id’er, færre punkter i samme gennemgang eller færre betingelser.`,
} as const;
