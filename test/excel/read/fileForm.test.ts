import { fileForm } from "../../../src/excel/read/fileForm.ts";

it.each([
  ["=[@Sag]", "sag_sager[[#This Row],[Sag]]"],
  ["=[@[Retlig mangel]]", "sag_sager[[#This Row],[Retlig mangel]]"],
  ["=sag_juridisk[@Sag]", "sag_juridisk[[#This Row],[Sag]]"],
  ["=sag_sager[[#This Row],[Sag]]", "sag_sager[[#This Row],[Sag]]"],
  ["=SUM([Alder])", "SUM(sag_sager[Alder])"],
  ["=SUM(sag_sager[@[n]:[x]])", "SUM(sag_sager[[#This Row],[n]:[x]])"],
  ["=ROWS([#Data])", "ROWS(sag_sager[#Data])"],
  ["=COUNTA([@])", "COUNTA(sag_sager[#This Row])"],
])("%s in a table's row is %s in a file", (shown, written) => {
  expect(fileForm(shown, "sag_sager")).toBe(written);
});

it("takes away the sign by which Excel shows that a formula does not spill", () => {
  expect(fileForm("=@INDEX(sag_sager[Sag],@A1:A9)", null)).toBe("INDEX(sag_sager[Sag],A1:A9)");
});

it("leaves texts, sheets' names and other workbooks as they are", () => {
  expect(fileForm('="[@Sag] ""@"" "&[@Sag]', "sag_sager")).toBe('"[@Sag] ""@"" "&sag_sager[[#This Row],[Sag]]');
  expect(fileForm("='Mette''s [ark] @'!A1", "sag_sager")).toBe("'Mette''s [ark] @'!A1");
  expect(fileForm("=[1]Ark1!A1+[Bog.xlsx]Ark1!A1", "sag_sager")).toBe("[1]Ark1!A1+[Bog.xlsx]Ark1!A1");
});

it("knows a column whose name has brackets in it", () => {
  expect(fileForm("=[@[a '[b'] c]]", "sag_x")).toBe("sag_x[[#This Row],[a '[b'] c]]");
});

it("leaves a column of no table alone, where the formula stands in none", () => {
  expect(fileForm("=SUM([Alder])", null)).toBe("SUM([Alder])");
});
