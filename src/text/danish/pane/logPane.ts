/** What the pane says of the log. The log itself is Danish, like the sheets. */
export const LOG_PANE = {
  title: "Log",
  help: "Sagslup skriver i projektmappen, hvem der gav hvilket svar hvornår, og hvad der stod før. Tekster står der kun med længde og aftryk.",
  who: "Dine initialer",
  whoHint: "Til loggen. Uden dem står du som ”ukendt”.",
  show: "Vis og efterprøv loggen",
  reading: "Læser loggen …",
  empty: "Loggen har ingen rækker endnu.",
  sound: "Alle rækker hænger sammen.",
  rows: (who: string, rows: number): string => `${who}: ${rows === 1 ? "1 række" : `${rows} rækker`}`,
  receipt: (code: string): string => `Kvitteringskode ${code}`,
  receiptHelp: "Skriv koden ned i journalen. Kommandoen log kan senere vise, om noget til og med den række er ændret.",
  latest: "De seneste rækker",
  notLogged: "Står ikke i loggen",
  why: "Svaret er rettet. Hvorfor? (kan springes over)",
  reasons: {
    "Tastefejl": "Tastefejl",
    "Overset i sagen": "Overset i sagen",
    "Drøftet med en kollega": "Drøftet med en kollega",
    "Vurderet på ny": "Vurderet på ny",
  },
};

export type LogPaneTexts = typeof LOG_PANE;
