import { DANISH } from "../../src/workbench/culture/danish.ts";
import { ENGLISH } from "../../src/workbench/culture/english.ts";
import { translateFormula } from "../../src/workbench/culture/translateFormula.ts";
import { FUNCTIONS } from "../../src/workbench/calculate/functions/functions.ts";
import { startHost } from "../../src/workbench/node/startHost.ts";
import { enterText } from "../../src/workbench/page/typing/enterText.ts";
import { typedText } from "../../src/workbench/page/typing/typedText.ts";

/** What a Danish Excel gives of a cell that an add-in has filled. */
async function given(content: string | number | boolean, numberFormat = "General") {
  const { Excel } = startHost({ culture: DANISH });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Ark1").getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.formulas = [[content]];
    cell.load("values,formulas,text,formulasLocal,numberFormat,numberFormatLocal");
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown, text: cell.text[0]?.[0], local: cell.formulasLocal[0]?.[0] as unknown, code: cell.numberFormatLocal[0]?.[0] as unknown };
  });
}

describe("a Danish Excel gives an add-in", () => {
  it.each([
    ["a number", 1234.5, "#,##0.0", { value: 1234.5, formula: 1234.5, text: "1.234,5", code: "#.##0,0" }],
    ["a number without a format", 0.5, "General", { value: 0.5, text: "0,5", code: "Standard" }],
    ["a share", 0.25, "0 %", { value: 0.25, text: "25 %" }],
    ["a day", 46095, "dd-mm-yyyy", { value: 46095, text: "14-03-2026", code: "dd-mm-åååå" }],
    ["a day in the computer's own format", 46095, "m/d/yyyy", { text: "14-03-2026" }],
    ["a day with its month in letters", 46095, "d. mmmm yyyy", { text: "14. marts 2026" }],
    ["a truth value", true, "General", { value: true, text: "SAND" }],
    ["an error", "=1/0", "General", { value: "#DIV/0!", formula: "=1/0", text: "#DIVISION/0!", local: "=1/0" }],
    ["a missing value", "=NA()", "General", { value: "#N/A", text: "#I/T", local: "=IKKE.TILGÆNGELIG()" }],
    ["a formula", '=IF(ISNUMBER(B1),1.5,COUNTIF(B1:B2,">0.5"))', "General", { value: 0, local: '=HVIS(ER.TAL(B1);1,5;TÆL.HVIS(B1:B2;">0.5"))' }],
  ] as const)("%s in English and shows it in Danish", async (_what, content, numberFormat, expected) => {
    expect(await given(content, numberFormat)).toMatchObject(expected);
  });

  it("its signs, and codes with a message in Danish beside them", async () => {
    const { Excel } = startHost({ culture: DANISH });
    const { application, culture } = await Excel.run(async (context) => {
      const app = context.workbook.application.load("decimalSeparator,thousandsSeparator");
      const info = app.cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/dateSeparator");
      await context.sync();
      return { application: app.toJSON(), culture: info.toJSON() };
    });
    expect(application).toMatchObject({ decimalSeparator: ",", thousandsSeparator: "." });
    expect(culture).toMatchObject({ name: "da-DK", numberFormat: { numberDecimalSeparator: "," }, datetimeFormat: { dateSeparator: "-" } });
    await expect(Excel.run(async (context) => {
      context.workbook.worksheets.add("Historik");
      await context.sync();
    })).rejects.toMatchObject({ code: "InvalidArgument", message: "Handlingen kunne ikke udføres." });
  });
});

describe("what a person types in a Danish Excel", () => {
  it.each([
    ["1.234,5", 1234.5, "1234,5"],
    ["0,5", 0.5, "0,5"],
    ["12,5%", 0.125, "0,125"],
    ["14-03-2026", 46095, "14-03-2026"],
    ["2026-03-14", 46095, "14-03-2026"],
    ["3-4", 46115, "03-04-2026"],
    ["SAND", true, "SAND"],
    ["TRUE", "TRUE", "TRUE"],
    ["#I/T", { error: "#N/A" }, "#I/T"],
    ["=HVIS(SAND;1,5;2)", 1.5, "=HVIS(SAND;1,5;2)"],
    ["'=1,5", "=1,5", "'=1,5"],
  ])("»%s« is taken and shown again in Danish", (typed, value, again) => {
    const { session, book } = startHost({ culture: DANISH });
    expect(enterText(session, 0, 0, typed)).toBeNull();
    expect(book.valueAt(session.activeSheet, 0, 0)).toEqual(value);
    expect(typedText(session.activeSheet.cells.find(0, 0), DANISH)).toBe(again);
  });
});

describe("a formula in Danish", () => {
  it.each([
    ["=SUM(A1,1.5)", "=SUM(A1;1,5)"],
    ['=COUNTIFS(sag_sager[Sag],"a,b;c",\'Ark, 1\'!$A$5:$B$6,">=3")', '=TÆL.HVISER(sag_sager[Sag];"a,b;c";\'Ark, 1\'!$A$5:$B$6;">=3")'],
    ["=SUM(sag_sager[[#This Row],[Ramt, i alt]],sag_sager[[#Headers],[Sag]])", "=SUM(sag_sager[[#Denne række];[Ramt, i alt]];sag_sager[[#Overskrifter];[Sag]])"],
    ["=IFERROR(INDEX(B2:B9,MATCH(TRUE,C2:C9,0)),#N/A)&1e3", "=HVIS.FEJL(INDEKS(B2:B9;SAMMENLIGN(SAND;C2:C9;0));#I/T)&1e3"],
    ["=TRUE()+IF.own+N5", "=SAND()+IF.own+N5"],
  ])("%s reads %s, and back", (english, danish) => {
    expect(translateFormula(english, ENGLISH, DANISH)).toBe(danish);
    expect(translateFormula(danish, DANISH, ENGLISH)).toBe(english);
  });

  it("has a name for each function that can be calculated, and no two the same", () => {
    const names = [...FUNCTIONS.keys()].map((name) => DANISH.functions.get(name) ?? name);
    expect(new Set(names).size).toBe(names.length);
    expect([...FUNCTIONS.keys()].filter((name) => !DANISH.functions.has(name)).sort()).toEqual(["ABS", "FIND", "MEDIAN", "MIN", "SUM", "T"]);
  });
});
