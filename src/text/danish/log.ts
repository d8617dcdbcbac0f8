/** What the log says, and what is said of it. */

export const LOG_TEXTS = {
  nobody: "ukendt",
  or: " – eller – ",
  /** In the place of a text. */
  text: (length: number, print: string): string => `tekst, ${String(length)} tegn, ${print}`,
  notWritten: {
    "log-missing": "Projektmappen har ingen log, som kan skrives i. Svarene skrives som før; loggen får ingen rækker.",
    "log-full": "Loggen er fuld. Svarene skrives som før; loggen får ingen flere rækker.",
    "log-locked": "Loggens ark er beskyttet. Svarene skrives som før; loggen får ingen rækker.",
    "log-refused": "Loggen kunne ikke skrives. Svarene er skrevet, men står ikke i den.",
  },
  broken: "Loggen er ændret eller beskåret her: rækken passer ikke til sin kode eller til rækken før. Stol ikke på loggen; se SharePoints versionshistorik.",
} as const;

/** What the command `log`, and the pane, say of a log. */
export const LOG_WORDS = {
  empty: "Loggen har ingen rækker.",
  block: (who: string, rows: number, receipt: string): string => `${who}: ${rows === 1 ? "1 række" : `${String(rows)} rækker`}. Kvitteringskode: ${receipt}`,
  line: (time: string, who: string, where: string, before: string, after: string, reason: string): string =>
    `${time} ${who} · ${where}: ${before === "" ? "(tomt)" : before} → ${after === "" ? "(tomt)" : after}${reason === "" ? "" : ` · ${reason}`}`,
  earlier: (count: number): string => `… og ${String(count)} tidligere. Med --json vises alle.`,
  sound: "Rækkerne hænger sammen.",
  receiptFound: (who: string, row: number): string => `Koden findes: det er række ${String(row)} hos ${who}, og intet til og med den er ændret siden.`,
  receiptNotFound: "Ingen række med denne kode hænger sammen med dem før den. Enten er koden skrevet forkert af, eller også er loggen ændret eller beskåret.",
  limits:
    "Loggen er det, Sagslup har skrevet: hvem er det navn, man selv har skrevet, tiden er maskinens eget ur, og det, der er rettet uden Sagslup, står der ikke. " +
    "Den, der har filen, kan lave en ny log; kun en kvitteringskode, der er skrevet ned et andet sted, afslører det. Skal noget bevises, så brug SharePoints versionshistorik.",
} as const;
