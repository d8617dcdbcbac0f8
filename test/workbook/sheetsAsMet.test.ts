import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { layOut } from "../../src/workbook/looks/layOut.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import type { SheetPlan } from "../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { partText, unpacked } from "../xlsx/support/unpacked.ts";
import { STAMP } from "./support/makers.ts";

const PLANS = SAMPLES.map(({ id, setup, answers }) => {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return { id, plan: planWorkbook(enterAnswers(created.analysis, answers, { replace: false }).analysis, STAMP) };
});

const seen = ({ sheets }: WorkbookPlan): readonly SheetPlan[] => sheets.filter((sheet) => sheet.visibility === "visible");

/** Prompt, title and error of everything that is chosen or bounded on a sheet. */
function rulesOf({ cells, tables }: SheetPlan) {
  const contents = [...cells, ...tables.flatMap((table) => [...table.columns, ...table.rows.flat()])];
  return contents.flatMap((one) => [one.list, "bounds" in one ? one.bounds : undefined]).filter((rule) => rule !== undefined);
}

describe.each(PLANS)("The sheets of $id as people meet them", ({ plan }) => {
  it("say what to do where something is chosen, and what to do when something else is typed, in full", () => {
    for (const sheet of seen(plan)) {
      for (const { promptTitle, prompt, error } of rulesOf(sheet)) {
        const fits = [promptTitle.length <= 32, prompt.length >= 10, prompt.length <= 255, error.length >= 10, error.length <= 225];
        expect([sheet.title, promptTitle, fits.every(Boolean)]).toEqual([sheet.title, promptTitle, true]);
      }
    }
    expect(seen(plan).flatMap(rulesOf).length).toBeGreaterThan(50);
  });

  it("begin with their purpose and, where somebody does something there, with what to do", () => {
    // The title stands in A1; what follows it, there or beside the columns that stay in view.
    const places = (sheet: SheetPlan, row: number) => (row === 1 ? [1] : [1, sheet.freeze.columns + 1]);
    const text = (sheet: SheetPlan, row: number) => sheet.cells.find((cell) => cell.row === row && places(sheet, row).includes(cell.column))?.value;
    const silent = seen(plan).filter((sheet) => ![1, 2, 3].every((row) => typeof text(sheet, row) === "string"));
    expect(silent.map((sheet) => sheet.title)).toEqual([]);
  });

  it("are all listed on the cover, in their order, each with a way to it", () => {
    const [cover, ...others] = seen(plan);
    const links = (cover?.cells ?? []).filter((cell) => cell.link !== undefined && cell.column === 1);
    expect(links.map((cell) => [cell.value, cell.link])).toEqual(others.map(({ title }) => [title, `'${title}'!A1`]));
  });
});

describe("The cover", () => {
  const cover = (plan: WorkbookPlan | undefined): SheetPlan => {
    const sheet = plan?.sheets.find(({ title }) => title === "Forside");
    if (sheet === undefined) throw new Error("There is no cover.");
    return sheet;
  };
  const filled = cover(PLANS.find(({ id }) => id === "eksempelkommune")?.plan);

  it("says each sentence on one line, across the columns that are free beside it", () => {
    const towers = [...layOut(filled)].filter(({ column, content, look }) => column === 1 && look.wrap && String(content.value).length > 30);
    expect(towers.map(({ content }) => content.value)).toEqual([]);
  });

  it("lists every sheet on one line, with the first that it says of itself", () => {
    const listed = [...layOut(filled)].filter(({ column, row }) => column === 2 && filled.cells.some((cell) => cell.row === row && cell.column === 1 && cell.link !== undefined));
    expect(listed.length).toBeGreaterThan(15);
    expect(listed.filter(({ look, content }) => look.wrap || !String(content.value).endsWith("."))).toEqual([]);
  });

  it("does not ask for the joint self-evaluation where people answer each for themselves", () => {
    const said = filled.cells.map(({ value }) => value);
    expect(said).toContain("Fælles selvevaluering: bruges ikke, for der svares hver for sig");
    expect(said).toContain("Selvevaluering hver for sig: 9 af 9 respondenter har svaret");
  });

  it("asks for the joint one where nobody is listed to answer alone", () => {
    const created = createAnalysis({ municipality: "Prøvekommune", area: "voksen", framework: "taskforce-2024", cases: [] });
    if (!created.ok) throw new Error(JSON.stringify(created.problems));
    const said = cover(planWorkbook(created.analysis, STAMP)).cells.map(({ value }) => value);
    expect(said).toContain("Fælles selvevaluering: 0 af 16 spørgsmål er besvaret");
    expect(said).toContain("Selvevaluering hver for sig: ingen respondenter er skrevet på");
    expect(said).toContain("Der er endnu ingen sager på arket Sager.");
  });
});

describe("Vurderinger on paper", () => {
  it("begins the findings on a page of their own and repeats their header, so that pages beside each other show the same ones", () => {
    const sheet = PLANS[0]?.plan.sheets.find(({ title }) => title === "Vurderinger");
    const header = sheet?.tables.find(({ name }) => name === "sag_vurderinger")?.row ?? NaN;
    expect(sheet?.print).toMatchObject({ breaksAfter: [header - 1], titleRows: [header, header] });
  });
});

describe("The written file", () => {
  const { plan } = PLANS[0] ?? { plan: undefined };
  if (plan === undefined) throw new Error("There is no sample.");
  let parts: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    parts = unpacked(await writeXlsx(plan));
  });

  const sheetText = (index: number) => partText(parts, `xl/worksheets/sheet${index + 1}.xml`);

  it("prints every sheet on A4 with its name and the page's number, and has a colour on every tab", () => {
    for (const [index, sheet] of plan.sheets.entries()) {
      const text = sheetText(index);
      expect([sheet.title, /<pageSetup [^>]*paperSize="9"/.test(text), /Side &amp;P af &amp;N/.test(text), /<tabColor rgb="FF/.test(text)]).toEqual([sheet.title, true, true, true]);
    }
  });

  it("opens on the cover, with the cursor in A1 of every sheet", () => {
    expect(partText(parts, "xl/workbook.xml")).not.toMatch(/activeTab="[1-9]/);
    for (const [index, sheet] of plan.sheets.entries()) {
      const cells = [...sheetText(index).matchAll(/<selection [^>]*activeCell="([^"]*)"/g)].map(([, cell]) => cell);
      expect([sheet.title, cells.filter((cell) => cell !== "A1")]).toEqual([sheet.title, []]);
    }
  });

  it("repeats a table's header on every page where the sheet has one table", () => {
    const names = partText(parts, "xl/workbook.xml");
    const alone = plan.sheets.map((sheet, index) => ({ sheet, index })).filter(({ sheet }) => sheet.tables.length === 1 && sheet.visibility === "visible" && sheet.print.titleRows !== null);
    expect(alone.length).toBeGreaterThan(8);
    for (const { sheet, index } of alone) {
      expect([sheet.title, new RegExp(`Print_Titles"[^>]*localSheetId="${index}"|localSheetId="${index}"[^>]*Print_Titles"`).test(names)]).toEqual([sheet.title, true]);
    }
  });

  it("takes 60 to 80 % for the target and nothing else", () => {
    const settings = plan.sheets.findIndex((sheet) => sheet.title === "Indstillinger");
    expect(/<dataValidation [^>]*type="decimal".*?<\/dataValidation>/s.exec(sheetText(settings))?.[0]).toMatch(
      /showErrorMessage="1".*<formula1>0\.6<\/formula1><formula2>0\.8<\/formula2>/s,
    );
  });
});
