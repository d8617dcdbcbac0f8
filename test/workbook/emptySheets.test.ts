import type { Setup } from "../../src/review/setup.ts";
import { editsBetween } from "../../src/workbook/editsBetween.ts";
import { layOut } from "../../src/workbook/looks/layOut.ts";
import { pageSetup } from "../../src/workbook/looks/pageSetup.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import type { SheetPlan } from "../../src/workbook/sheetPlan.ts";
import { analysisOf, bookOf, STAMP, THREE_CASES } from "./support/makers.ts";

const NO_CASES: Setup = { municipality: "Prøvekommune", area: "voksen", framework: "taskforce-2024", cases: [] };
const NONE_FOR_VISO: Setup = { ...NO_CASES, cases: [{ id: "SAG-01", benefit: "V85" }] };

function sheetOf(setup: Setup, title: string): SheetPlan {
  const sheet = planWorkbook(analysisOf(setup), STAMP).sheets.find((one) => one.title === title);
  if (sheet === undefined) throw new Error(title);
  return sheet;
}

/** What the sheet says in column A beside its title and its purpose. */
const said = (setup: Setup, title: string): readonly unknown[] =>
  sheetOf(setup, title).cells.filter(({ column, formula }) => column === 1 && formula !== undefined).map(({ value }) => value);

const printed = (setup: Setup, title: string): readonly string[] => pageSetup(sheetOf(setup, title)).printAreas;

describe("A sheet of cases in a course without cases", () => {
  it.each(["Sager", "Juridisk gennemgang", "Bemærkninger"])("says on %s that there are none, and where they are written", (title) => {
    expect(said(NO_CASES, title)).toEqual(["Ingen sager endnu: skriv dem på arket Sager."]);
    expect(said(THREE_CASES, title)).toEqual([""]);
  });

  it("says in the social review that none is chosen for VISO, also where there are cases", () => {
    expect([NO_CASES, NONE_FOR_VISO].map((setup) => said(setup, "Socialfaglig gennemgang"))).toEqual(Array(2).fill(["Ingen sager er valgt til VISO på arket Sager."]));
    expect(said(THREE_CASES, "Socialfaglig gennemgang")).toEqual([""]);
  });

  it("says so on one line, over the columns that stay in view", () => {
    const line = [...layOut(sheetOf(NO_CASES, "Juridisk gennemgang"))].find(({ row, column }) => row === 2 && column === 1);
    expect(line?.look.wrap).toBe(false);
  });

  it("prints its title and why it is empty, and no page of headings", () => {
    expect(printed(NO_CASES, "Juridisk gennemgang")).toEqual(["A1:C3"]);
    expect(printed(NO_CASES, "Bemærkninger")).toEqual(["A1:G4"]);
    expect(printed(NONE_FOR_VISO, "Juridisk gennemgang")).toEqual([expect.stringMatching(/^A:[A-Z]+$/)]);
    expect(printed(NONE_FOR_VISO, "Socialfaglig gennemgang")).toEqual(["A1:C3"]);
  });

  it("prints its rows as soon as it has some", () => {
    const before = analysisOf(NONE_FOR_VISO);
    const drawn = analysisOf({ ...NONE_FOR_VISO, cases: [{ id: "SAG-01", benefit: "V85", social: true }] });
    expect(editsBetween(bookOf(before), before, drawn, STAMP).prints).toEqual([{ sheet: "Socialfaglig gennemgang", areas: [expect.stringMatching(/^A:[A-Z]+$/)] }]);
    expect(editsBetween(bookOf(drawn), drawn, drawn, STAMP).prints).toBeUndefined();
  });
});
