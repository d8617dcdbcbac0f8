/** What is said of a workbook in which something of ours is broken: what is wrong, and what brings it back. */

function shown(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}…` : text;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

const EARLIER = "Det, der stod dér, står kun i en tidligere version af filen (versionshistorikken).";

export const MENDING_TEXTS = {
  /** After what is wrong, where the program can mend it. */
  repairs: "Sagslup kan bringe det i orden: knappen Reparer i ruden under Forløb eller kommandoen repair.",
  /** After what is gone, where the program can make a workbook that has it again, blank. */
  renews: "Tryk Reparer i panelet og derefter Lav en ny projektmappe, eller brug kommandoen repair med --anew: den nye har alt det, der er tilbage, og det manglende på plads.",
  formulaGone: (typed: string) =>
    typed === ""
      ? `Her skal stå en formel, men cellen er tom.`
      : `Her skal stå en formel, men der er skrevet ”${shown(typed)}”. Skal det bruges, så skriv det et andet sted.`,
  formulaChanged: (formula: string) => `Formlen er en anden end den, som Sagslup skrev. Nu står der: =${shown(formula)}.`,
  missingList: (count: number, header: string) =>
    `Listen at vælge fra mangler, eller den er en anden, i ${count === 1 ? "1 celle" : `${count} celler`} under ”${header}”.`,
  missingBounds: (least: number, most: number) =>
    `Cellen tager imod ethvert tal. Reglen om et tal fra ${percent(least)} til ${percent(most)} mangler, eller den er en anden.`,
  missingFormat: (count: number) =>
    `${count === 1 ? "1 celle viser" : `${count} celler viser`} ikke længere med farve, hvad der mangler, ikke kan læses eller ikke gælder, eller hvor der kan skrives. Det sker, når der sættes noget ind fra et andet sted; indsæt kun værdier.`,
  missingName: (name: string) => `Navnet ${name}, som formler og lister bruger, findes ikke.`,
  changedName: (name: string, refersTo: string) => `Navnet ${name}, som formler og lister bruger, peger et forkert sted hen (${refersTo}).`,
  lostName: (name: string) => `Navnet ${name} peger ingen steder hen, og det, som det pegede på, er væk. ${EARLIER}`,
  deletedSheet: (sheet: string, holdsAnswers: boolean) =>
    `Arket ”${sheet}” er slettet, eller dets tabeller er lavet om til almindelige områder. ${holdsAnswers ? EARLIER : "Der stod intet på det, som I havde skrevet."}`,
  missingTable: (table: string, sheet: string) => `Tabellen ${table} findes ikke på arket ”${sheet}”. ${EARLIER}`,
  tableToRange: (table: string) =>
    `Tabellen ${table} er lavet om til et almindeligt område, så den hverken læses eller regnes med. Indholdet står her endnu: markér det, vælg Indsæt › Tabel, og kald tabellen ${table}. Eller hent en tidligere version af filen.`,
  tableBack: (table: string) =>
    `Tabellen ${table} er lavet om til et almindeligt område, så den hverken læses eller regnes med. Alt i den står her endnu, og formler, der talte om den, kan være kommet til at pege på celler i stedet.`,
  missingColumn: (table: string, header: string) => `Kolonnen ”${header}” findes ikke i tabellen ${table}. ${EARLIER}`,
  renamedColumn: (header: string, found: string) => `Overskriften er ændret fra ”${header}” til ”${found}”, så kolonnen hverken læses eller regnes med. Alt i den står her endnu.`,
  unsureColumn: (header: string, found: string) =>
    `Kolonnen ”${header}” mangler, og her står ”${found}”. Det bliver ikke ændret, for det kan ikke ses, om det er den samme kolonne. Er det, så skriv ”${header}” i cellen igen.`,
  copiedSheet: (sheet: string) => `Arket ligner et af Sagslups ark, men er en kopi, og intet i den tæller med. Flyt det, der skal bruges, til arket ”${sheet}”, og slet kopien.`,
  caseWithoutRow: (id: string, sheet: string) =>
    `Sagen ${id} har ingen række på arket ${sheet}, så den kan ikke besvares der og regnes som ubesvaret. Svar, der er slettet med rækken, står kun i en tidligere version af filen.`,
  caseWithoutRowNow: (id: string, sheet: string) => `Sagen ${id} har ingen række på arket ${sheet}, så den kan ikke besvares der og regnes som ubesvaret. Se, om en af rækkerne dér har fået et forkert dæknavn.`,
  missingRow: (key: string, count: number) => `Rækken ”${key}” mangler${count > 1 ? `, og ${count - 1} til` : ""}.`,
  lostRow: (key: string, count: number) => `Rækken ”${key}” mangler${count > 1 ? `, og ${count - 1} til` : ""}. ${EARLIER}`,
  changedId: (found: string, id: string) => `”${found}” skal være ”${id}”: den ene findes ikke, den anden mangler her, og alt andet passer.`,
  unsureId: (found: string, ids: readonly string[]) =>
    `”${found}” findes ikke på arket Sager, og ${ids.map((id) => `”${id}”`).join(", ")} mangler en række her. Er det den samme sag, så skriv samme dæknavn begge steder. Det bliver ikke ændret, for det kan ikke ses, hvad der er det rigtige.`,
  doubledRow: (key: string) => `Rækken ”${key}” står her mere end én gang. Den øverste regnes med; slet den anden.`,
  changedText: (found: string, wanted: string) => `Her stod ”${shown(wanted)}”, som Sagslup regner med; nu står der ”${shown(found)}”.`,
  hiddenSheet: () => `Arket er skjult, men skal kunne ses.`,
  shownSheet: () => `Arket er til programmet selv og skal ikke kunne ses; en rettelse i det kan gøre projektmappen ulæselig.`,
  unprotectedSheet: () => `Arket er ikke beskyttet, så formler kan komme til at blive skrevet over.`,
  unlockedFormulas: (count: number, header: string) =>
    `Låsen mangler på ${count === 1 ? "1 celle med en formel" : `${count} celler med formler`} under ”${header}”, så der kan skrives i ${count === 1 ? "den" : "dem"}, selv om arket er beskyttet.`,
  lockedAnswers: (count: number, header: string) =>
    `${count === 1 ? "1 svarcelle" : `${count} svarceller`} under ”${header}” er låst, så der ikke kan skrives i ${count === 1 ? "den" : "dem"}, mens arket er beskyttet.`,
} as const;

/** What is said of a workbook that is made anew from one of which something is gone. */
export const RENEWAL_TEXTS = {
  noCases: (table: string) => `Listen over sager (tabellen ${table}) er væk, og uden den kan ingen svar knyttes til en sag. ${EARLIER}`,
  notCarried: (typed: string) => `”${shown(typed)}” står i den gamle projektmappe, men kom ikke med i den nye. Skal det bruges, så skriv det ind dér.`,
  log: "Loggen over, hvem der har skrevet hvad hvornår, kom ikke med i den nye projektmappe. Gem den gamle, så længe loggen skal kunne ses.",
  ownSheet: (sheet: string) => `Arket ”${sheet}” er ikke et af Sagslups og kom ikke med i den nye projektmappe. Skal det bruges, så kopiér det over.`,
} as const;
