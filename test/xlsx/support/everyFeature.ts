import type { ChartPlan, ColumnPlan, ListRule, PlannedCell, PlannedContent, SheetPlan, TablePlan } from "../../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";

/** A small invented workbook in which everything that a sheet plan can say occurs at least once. */

const LEGAL_WORDS = ["ingen mangel", "mangel uden væsentlig betydning", "mangel med væsentlig betydning"];

const YES_NO: ListRule = {
  name: "sag_valg_L",
  promptTitle: "Oplysning af sagen",
  prompt: "Var sagen tilstrækkeligt oplyst,\nda kommunen traf afgørelse?",
  error: "Vælg et af ordene på listen.",
};

function typed(value: PlannedContent["value"]): PlannedContent {
  return { value };
}

const CASE_COLUMNS: readonly ColumnPlan[] = [
  { header: "Sag", label: "Sag", width: 12, meaning: "key", format: "text", unlocked: true },
  { header: "Dato", label: "Afgørelsesdato", width: 19, meaning: "input", format: "date", unlocked: true, prompt: "Skriv datoen som dd-mm-åååå." },
  { header: "R.oplysning", label: "Sagens oplysning", width: 26, meaning: "answer", unlocked: true, list: YES_NO },
  { header: "R.begrundelse", label: "Begrundelse", width: 26, meaning: "answer", unlocked: true, list: { ...YES_NO, promptTitle: "Begrundelse", strict: false } },
  { header: "Mangel", width: 12, meaning: "computed", formula: `IF(sag_juridisk[[#This Row],[R.oplysning]]="","",COUNTIF(sag_juridisk[[#This Row],[R.oplysning]:[R.begrundelse]],sag_ord_2)>0)` },
  { header: "Bemærkning [#1]", label: "Bemærkning", width: 30, meaning: "note", unlocked: true },
];

const CASES: readonly (readonly PlannedContent[])[] = [
  [typed("SAG-01"), typed(46095), typed(LEGAL_WORDS[0] ?? null), typed(LEGAL_WORDS[2] ?? null), typed(true), typed("=1+1 er tekst\nog her er linje to")],
  [typed("SAG-02"), typed(46101), typed(LEGAL_WORDS[1] ?? null), typed(LEGAL_WORDS[0] ?? null), typed(false), typed("-fortrudt, +tilføjet, @navn")],
  [typed("SAG-03"), typed(null), typed(null), typed(null), typed(""), typed(null)],
];

const REVIEW: TablePlan = { name: "sag_juridisk", row: 5, column: 1, columns: CASE_COLUMNS, rows: CASES, key: ["Sag"], filter: true };

const REVIEW_SHEET: SheetPlan = {
  title: "Juridisk gennemgang",
  visibility: "visible",
  cells: [
    { row: 1, column: 1, value: "Juridisk gennemgang", meaning: "title" },
    { row: 2, column: 1, value: "Her vurderes hver sag mod de retlige krav. Vælg ord i de lyse felter.", meaning: "purpose" },
  ],
  tables: [REVIEW],
  conditionalFormats: [
    { range: "C6:D8", formula: "C6=sag_ord_2", look: "challenge" },
    { range: "C6:D8", formula: "C6=sag_ord_0", look: "strength" },
    { range: "C6:D8", formula: `C6="Ikke relevant"`, look: "notApplicable" },
    { range: "C6:D8", formula: `AND($A6<>"",C6="")`, look: "missing" },
    { range: "C6:D8", formula: `AND(C6<>"",COUNTIF(sag_valg_L,C6)=0)`, look: "unreadable" },
    { range: "E6:E8", formula: `E6=""`, look: "muted" },
    { range: "E6:E8", formula: `AND(E6<>"",COUNTA($C$6:$C$8)<5)`, look: "few" },
  ],
  columnWidths: new Map([[7, 3]]),
  rowHeights: new Map([[5, 14]]),
  freeze: { rows: 5, columns: 1 },
  protected: true,
  print: { orientation: "landscape", titleRows: [4, 5], breaksAfter: [7] },
  tab: "review",
};

