/** What is said when Excel does not do what it is asked: what is wrong, and what to do. */

export const HOST_REFUSAL_TEXTS = {
  cancelled: "Annulleret. De ark, der var begyndt, er fjernet igen, og resten af projektmappen er, som den var.",
  "cell-in-edit": "En celle er åben for indtastning, og så lange tager Excel ikke imod ændringer. Tryk Enter eller Esc i cellen, og prøv igen.",
  "no-answer": "Excel svarer ikke endnu. Luk åbne vinduer i Excel, tryk Esc, og prøv igen. Det, der var i gang, kan stadig nå at blive gjort.",
  locked:
    "Excel tillader ikke, at der skrives her: Cellerne er låst, eller projektmappen er åbnet til læsning. Slå redigering til, og prøv igen; " +
    "ophæves arkets beskyttelse, sætter »Reparer« den på igen.",
  password: "Arket er beskyttet med en adgangskode, som Sagslup ikke kender. Fjern koden under Gennemse › Fjern arkbeskyttelse, og prøv igen.",
  gone: "Noget, der skulle læses eller skrives, findes ikke længere; et ark eller en tabel kan være slettet eller omdøbt imens. Opdater, og prøv igen.",
  "row-taken": "En anden er imens begyndt på den samme række. Intet er overskrevet. Opdater, og prøv igen.",
  "log-taken": "En anden har imens skrevet i den samme blok i loggen. Intet er overskrevet. Prøv igen.",
  "changed-meanwhile": (standing: string, given: string): string =>
    `En anden har ændret cellen imens. Nu står der ${quoted(standing)}; du ville skrive ${quoted(given)}. Intet er overskrevet. Prøv igen, hvis dit skal stå i stedet.`,
  overwritten: (standing: string, given: string): string =>
    `En anden skrev ${quoted(standing)} i cellen, lige før der blev skrevet ${quoted(given)}, og det kunne ikke sættes tilbage. Ret cellen, hvis det første skal stå.`,
  taken: "Der findes allerede et ark, en tabel eller et navn, der hedder det samme. Omdøb det, og prøv igen.",
  "too-large": "Det er mere, end Excel tager på én gang. Prøv igen i Excel på computeren, eller del forløbet i to projektmapper.",
  unsteady: "Excel kunne ikke gøre det lige nu. Vent et øjeblik, og prøv igen; det er uden fare at gøre det to gange.",
  restart: "Excel skal genstartes, før tilføjelsen virker igen. Gem projektmappen, luk Excel, og åbn den på ny.",
  "other-workbook": "En anden projektmappe er vist forrest. Klik i den projektmappe, som forløbet ligger i, og prøv igen.",
  "in-the-way": "Flettede celler, et filter eller noget under tabellen står i vejen. Fjern filteret, ophæv fletningen, og prøv igen.",
  "excel-too-old": "Denne Excel er for gammel til det. Sagslup kræver Excel 2021 eller nyere, Microsoft 365 eller Excel på nettet.",
  "office-missing":
    "Microsofts del af tilføjelsen (appsforoffice.microsoft.com) kunne ikke hentes. Se, om der er netforbindelse, og om adressen er tilladt; luk ruden, og åbn " +
    "den igen. Arkene virker imens, og intet i dem er ændret.",
  "office-late":
    "Excel er længe om at svare ruden. Tryk Esc, hvis en celle står åben, og luk åbne vinduer i Excel. Hjælper det ikke, så luk ruden, og åbn den igen.",
  unexpected: (code: string): string => `Excel afviste det med koden ${code}. Prøv igen; sker det gentagne gange, så giv koden videre til support.`,
  "sheet-in-the-way": (sheet: string): string =>
    `Projektmappen har allerede et ark, der hedder »${sheet}«, og som Sagslup ikke har lavet nu. Omdøb det, eller brug en ny projektmappe. Intet er ændret.`,
  "table-in-the-way": (table: string): string =>
    `Projektmappen har allerede en tabel, der hedder »${table}«. Et forløb kan kun laves én gang i en projektmappe: Brug en ny. Intet er ændret.`,
  "name-in-the-way": (name: string): string =>
    `Navnet »${name}« bruges allerede i projektmappen. Omdøb det under Formler › Navnestyring, eller brug en ny projektmappe. Intet er ændret.`,
  "not-as-written": "Det, der står i cellen, er ikke det, der blev skrevet. Arkene er ikke taget i brug; lav dem igen, så ryddes de halve op.",
} as const;

function quoted(text: string): string {
  return text === "" ? "ingenting" : `»${text}«`;
}

/** What a sheet is called until everything in it is in place. */
export const UNFINISHED_SHEET = (number: number, title: string): string => `(laves ${String(number)}) ${title}`;
