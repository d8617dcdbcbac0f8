/** Each command of the command line: how it is called, what it does, its options and an example. */

const RUN = "npm run --silent sagslup --";

/** The option of every command that enters something. */
const WHO = ["--who", "Dine initialer. Angives de, skrives der i projektmappens log, hvad der blev indført; ellers ikke."] as const;

/** Help for each command. `usage` is what follows the program's name. */
export const COMMAND_TEXTS = {
  new: {
    usage: "new <setup.json> <ud.xlsx> [--framework FIL] [--draw ANTAL --seed TAL] [--id ID] [--now TIDSPUNKT] [--json]",
    does: "Laver en ny projektmappe til en analyse.",
    options: [
      ["--framework", "Jeres egen ramme: en .json-fil, eller en projektmappe fra Sagslup med rettede kriterier og punkter (.xlsx)."],
      ["--draw", "Tager kun så mange af sagerne med, trukket tilfældigt og fordelt efter ydelse, fx til kommunens eget ledelsestilsyn. Kræver --seed."],
      ["--seed", "Starttallet: et helt tal fra 0 til 4294967295. Det skrives på Forside, så udtrækket kan gentages."],
      ["--id", "Projektmappens id. Udelades det, trækkes et tilfældigt."],
      ["--now", "Tidspunktet for oprettelsen, fx 2026-09-01T08:00:00Z. Udelades det, bruges uret."],
    ],
    example: `${RUN} new setup.json analyse.xlsx`,
  },
  fill: {
    usage: "fill <ind.xlsx> <answers.json> <ud.xlsx> [--replace] [--who INITIALER] [--json]",
    does: "Indfører svar, iagttagelser, vurderinger og tekster. Den samme fil to gange ændrer intet.",
    options: [
      ["--replace", "Erstatter det, som andre har skrevet, hvor filen siger noget andet."],
      WHO,
    ],
    example: `${RUN} fill analyse.xlsx answers.json analyse.xlsx`,
  },
  summary: {
    usage: "summary <ind.xlsx> [--json [--live]]",
    does: "Viser, hvad svarene siger: som tekst, eller med --json som data.",
    options: [["--live", "Læser tallene i projektmappens formler i stedet for at regne dem ud. Kræver --json."]],
    example: `${RUN} summary analyse.xlsx --json`,
  },
  check: {
    usage: "check <ind.xlsx> [--json]",
    does: "Nævner, hvad der mangler, er ulæseligt eller ikke passer sammen, med ark og celle.",
    options: [],
    example: `${RUN} check analyse.xlsx`,
  },
  suggest: {
    usage: "suggest <ind.xlsx> <ud.xlsx> [--who INITIALER] [--json]",
    does: "Tilføjer forslag til styrker og udfordringer. Det, der står i forvejen, bliver aldrig ændret.",
    options: [WHO],
    example: `${RUN} suggest analyse.xlsx analyse.xlsx`,
  },
  draw: {
    usage: "draw <ind.xlsx> <ud.xlsx> --seed TAL [--count ANTAL] [--date DATO] [--replace] [--json]",
    does: "Trækker sagerne til VISO blandt alle sager, fordelt efter ydelse. Det samme starttal giver det samme udtræk.",
    options: [
      ["--seed", "Starttallet: et helt tal fra 0 til 4294967295. Skrives på Forside sammen med metoden."],
      ["--count", "Hvor mange sager der trækkes. Udelades det, trækkes 5."],
      ["--date", "Datoen for udtrækket, fx 2026-10-01. Udelades den, skrives ingen."],
      ["--replace", "Trækker om, selv om der er udvalgt sager. En sag, der er svaret om, fravælges aldrig."],
    ],
    example: `${RUN} draw analyse.xlsx analyse.xlsx --seed 42`,
  },
  respondents: {
    usage: "respondents <ind.xlsx> <mappe> [--replace] [--json]",
    does: "Laver én selvevalueringsfil til hver respondent på arket Respondenter; er der ingen, så én fælles.",
    options: [
      ["--replace", "Erstatter også en fil, der er udfyldt."],
    ],
    example: `${RUN} respondents analyse.xlsx selvevaluering`,
  },
  merge: {
    usage: "merge <ind.xlsx> <filer eller mapper…> --out <ud.xlsx> [--replace] [--who INITIALER] [--json]",
    does: "Fletter udfyldte filer ind igen. Rækkefølge og gentagelser gør ingen forskel. En fil, der ikke kan flettes, nævnes; resten flettes.",
    options: [
      ["--out", "Den projektmappe, der skrives. Det må være den samme som den første."],
      ["--replace", "Lader filerne vinde, hvor der står et andet svar. Ellers bliver begge stående, til et menneske har valgt."],
      WHO,
    ],
    example: `${RUN} merge analyse.xlsx selvevaluering --out analyse.xlsx`,
  },
  agreement: {
    usage: "agreement <ind.xlsx> [--json]",
    does: "Holder to bedømmeres svar op mod hinanden: hvor de er enige, hvor de ikke er, og hvilke sager der bør ses på igen.",
    options: [],
    example: `${RUN} agreement analyse.xlsx`,
  },
  status: {
    usage: "status <første.xlsx> <anden.xlsx> [--json]",
    does: "Sammenligner to målinger i samme kommune: hvad der er tydeligt ændret, hvad der peger en vej, og hvad der ikke kan siges noget om.",
    options: [],
    example: `${RUN} status analyse-2026.xlsx analyse-2028.xlsx`,
  },
  export: {
    usage: "export <ind.xlsx> <ud.xlsx> --for municipality|leaders|viso|legal-a|legal-b|social-a|social-b [--json]",
    does: "Laver en fil til kommunen, dens ledere, VISO eller en af to bedømmere med det, de skal bruge, og ikke andet.",
    options: [
      ["--for", "Hvem filen er til: municipality (selvevaluering), leaders (opsamling og vurderinger), viso (de valgte sager)"],
      ["", "eller den ene af to, der gennemgår de samme sager hver for sig: legal-a, legal-b, social-a, social-b."],
    ],
    example: `${RUN} export analyse.xlsx ledere.xlsx --for leaders`,
  },
  report: {
    usage: "report <ind.xlsx> <ud.docx> [--status [--before FIL]] [--pdf] [--json]",
    does: "Skriver analyserapporten som Word-dokument. Sager, bemærkninger og enkeltpersoners svar kommer ikke med.",
    options: [
      ["--status", "Skriver statusrapporten i stedet: anbefalinger, aktiviteter, kommunens redegørelse og det næste fokus."],
      ["--before", "Projektmappen fra den første måling, når sagerne er målt to gange."],
      ["--pdf", "Laver også en PDF, der kan læses op, ved siden af. Kræver LibreOffice (soffice)."],
    ],
    example: `${RUN} report analyse.xlsx rapport.docx`,
  },
  schedule: {
    usage: "schedule <setup.json> <ud.ics> [--framework FIL] [--json]",
    does: "Skriver forløbets tidsplan som kalenderfil, talt fra den måned, det starter.",
    options: [["--framework", "Jeres egen ramme, hvis setup.json nævner en."]],
    example: `${RUN} schedule setup.json tidsplan.ics`,
  },
  scan: {
    usage: "scan <ind.xlsx> [--json]",
    does: "Leder efter CPR-numre, navne, adresser, telefonnumre og e-mailadresser i hele filen, også på skjulte ark og i kommentarer, og siger, hvor de står, uden at vise dem.",
    options: [],
    example: `${RUN} scan analyse.xlsx`,
  },
  log: {
    usage: "log <ind.xlsx> [--receipt KODE] [--json]",
    does: "Viser loggen: hvem der gav hvilket svar hvornår gennem Sagslup. Efterprøver, at rækkerne hænger sammen.",
    options: [["--receipt", "En kvitteringskode, som nogen har skrevet ned: er alt til og med den række uændret?"]],
    example: `${RUN} log analyse.xlsx --receipt K7QF-2M9X-0RTB`,
  },
  repair: {
    usage: "repair <ind.xlsx> <ud.xlsx> [--anew] [--json]",
    does: "Genskaber overskrifter, formler, lister, navne og beskyttelse, der er gået i stykker. Svar og det, som andre har lavet, bliver stående.",
    options: [["--anew", "Laver i stedet en ny projektmappe med alt, hvad der kan læses i den gamle: når et ark, en tabel eller en kolonne er slettet. Det, der ikke kom med, nævnes."]],
    example: `${RUN} repair analyse.xlsx analyse-repareret.xlsx`,
  },
} as const satisfies Record<
  string,
  { usage: string; does: string; options: readonly (readonly [string, string])[]; example: string }
>;

export type CommandName = keyof typeof COMMAND_TEXTS;