const FRONT_CELLS: readonly PlannedCell[] = [
  { row: 1, column: 1, value: "Eksempelkommune · voksenhandicap", meaning: "title" },
  { row: 2, column: 1, value: "Her er forløbets fakta, og her begynder arbejdet.", meaning: "purpose" },
  { row: 4, column: 1, value: "Forløbet", meaning: "heading" },
  { row: 5, column: 1, value: "Opgjort pr.", meaning: "label" },
  { row: 5, column: 2, value: 46150, meaning: "input", format: "date", unlocked: true },
  { row: 6, column: 1, value: "Sager med mangel", meaning: "label" },
  { row: 6, column: 2, value: 1, formula: "COUNTIF(sag_juridisk[Mangel],TRUE)", meaning: "computed", format: "integer" },
  { row: 7, column: 1, value: "Andel", meaning: "label" },
  { row: 7, column: 2, value: 0.5, formula: "B6/COUNTA(sag_juridisk[R.oplysning])", meaning: "computed", format: "percent" },
  { row: 8, column: 1, value: "Wilson, nedre grænse", meaning: "label" },
  { row: 8, column: 2, value: 0.0945, formula: "ROUND(0.0945,4)", meaning: "computed", format: "decimal3" },
  { row: 9, column: 1, value: "Næste sag", meaning: "label" },
  { row: 9, column: 2, value: "SAG-03", formula: `INDEX(sag_juridisk[Sag],MATCH("",sag_juridisk[Mangel],0))`, meaning: "computed", link: "'Juridisk gennemgang'!C8" },
  { row: 10, column: 1, value: "Valg for hele forløbet", meaning: "label" },
  { row: 10, column: 2, value: LEGAL_WORDS[0] ?? null, meaning: "answer", unlocked: true, list: YES_NO },
  { row: 11, column: 1, value: "Til gennemgangen", meaning: "text", link: "'Juridisk gennemgang'!A1" },
  { row: 12, column: 1, value: "Tomt resultat", meaning: "label" },
  { row: 12, column: 2, value: "", formula: `IF(B6>100,"mange","")`, meaning: "computed" },
  { row: 14, column: 1, value: "Det samlede billede", meaning: "subheading" },
  { row: 15, column: 1, value: "▲ Styrker", meaning: "strengthHeading" },
  { row: 16, column: 1, value: "Borgerens eget perspektiv fremgår tydeligt af udredningerne.", meaning: "text" },
  { row: 17, column: 1, value: "▼ Udfordringer", meaning: "challengeHeading" },
  { row: 18, column: 1, value: "Sagerne er ikke tilstrækkeligt oplyst, før der træffes afgørelse.", meaning: "text" },
  { row: 19, column: 1, value: "➜ Taskforcen anbefaler, at kommunen", meaning: "recommendationHeading" },
  { row: 20, column: 1, value: "indfører en fast ramme for sagsoplysning.", meaning: "text" },
  { row: 21, column: 1, value: "Tallene viser, hvad gennemgangen fandt i netop disse sager.", meaning: "note" },
];

function smallTable(name: string, row: number): TablePlan {
  const columns = [{ header: "Oplysning", width: 34, meaning: "label" }, { header: "Svar", width: 34, meaning: "input", unlocked: true }] as const;
  return { name, row, column: 1, columns, rows: [[typed("Kommune"), typed("Eksempelkommune")]], key: ["Oplysning"], filter: false };
}

const FRONT_SHEET: SheetPlan = {
  title: "Forside",
  visibility: "visible",
  cells: FRONT_CELLS,
  tables: [smallTable("sag_fakta", 23)],
  conditionalFormats: [],
  columnWidths: new Map([[1, 34], [2, 34], [3, 30]]),
  rowHeights: new Map([[1, 30]]),
  freeze: { rows: 0, columns: 0 },
  protected: true,
  print: { orientation: "portrait", titleRows: null, breaksAfter: [] },
  tab: "front",
};

/** A table of settings: each row has its own format, and one its own list. */
const SETTINGS: TablePlan = {
  name: "sag_indstillinger",
  row: 10,
  column: 1,
  columns: [
    { header: "Navn", width: 40, meaning: "label" },
    { header: "Værdi", width: 18, meaning: "input", unlocked: true, list: YES_NO },
  ],
  rows: [
    [typed("Mål"), { value: 0.75, format: "percent", list: { ...YES_NO, name: "sag_valg_maal", strict: false } }],
    [typed("Udgangspunkt"), typed(LEGAL_WORDS[0] ?? null)],
    [typed("z"), { value: 1.959963984540054, format: "decimal3", unlocked: false }],
  ],
  key: ["Navn"],
  filter: false,
};

