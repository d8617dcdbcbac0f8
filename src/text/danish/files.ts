/** What is said when a file cannot be read or changed: what is wrong, and what to do. */

export const FILE_REFUSAL_TEXTS = {
  "empty-file": "Filen er tom. Hent eller gem den igen, og prøv med den nye fil.",
  "file-too-large":
    "Filen fylder mere end 20 MB og bliver ikke læst. Fjern billeder og ark, der ikke hører til forløbet, og gem den igen.",
  "not-a-zip": "Filen er ikke en Excel-projektmappe. Vælg den .xlsx-fil, som forløbet ligger i.",
  "text-file":
    "Filen er ren tekst (fx CSV), selv om den hedder .xlsx. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).",
  "old-excel": "Filen er i Excels gamle format (.xls). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).",
  encrypted:
    "Filen er låst med en adgangskode. Åbn den i Excel, fjern koden under Filer › Oplysninger › Beskyt projektmappe, og gem den igen.",
  macro:
    "Filen kan indeholde makroer og bliver ikke læst. Gem den i Excel som Excel-projektmappe (.xlsx), uden makroer, og brug den nye fil.",
  template: "Filen er en Excel-skabelon (.xltx). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).",
  "binary-workbook": "Filen er en binær projektmappe (.xlsb). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).",
  "open-document":
    "Filen er et OpenDocument-ark (.ods). Åbn den i LibreOffice eller Excel, og gem den som Excel-projektmappe (.xlsx).",
  "not-xlsx":
    "Filen er en pakket fil, men ikke en Excel-projektmappe; det kan være et Word-dokument eller et zip-arkiv. Vælg .xlsx-filen.",
  bomb: "Filen pakker ud til langt mere, end en projektmappe kan fylde, og er derfor ikke læst. Bed afsenderen om en ny kopi.",
  "too-many-parts": "Filen består af flere dele, end en projektmappe kan have, og er derfor ikke læst. Bed afsenderen om en ny kopi.",
  "unsafe-names":
    "Filen indeholder navne, som en projektmappe ikke må have, og er derfor ikke læst. Åbn den i Excel, og gem den som en ny fil.",
  "too-many-cells": "Filen har flere celler, end der kan læses. Fjern ark, der ikke hører til forløbet, og gem den igen.",
  "has-dtd": (part: string): string =>
    `Filen indeholder en dokumenttypeerklæring, som en projektmappe ikke må have (i ${part}), og er derfor ikke læst. ` +
    "Bed afsenderen om en ny kopi, gemt af Excel.",
  damaged: (part: string): string =>
    `Filen er beskadiget (i ${part}). Hent den igen der, hvor den ligger; hjælper det ikke, så åbn den i Excel og gem den som ny.`,
  "sheet-missing": (sheet: string): string =>
    `Projektmappen har intet ark, der hedder »${sheet}«. Giv arket dets navn tilbage, eller brug en fil, hvor det findes.`,
  "table-missing": (table: string): string =>
    `Projektmappen har ingen tabel, der hedder »${table}«. Brug en fil, hvor tabellen findes; den kan være slettet eller omdøbt.`,
  "totals-row": (table: string): string =>
    `Tabellen »${table}« har en række med totaler og kan ikke få flere rækker. Slå totalrækken fra under Tabeldesign, og prøv igen.`,
  occupied:
    "Tabellen kan ikke få flere rækker, fordi der står noget under den, som ikke er Sagslups. Flyt det, og prøv igen. Intet er ændret.",
  "no-room": (table: string): string => `Der er ikke flere rækker i arket, som tabellen »${table}« kan vokse ned i.`,
  "text-too-long": "Teksten er på mere end 32.767 tegn, og mere kan en celle ikke rumme. Del eller forkort den. Intet er ændret.",
} as const;
