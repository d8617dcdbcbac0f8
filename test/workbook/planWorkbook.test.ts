import { benefitsOf } from "../../src/framework/benefits.ts";
import { forArea, type Area } from "../../src/framework/framework.ts";
import { EDITIONS } from "../../src/instrument/editions.ts";
import { itemsOf, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { CASE_QUESTIONS } from "../../src/instrument/legalReview.ts";
import type { ColumnPlan, PlannedContent, SheetPlan, TablePlan } from "../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { columnNumber } from "../../src/workbook/cellRange.ts";
import { analysisOf, STAMP, THREE_CASES } from "./support/makers.ts";

const FRAMEWORKS = EDITIONS.map((edition) => edition.framework);

const plan = planWorkbook(analysisOf(), STAMP);

/** As large as a setup may be, with every benefit of the area. */
function largest(area: Area, framework: string): WorkbookPlan {
  const benefits = benefitsOf(area);
  const cases = Array.from({ length: 2000 }, (_, index) => ({
    id: `SAG-${String(index).padStart(4, "0")}-${"x".repeat(31)}`,
    benefit: benefits[index % benefits.length]?.id ?? "",
  }));
  return planWorkbook(analysisOf({ municipality: "Å".repeat(100), area, framework, cases }), STAMP);
}

const PLANS: readonly WorkbookPlan[] = [
  plan,
  ...FRAMEWORKS.map((framework) => planWorkbook(analysisOf({ ...THREE_CASES, framework: framework.id, area: "børn", cases: [] }), STAMP)),
];

function tablesOf({ sheets }: WorkbookPlan): readonly TablePlan[] {
  return sheets.flatMap((sheet) => sheet.tables);
}

function formulasOf({ sheets }: WorkbookPlan): readonly string[] {
  const contents = (sheet: SheetPlan): readonly PlannedContent[] => [...sheet.cells, ...sheet.tables.flatMap((table) => table.rows.flat())];
  const found = sheets.flatMap((sheet) => [...contents(sheet).map((one) => one.formula), ...sheet.conditionalFormats.map((one) => one.formula)]);
  return [...new Set(found.filter((one) => one !== undefined))];
}

function columnsOf(one: WorkbookPlan): readonly ColumnPlan[] {
  return tablesOf(one).flatMap((table) => table.columns);
}

function table(name: string): TablePlan {
  const found = tablesOf(plan).find((one) => one.name === name);
  if (found === undefined) throw new Error(`No table ${name}.`);
  return found;
}

/** The literals of a formula taken out, so that words in them are not read as names. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe("The sheets", () => {
  it("stand in this order, from the cover to what stands behind", () => {
    expect(plan.sheets.map((sheet) => sheet.title)).toEqual([
      "Forside", "Opsamling", "Sager", "Juridisk gennemgang", "Socialfaglig gennemgang", "Bemærkninger", "Læring", "Selvevaluering",
      "Selvevaluering svar", "Respondenter", "Kilder", "Iagttagelser", "Vurderinger", "Udviklingsplan", "Status", "Beregning", "Kvalitetskriterier",
      "Regelgrundlag", "Redskaber", "Lister", "Indstillinger", "_sagslup",
    ]);
  });

  it("hold the tables that readers know by name", () => {
    const names = plan.sheets.map((sheet) => [sheet.title, sheet.tables.map((one) => one.name).join(" ")]);
    expect(Object.fromEntries(names)).toEqual({
      Forside: "sag_forloeb",
      Opsamling: "sag_matrix sag_figur_mangler sag_figur_regler sag_figur_social sag_selv_samlet",
      Sager: "sag_sager",
      "Juridisk gennemgang": "sag_juridisk",
      "Socialfaglig gennemgang": "sag_socialfaglig",
      Bemærkninger: "sag_bemaerkninger",
      Læring: "sag_laering",
      Selvevaluering: "sag_selvevaluering",
      "Selvevaluering svar": "sag_svar",
      Respondenter: "sag_respondenter",
      Kilder: "sag_kilder",
      Iagttagelser: "sag_iagttagelser",
      Vurderinger: "sag_tematekster sag_vurderinger",
      Udviklingsplan: "sag_plan",
      Status: "sag_status",
      Beregning: "sag_beregning_tal sag_beregning sag_beregning_selv sag_beregning_kriterier sag_beregning_temaer sag_beregning_fund",
      Kvalitetskriterier: "sag_ramme sag_temaer sag_kriterier",
      Regelgrundlag: "sag_regler sag_ydelser",
      Redskaber: "sag_redskaber",
      Lister: "sag_ord",
      Indstillinger: "sag_indstillinger sag_taerskler sag_graenser sag_ny_maaling",
      _sagslup: "sag_stempel sag_log sag_log_2 sag_log_3 sag_log_4 sag_log_5 sag_log_6 sag_log_7 sag_log_8",
    });
  });

  it("are protected where nobody should write but in answer cells, and open where people add rows", () => {
    const open = plan.sheets.filter((sheet) => !sheet.protected).map((sheet) => sheet.title);
    expect(open).toEqual([
      "Sager", "Bemærkninger", "Læring", "Selvevaluering svar", "Respondenter", "Kilder", "Iagttagelser", "Vurderinger",
      "Udviklingsplan", "Status", "Redskaber", "_sagslup",
    ]);
  });

  it("begin in A1 with what they are for, and only the stamp is hidden", () => {
    for (const sheet of plan.sheets) {
      const first = sheet.cells.find((cell) => cell.row === 1 && cell.column === 1);
      expect([sheet.title, first?.meaning, typeof first?.value]).toEqual([sheet.title, "title", "string"]);
      // Beside the columns that stay, where these are repeated on pages beside each other.
      expect(sheet.cells.some((cell) => cell.row === 2 && [1, sheet.freeze.columns + 1].includes(cell.column) && cell.meaning === "purpose")).toBe(true);
    }
    expect(plan.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => [sheet.title, sheet.visibility])).toEqual([["_sagslup", "veryHidden"]]);
  });

  it("show no column that only formulas need", () => {
    const cases = plan.sheets.flatMap((sheet) => sheet.tables).find((table) => table.name === "sag_sager");
    expect(cases?.columns.filter((one) => one.hidden).map((one) => one.header)).toEqual(["Nøgle", "Medregnes", "Uden juridisk række", "Uden socialfaglig række"]);
  });

  it("show places to write in as such, the hidden columns at the end left out", () => {
    const observations = plan.sheets.find((sheet) => sheet.title === "Iagttagelser");
    const places = observations?.conditionalFormats.filter((one) => one.look === "place");
    expect(places?.map((one) => one.range)).toEqual([expect.stringMatching(/^A\d+:I205$/)]);
  });

  it("have titles that Excel takes: 1 to 31 characters, unique, none of the signs that formulas use", () => {
    const titles = plan.sheets.map((sheet) => sheet.title);
    for (const title of titles) expect(title).toMatch(/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    expect(titles.filter((title) => /^(history|historik)$/i.test(title))).toEqual([]);
  });

  it("hold nothing twice: no two cells, and no cell in a table's place", () => {
    for (const one of PLANS) {
      for (const sheet of one.sheets) {
        const places = [
          ...sheet.cells.map((cell) => `${cell.row},${cell.column}`),
          ...sheet.tables.flatMap((at) => at.columns.flatMap((_, across) => Array.from({ length: at.rows.length + 1 }, (__, down) => `${at.row + down},${at.column + across}`))),
        ];
        expect([sheet.title, places.length]).toEqual([sheet.title, new Set(places).size]);
      }
    }
  });
});

describe("The answer cells", () => {
  it("of the legal review are unlocked, and nothing else there is", () => {
    const unlocked = table("sag_juridisk").columns.filter((column) => column.unlocked).map((column) => column.header);
    expect(unlocked).toEqual([...itemsOf(REVIEW_ITEMS, "legal").map((item) => item.id), ...CASE_QUESTIONS.map((question) => question.id)]);
    expect(table("sag_juridisk").rows.flat().filter((cell) => cell.unlocked !== undefined)).toEqual([]);
  });

  it("of the social review are unlocked, and nothing else there is", () => {
    const unlocked = table("sag_socialfaglig").columns.filter((column) => column.unlocked).map((column) => column.header);
    expect(unlocked).toEqual(itemsOf(REVIEW_ITEMS, "social").map((item) => item.id));
  });

  it("of the joint form are one a row: the answer, or the text", () => {
    const { columns, rows } = table("sag_selvevaluering");
    const [answer, text] = ["Svar", "Tekst"].map((header) => columns.findIndex((column) => column.header === header));
    expect(rows.map((cells) => [cells[answer ?? -1]?.unlocked, cells[text ?? -1]?.unlocked].filter((one) => one === true).length)).toEqual(rows.map(() => 1));
  });

  it("of the cover are the facts that may change: not the area, not the framework, not the draw", () => {
    const locked = table("sag_forloeb").rows.filter((cells) => cells[1]?.unlocked !== true).map((cells) => cells[0]?.value);
    expect(locked).toEqual(["Område", "Ramme", "Selvevalueringens form", "Udtræk til VISO", "Sådan er der trukket"]);
  });

  it("of the settings are the target alone", () => {
    expect(table("sag_indstillinger").rows.filter((cells) => cells.some((cell) => cell.unlocked)).map((cells) => cells[0]?.value)).toEqual(["Mål: andel opfyldt"]);
  });

  it("of the rules are the lawyer's marks, where there is a rule to check", () => {
    const open = ["sag_regler", "sag_ydelser"].flatMap((name) =>
      table(name).rows.flatMap((cells) => table(name).columns.filter((_, index) => cells[index]?.unlocked).map((column) => [cells[0]?.value, column.header])),
    );
    expect(open).toEqual([...itemsOf(REVIEW_ITEMS, "legal"), ...benefitsOf("voksen")].map(({ id }) => [id, "Kontrolleret af jurist"]));
  });

  it("on all other protected sheets are none", () => {
    const withAnswers = ["Forside", "Juridisk gennemgang", "Socialfaglig gennemgang", "Selvevaluering", "Regelgrundlag", "Indstillinger"];
    for (const sheet of plan.sheets.filter((one) => one.protected && !withAnswers.includes(one.title))) {
      const unlocked = [...sheet.cells, ...sheet.tables.flatMap((one) => [...one.columns, ...one.rows.flat()])].filter((one) => one.unlocked === true);
      expect([sheet.title, unlocked]).toEqual([sheet.title, []]);
    }
  });
});

describe("The tables", () => {
  it("of the reviews hold item ids in the header and Danish words above it", () => {
    for (const item of [...itemsOf(REVIEW_ITEMS, "legal"), ...itemsOf(REVIEW_ITEMS, "social")]) {
      const column = table(item.instrument === "legal" ? "sag_juridisk" : "sag_socialfaglig").columns.find((one) => one.header === item.id);
      expect(column?.label).toBe(item.label);
      expect(column?.list?.prompt).toContain(forArea(item.question, "voksen").slice(0, 60));
    }
  });

  it("grow by rows that are there: 200 observations and 120 findings", () => {
    expect(table("sag_iagttagelser").rows).toHaveLength(200);
    expect(table("sag_vurderinger").rows).toHaveLength(120);
    expect(table("sag_beregning_fund").rows).toHaveLength(120);
  });

  it("have one row per case and item for remarks: three cases with the legal items, one with the social ones too", () => {
    expect(table("sag_bemaerkninger").rows).toHaveLength(3 * itemsOf(REVIEW_ITEMS, "legal").length + itemsOf(REVIEW_ITEMS, "social").length);
  });

  it("have headers that are unique ignoring case, short and not blank; rows as long as the header; and at least one row", () => {
    for (const one of PLANS.flatMap(tablesOf)) {
      const headers = one.columns.map((column) => column.header.toLowerCase());
      expect([one.name, new Set(headers).size]).toEqual([one.name, headers.length]);
      for (const header of headers) expect(header).toMatch(/^\S(.{0,253}\S)?$/);
      expect(one.rows.length).toBeGreaterThan(0);
      for (const row of one.rows) expect(row).toHaveLength(one.columns.length);
    }
  });

  it("have keys that are columns and tell their rows apart", () => {
    for (const one of PLANS.flatMap(tablesOf)) {
      const places = one.key.map((header) => one.columns.findIndex((column) => column.header === header));
      expect(places).not.toContain(-1);
      const keys = one.rows.map((row) => places.map((place) => row[place]?.value ?? "").join("|").toLowerCase()).filter((key) => /[^|]/.test(key));
      expect([one.name, new Set(keys).size]).toEqual([one.name, keys.length]);
    }
  });
});

describe("Names", () => {
  it("are unique among names and tables, in ASCII, and none looks like a cell address", () => {
    for (const one of PLANS) {
      const names = [...one.names.map(({ name }) => name), ...tablesOf(one).map(({ name }) => name)];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^sag_[A-Za-z0-9_]{1,200}$/);
        expect(name).not.toMatch(/^[a-z]{1,3}\d+$|^r\d*c\d*$/i);
      }
    }
  });

  it("of dropdowns exist, and lead to the words of the list", () => {
    for (const one of PLANS) {
      const names = new Set(one.names.map(({ name }) => name));
      const lists = [...columnsOf(one), ...tablesOf(one).flatMap((each) => each.rows.flat())].flatMap((cell) => (cell.list ? [cell.list.name] : []));
      expect([...new Set(lists)].filter((name) => !names.has(name))).toEqual([]);
      expect(lists).toContain("sag_valg_L");
    }
  });

  it("lead to a cell or a column that holds something in every cell", () => {
    for (const { name, refersTo } of plan.names) {
      const [, title = "", letter = "", first = "", last = first] = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(refersTo) ?? [];
      const sheet = plan.sheets.find((one) => one.title === title);
      const column = columnNumber(letter);
      for (let row = Number(first); row <= Number(last); row += 1) expect([name, row, valueAt(sheet, row, column) ?? ""]).not.toEqual([name, row, ""]);
    }
  });
});

function valueAt(sheet: SheetPlan | undefined, row: number, column: number) {
  const loose = sheet?.cells.find((cell) => cell.row === row && cell.column === column);
  const holder = sheet?.tables.find((one) => row > one.row && row <= one.row + one.rows.length && column >= one.column);
  return (loose ?? holder?.rows[row - (holder.row + 1)]?.[column - holder.column])?.value;
}

/** What Excel 2016 and LibreOffice 7.4 both know, and the sheets need. Nothing volatile, no INDIRECT, no IFERROR. */
const FUNCTIONS = [
  "AND", "COUNTBLANK", "COUNTIF", "COUNTIFS", "IF", "INDEX", "INT", "ISERROR", "ISNA", "ISNUMBER", "LEFT", "LEN", "MATCH", "MAX", "MID", "MIN", "MONTH", "NOT", "OR",
  "REPT", "ROUND", "ROW", "SQRT", "SUBSTITUTE", "SUM", "SUMPRODUCT", "TRIM", "VALUE", "YEAR",
];

describe("Formulas", () => {
  it.each(["voksen", "børn"] as const)("stay within what Excel takes with 2,000 cases and all benefits (%s)", (area) => {
    for (const framework of FRAMEWORKS) {
      const formulas = formulasOf(largest(area, framework.id));
      expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
      for (const formula of formulas) expect(depthOf(formula)).toBeLessThanOrEqual(64);
    }
  });

  it("use only functions that Excel 2016 and LibreOffice 7.4 know", () => {
    const used = PLANS.flatMap(formulasOf).flatMap((formula) => [...bare(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name));
    expect([...new Set(used)].filter((name) => !FUNCTIONS.includes(name ?? ""))).toEqual([]);
  });

  it("refer to tables and columns that are there", () => {
    for (const one of PLANS) {
      const columns = new Map(tablesOf(one).map((each) => [each.name, new Set(each.columns.map((column) => column.header))]));
      for (const formula of formulasOf(one)) {
        for (const [whole, name = "", here = "", all = ""] of bare(formula).matchAll(/(\w+)\[(?:\[#This Row\],\[([^\]]+)\]|([^\][#]+))\]/g)) {
          expect([whole, columns.get(name)?.has(here || all)]).toEqual([whole, true]);
        }
        expect(bare(formula).replace(/\w+\[(?:\[#This Row\],\[[^\]]+\]|[^\][#]+)\]/g, "")).not.toMatch(/[[\]]/);
      }
    }
  });

  it("refer to names that are there", () => {
    for (const one of PLANS) {
      const known = new Set([...one.names.map(({ name }) => name), ...tablesOf(one).map(({ name }) => name)]);
      const used = formulasOf(one).flatMap((formula) => [...bare(formula).matchAll(/\bsag_\w+/g)].map(([name]) => name));
      expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it("have no criteria with a decimal, and no criteria longer than the 255 characters that COUNTIF takes", () => {
    for (const formula of PLANS.flatMap(formulasOf)) expect(formula).not.toMatch(/"[<>=]+\d*[.,]\d+"/);
    const literals = PLANS.flatMap(formulasOf).flatMap((formula) => [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text.length));
    expect(Math.max(...literals)).toBeLessThanOrEqual(255);
    const words = PLANS.flatMap(tablesOf).filter((one) => one.name === "sag_kriterier").flatMap((one) => one.rows.map((row) => String(row[2]?.value).length));
    expect(Math.max(...words)).toBeLessThanOrEqual(255);
  });

  it("never begin with the sign that files leave out, and stand in no cell that people type in but the ones they replace", () => {
    for (const formula of PLANS.flatMap(formulasOf)) expect(formula).not.toMatch(/^=/);
    for (const column of columnsOf(plan)) expect([column.header, column.formula !== undefined && column.unlocked === true]).toEqual([column.header, false]);
  });
});

/** How deep calls are nested. */
function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of bare(formula)) {
    if (sign === "(") deepest = Math.max(deepest, (depth += 1));
    if (sign === ")") depth -= 1;
  }
  return deepest;
}

describe("What Excel shows beside a cell", () => {
  it("is at most 255 characters under a title of at most 32, and 225 where something else is typed", () => {
    for (const one of PLANS) {
      const cells = [...columnsOf(one), ...tablesOf(one).flatMap((each) => each.rows.flat())];
      for (const { list } of cells) {
        if (list === undefined) continue;
        expect([list.promptTitle.length <= 32, list.prompt.length <= 255, list.error.length <= 225]).toEqual([true, true, true]);
      }
      for (const { header, prompt } of columnsOf(one)) expect([header, (prompt ?? "").length <= 255]).toEqual([header, true]);
    }
  });
});