const LISTS: TablePlan = {
  name: "sag_lister",
  row: 4,
  column: 1,
  columns: [
    { header: "Ord", width: 40, meaning: "text" },
    { header: "Orden", width: 10, meaning: "computed", format: "integer" },
  ],
  rows: LEGAL_WORDS.map((word, index) => [typed(word), typed(index)]),
  key: ["Ord"],
  filter: false,
};

const DEGREES = ["i høj grad", "i nogen grad", "i mindre grad", "slet ikke"] as const;

const FIGURE: TablePlan = {
  name: "sag_figur",
  row: 16,
  column: 1,
  columns: [{ header: "Punkt", width: 40, meaning: "key" }, ...DEGREES.map((header) => ({ header, width: 18, meaning: "computed", format: "integer" }) as const)],
  rows: [
    [typed("Formål & mål"), typed(3), typed(1), typed(0), { value: 1, formula: "1+0" }],
    [typed("Inddragelse"), typed(0), typed(2), typed(2), typed(1)],
    [typed("Opfølgning"), typed(1), typed(0), typed(0), typed(4)],
  ],
  key: ["Punkt"],
  filter: false,
};

const CHART: ChartPlan = {
  title: "Socialfaglig gennemgang: antal sager",
  altText: `Liggende søjler, én for hvert punkt: hvor mange sager der fik "i høj grad" < "slet ikke".`,
  table: "sag_figur",
  categories: "Punkt",
  series: [
    { header: "i høj grad", look: "met" },
    { header: "i nogen grad", look: "partly" },
    { header: "i mindre grad", look: "mostlyNotMet" },
    { header: "slet ikke", look: "notMet" },
  ],
  most: 5,
  row: 21,
  column: 1,
  rows: 14,
  columns: 5,
};

const LIST_SHEET: SheetPlan = {
  title: "Lister",
  visibility: "visible",
  cells: [
    { row: 1, column: 1, value: "Lister", meaning: "title" },
    { row: 2, column: 1, value: "Ordene i rullelisterne.", meaning: "purpose" },
  ],
  tables: [LISTS, SETTINGS, FIGURE],
  charts: [CHART],
  conditionalFormats: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  freeze: { rows: 4, columns: 0 },
  protected: false,
  print: { orientation: "portrait", titleRows: [4, 4], breaksAfter: [] },
  tab: "reference",
};

const STAMP: TablePlan = {
  name: "sag_stempel",
  row: 1,
  column: 1,
  columns: [
    { header: "Noegle", width: 20, meaning: "key", format: "text" },
    { header: "Vaerdi", width: 40, meaning: "text", format: "text" },
  ],
  rows: [[typed("format"), typed("1")], [typed("id"), typed("3f6c")]],
  key: ["Noegle"],
  filter: false,
};

const STAMP_SHEET: SheetPlan = {
  ...LIST_SHEET,
  title: "_sagslup",
  visibility: "veryHidden",
  cells: [],
  tables: [STAMP],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait", titleRows: null, breaksAfter: [] },
};

function smallSheet(title: string, tab: SheetPlan["tab"], tables: readonly TablePlan[]): SheetPlan {
  return { ...FRONT_SHEET, title, tab, tables, cells: [{ row: 1, column: 1, value: title, meaning: "title" }], protected: false };
}

export const EVERY_FEATURE: WorkbookPlan = {
  title: "Sagslup · Eksempelkommune",
  sheets: [
    FRONT_SHEET,
    REVIEW_SHEET,
    smallSheet("Selvevaluering", "self", [smallTable("sag_selv", 3)]),
    smallSheet("Iagttagelser & kilder", "evidence", [smallTable("sag_kilder", 3)]),
    { ...smallSheet("Søren's ark", "result", []), visibility: "hidden" },
    LIST_SHEET,
    STAMP_SHEET,
  ],
  names: [
    { name: "sag_valg_L", refersTo: "Lister!$A$5:$A$7" },
    { name: "sag_valg_maal", refersTo: "Lister!$B$11" },
    { name: "sag_ord_0", refersTo: "Lister!$A$5" },
    { name: "sag_ord_2", refersTo: "Lister!$A$7" },
    { name: "sag_sted", refersTo: "'Søren''s ark'!$A$1" },
  ],
};
