import type { FoundValidation, WorkbookContent } from "../../../src/workbook/content.ts";
import { withSheet } from "../support/handle.ts";
import { at, BOOK, checked, expectMended, expectNothing, repaired } from "./support/broken.ts";

type Names = WorkbookContent["names"];

function withNames(change: (names: Names) => Names): WorkbookContent {
  return { ...BOOK, names: change(BOOK.names) };
}

function pointed(name: string, refersTo: string): WorkbookContent {
  return withNames((names) => names.map((one) => (one.name === name ? { name, refersTo } : one)));
}

function withRules(table: string, change: (rules: readonly FoundValidation[]) => readonly FoundValidation[]): WorkbookContent {
  return withSheet(BOOK, table, (sheet) => ({ ...sheet, validations: change(sheet.validations) }));
}

describe("A defined name", () => {
  it("that was deleted comes back", async () => {
    const [message] = await expectMended(withNames((names) => names.filter((one) => one.name !== "sag_maal")), [["missing-name"]]);
    expect(message).toContain("sag_maal");
  });

  it("that points elsewhere is set right, and where it pointed is told", async () => {
    const [message] = await expectMended(pointed("sag_ord_L_2", "'Lister'!$B$99"), [["missing-name"]]);
    expect(message).toContain("'Lister'!$B$99");
  });

  it("whose cells were lost is set right where the cells are there again", async () => {
    await expectMended(pointed("sag_valg_L", "#REF!"), [["missing-name"]]);
  });

  it("of cells that are nowhere any more is left alone", async () => {
    const broken = withSheet(pointed("sag_maal", "#REF!"), "sag_indstillinger", (sheet) => ({ ...sheet, tables: [], rows: new Map() }));
    const { mended, left } = await repaired(broken);
    expect(mended).toEqual([]);
    expect(left.find((one) => one.code === "missing-name")?.message).toContain("sag_maal");
  });

  it("in another program's spelling is the same name", async () => {
    await expectNothing(withNames((names) => names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replaceAll("'", "") }))));
  });

  it("of somebody else's is nobody's business", async () => {
    await expectNothing(withNames((names) => [...names, { name: "egen_liste", refersTo: "#REF!" }]));
  });
});

describe("A dropdown", () => {
  it("that was removed from a whole column comes back", async () => {
    const [, first] = at("sag_juridisk", ["SAG-01"], "R.hjemmel");
    const column = first.replace(/\d/g, "");
    const broken = withRules("sag_juridisk", (rules) => rules.filter((one) => one.ranges.replace(/\d/g, "") !== column));
    const [message] = await expectMended(broken, [["missing-list", ...at("sag_juridisk", ["SAG-01"], "R.hjemmel")]]);
    expect(message).toContain("3 celler");
  });

  it("that went when a cell was pasted over comes back in that cell", async () => {
    const [sheet, cell] = at("sag_juridisk", ["SAG-02"], "R.hjemmel");
    const [message] = await expectMended(withRules("sag_juridisk", (rules) => rules.filter((one) => one.ranges !== cell)), [["missing-list", sheet, cell]]);
    expect(message).toContain("1 celle ");
  });

  it("that takes its words from elsewhere is set right", async () => {
    const [sheet, cell] = at("sag_sager", ["SAG-03"], "VISO");
    const broken = withRules("sag_sager", (rules) => rules.map((one) => (one.ranges === cell ? { ...one, formula1: '"ja,nej"' } : one)));
    await expectMended(broken, [["missing-list", sheet, cell]]);
  });

  it("of the joint self-evaluation comes back, in each cell the one that its question asks for", async () => {
    const broken = withRules("sag_selvevaluering", () => []);
    const found = checked(broken).filter((one) => one.code === "missing-list");
    expect(found.map((one) => one.sheet)).toContain("Selvevaluering");
    const { book } = await repaired(broken);
    const lists = (content: WorkbookContent) => new Set(content.sheets.find((one) => one.name === "Selvevaluering")?.validations.map((one) => one.formula1));
    expect(lists(book)).toEqual(lists(BOOK));
  });
});

describe("The rule that the target lies from 60 % to 80 %", () => {
  const place = at("sag_indstillinger", ["Mål: andel opfyldt"], "Værdi");
  const bounds = ({ type }: FoundValidation): boolean => type === "decimal";

  it("comes back where it was removed", async () => {
    const [message] = await expectMended(withRules("sag_indstillinger", (rules) => rules.filter((one) => !bounds(one))), [["missing-bounds", ...place]]);
    expect(message).toContain("fra 60 % til 80 %");
  });

  it("is set right where it was widened", async () => {
    await expectMended(withRules("sag_indstillinger", (rules) => rules.map((one) => (bounds(one) ? { ...one, formula2: "0.95" } : one))), [["missing-bounds", ...place]]);
  });
});
