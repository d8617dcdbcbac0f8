import type { Culture } from "./culture.ts";

/**
 * A Danish Excel on a Danish computer.
 *
 * ASSUMED [danish-words]: Functions, errors, parts of tables, letters of number formats and new things are called in Danish as written here.
 * ASSUMED [danish-reserved-name]: In a Danish Excel no sheet can be called "Historik", as none can be called "History".
 */
export const DANISH: Culture = {
  name: "da-DK",
  decimal: ",",
  group: ".",
  list: ";",
  dateOrder: "dmy",
  dateSeparator: "-",
  shortDate: "dd-mm-yyyy",
  longDate: "d. mmmm yyyy",
  months: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
  words: new Map([["TRUE", "SAND"], ["FALSE", "FALSK"], ["GENERAL", "Standard"]]),
  errors: new Map([
    ["#DIV/0!", "#DIVISION/0!"], ["#N/A", "#I/T"], ["#NAME?", "#NAVN?"], ["#NULL!", "#NUL!"], ["#NUM!", "#NUM!"], ["#REF!", "#REFERENCE!"],
    ["#VALUE!", "#VÆRDI!"], ["#SPILL!", "#OVERLØB!"], ["#CALC!", "#BEREGN!"],
  ]),
  functions: new Map([
    ["AND", "OG"], ["AVERAGE", "MIDDEL"], ["CHAR", "TEGN"], ["CHOOSE", "VÆLG"], ["COLUMN", "KOLONNE"], ["COLUMNS", "KOLONNER"],
    ["CONCATENATE", "SAMMENKÆDNING"], ["COUNT", "TÆL"], ["COUNTA", "TÆLV"], ["COUNTBLANK", "ANTAL.BLANKE"], ["COUNTIF", "TÆL.HVIS"],
    ["COUNTIFS", "TÆL.HVISER"], ["DATE", "DATO"], ["DAY", "DAG"], ["EXACT", "EKSAKT"], ["FALSE", "FALSK"], ["IF", "HVIS"],
    ["IFERROR", "HVIS.FEJL"], ["IFNA", "HVISIT"], ["INDEX", "INDEKS"], ["INT", "HELTAL"], ["ISBLANK", "ER.TOM"], ["ISERR", "ER.FJL"],
    ["ISERROR", "ER.FEJL"], ["ISLOGICAL", "ER.LOGISK"], ["ISNA", "ER.IKKE.TILGÆNGELIG"], ["ISNONTEXT", "ER.IKKE.TEKST"],
    ["ISNUMBER", "ER.TAL"], ["ISTEXT", "ER.TEKST"], ["LEFT", "VENSTRE"], ["LEN", "LÆNGDE"], ["LOWER", "SMÅ.BOGSTAVER"],
    ["MATCH", "SAMMENLIGN"], ["MAX", "MAKS"], ["MID", "MIDT"], ["MOD", "REST"], ["MONTH", "MÅNED"], ["N", "TAL"],
    ["NA", "IKKE.TILGÆNGELIG"], ["NOT", "IKKE"], ["OR", "ELLER"], ["POWER", "POTENS"], ["PRODUCT", "PRODUKT"], ["REPT", "GENTAG"],
    ["RIGHT", "HØJRE"], ["ROUND", "AFRUND"], ["ROUNDDOWN", "RUND.NED"], ["ROUNDUP", "RUND.OP"], ["ROW", "RÆKKE"], ["ROWS", "RÆKKER"],
    ["SEARCH", "SØG"], ["SIGN", "FORTEGN"], ["SQRT", "KVROD"], ["SUBSTITUTE", "UDSKIFT"], ["SUMIF", "SUM.HVIS"], ["SUMIFS", "SUM.HVISER"],
    ["SUMPRODUCT", "SUMPRODUKT"], ["TRIM", "FJERN.OVERFLØDIGE.BLANKE"], ["TRUE", "SAND"], ["UPPER", "STORE.BOGSTAVER"],
    ["VALUE", "VÆRDI"], ["VLOOKUP", "LOPSLAG"], ["YEAR", "ÅR"],
  ]),
  tableParts: new Map([["#This Row", "#Denne række"], ["#All", "#Alle"], ["#Headers", "#Overskrifter"], ["#Totals", "#Totaler"]]),
  codeLetters: new Map([["y", "å"], ["h", "t"]]),
  newNames: { sheet: "Ark", table: "Tabel", column: "Kolonne", chart: "Diagram" },
  reservedSheets: ["history", "historik"],
  refusal: "Handlingen kunne ikke udføres.",
};
