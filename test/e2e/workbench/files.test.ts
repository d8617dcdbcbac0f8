import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Download } from "playwright-core";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { SELF_FORM_TABLE } from "../../../src/workbook/tables/selfFormTableName.ts";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench.ts";

/** The form with its first grade chosen, as a person does it. */
async function withFirstAnswer(form: Uint8Array, value: string): Promise<Uint8Array> {
  const read = await xlsxPort.read(form);
  const sheet = read.ok ? read.value.sheets.find(({ tables }) => tables.some(({ name }) => name === SELF_FORM_TABLE)) : undefined;
  const table = sheet?.tables.find(({ name }) => name === SELF_FORM_TABLE);
  if (sheet === undefined || table === undefined) throw new Error("The file is no form.");
  const column = table.column + table.headers.indexOf("Svar");
  const edited = await xlsxPort.edit(form, { cells: [{ kind: "value", sheet: sheet.name, row: table.row + 1, column, value }], growth: [] });
  if (!edited.ok) throw new Error(edited.problem.message);
  return edited.value;
}

describe("Files that leave the pane and come back", () => {
  const folder = mkdtempSync(join(tmpdir(), "sagslup-pane-files-"));
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByRole("button", { name: "Prøv med eksempel" }).click();
    await workbench.pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 120_000 });
  });
  afterAll(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  /** What comes out of the pane when the button is pressed. */
  const fileFrom = async (button: string): Promise<{ readonly name: string; readonly path: string; readonly bytes: Uint8Array }> => {
    const coming = workbench.page.waitForEvent("download", { timeout: 60_000 });
    await workbench.pane.getByRole("button", { name: button, exact: true }).click();
    const download: Download = await coming;
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
  };

  it("the leaders' file opens as a new workbook, with the summary and the findings alone", async () => {
    const { bytes } = await fileFrom("Ledernes fil");
    const read = await xlsxPort.read(bytes);
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.sheets.map(({ name }) => name)).toEqual(["Opsamling", "Vurderinger", "Om filen"]);
    await workbench.pane.getByText("Filen er åbnet ved siden af").waitFor();
  });

  it("a form goes out, and what somebody answers in it comes back beside an answer that stood", async () => {
    const { bytes } = await fileFrom("Åbn skemaet");
    const form = join(folder, "udfyldt.xlsx");
    writeFileSync(form, await withFirstAnswer(bytes, "Slet ikke"));
    await workbench.pane.locator("input[type=file][multiple]").setInputFiles([form]);
    await workbench.pane.getByText("1 fil er læst, og 1 felt er ændret.").waitFor();
    await workbench.pane.getByText("I høj grad").and(workbench.pane.getByText("Slet ikke")).first().waitFor();
  });

  it("a file that is none of ours is named, and changes nothing", async () => {
    const foreign = join(folder, "noget andet.xlsx");
    writeFileSync(foreign, "navn;svar\n");
    await workbench.pane.locator("input[type=file][multiple]").setInputFiles([foreign]);
    await workbench.pane.getByText("0 filer er læst, og 0 felter er ændret.").waitFor();
    await workbench.pane.getByText("noget andet.xlsx").waitFor();
  });

  it("the report is a Word file with the municipality on its title page", async () => {
    const { name, bytes } = await fileFrom("Analyserapport");
    expect(name).toBe("Analyserapport Eksempelkommune.docx");
    expect(new TextDecoder().decode(unzipSync(bytes)["word/document.xml"])).toContain("Eksempelkommune");
  });

  it("the calendar has the course's months", async () => {
    const { name, bytes } = await fileFrom("Kalender");
    expect(name).toBe("Kalender Eksempelkommune.ics");
    expect(new TextDecoder().decode(bytes)).toContain("BEGIN:VEVENT");
  });

  it("a theme lies as a picture on a sheet of its own, and says its words to those who cannot see it", async () => {
    await workbench.pane.getByRole("tab", { name: "Overblik" }).click();
    await workbench.pane.getByRole("button", { name: "Læg som billede" }).first().click();
    await workbench.pane.getByText("Billedet ligger på et nyt ark").waitFor();
    await workbench.page.getByRole("tab", { name: "Billede 1 · Politik og st", exact: true, selected: true }).waitFor();
    await workbench.page.getByRole("img", { name: /^1 · Politik og strategi/ }).waitFor();
  });

  it("asks no other machine for anything, and breaks no rule of its own policy", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
