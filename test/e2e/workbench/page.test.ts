import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { accessFaults } from "../../access/accessFaults.ts";
import { placeOf } from "../../run/wholeTree.ts";
import { paneSize, tooLarge } from "../../size/paneSize.ts";
import { EVERY_FEATURE } from "../../xlsx/support/everyFeature.ts";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench.ts";

describe("the page with Excel's stand-in", () => {
  const folder = mkdtempSync(join(tmpdir(), "sagslup-page-"));
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    const written = await xlsxPort.carryOut(EVERY_FEATURE);
    if (!written.ok) throw new Error(written.problem.message);
    writeFileSync(join(folder, "forløb.xlsx"), written.value);
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  const cell = (address: string): Locator => workbench.page.locator(`[data-address="${address}"]`);
  const goTo = async (sheet: string): Promise<void> => workbench.page.getByRole("tab", { name: sheet, exact: true }).click();

  const faultsOnEveryTab = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const name of ["Gennemgang", "Vurderinger", "Overblik", "Forløb"]) {
      await workbench.pane.getByRole("tab", { name }).click();
      await workbench.pane.getByRole("heading", { level: 2 }).first().waitFor();
      found.push(...(await accessFaults(workbench)));
    }
    return found;
  };

  const placeOfText = async (text: RegExp): Promise<{ readonly column: string; readonly row: string }> => {
    const address = await workbench.page.locator("[data-address]", { hasText: text }).first().getAttribute("data-address");
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address ?? "") ?? [];
    return { column, row };
  };

  it("runs the add-in's own page with Microsoft's client, which takes it for Excel on the web", async () => {
    await workbench.pane.waitForSelector("role=tab[name=\"Gennemgang\"]");
  });

  it("has the manifest's buttons above the sheet; each leads to its tab of the pane, and is answered", async () => {
    const buttons = workbench.page.getByRole("navigation", { name: "Båndet" }).getByRole("button");
    expect(await buttons.allTextContents()).toEqual(["Forløb", "Tjek", "Gennemgang", "Næste ubesvarede", "Vurderinger", "Overblik", "Hjælp"]);
    for (const [button, tab] of [["Næste ubesvarede", "Gennemgang"], ["Overblik", "Overblik"], ["Tjek", "Forløb"]] as const) {
      await buttons.filter({ hasText: button }).click();
      await workbench.pane.waitForSelector(`role=tab[name="${tab}"][selected]`);
    }
    await workbench.page.waitForFunction(() => document.querySelector("[aria-busy]") === null);
  });

  it("hears the shortcuts in the pane, where Excel on the web does not", async () => {
    await workbench.pane.getByRole("tab", { name: "Forløb" }).press("Control+Shift+Alt+KeyV");
    await workbench.pane.waitForSelector('role=tab[name="Vurderinger"][selected]');
  });

  it("has a help that is searched, and the example is found in it again", async () => {
    await workbench.pane.getByRole("button", { name: "Hjælp" }).click();
    await workbench.pane.getByRole("searchbox", { name: "Søg i hjælpen" }).fill("eksempel opdigtet");
    await workbench.pane.getByText("Ét emne").waitFor();
    await workbench.pane.getByText("Med ”Prøv med eksempel” fyldes den").waitFor();
    await workbench.pane.getByRole("tab", { name: "Forløb" }).click();
    await workbench.pane.getByRole("button", { name: "Prøv med eksempel" }).waitFor();
  });

  it("shuts nobody out where there is nothing yet, at 320 px and with longer texts", async () => {
    expect(await faultsOnEveryTab()).toEqual([]);
  });

  it("fills an empty workbook with the example, down to the leaders' page", async () => {
    await workbench.pane.getByRole("button", { name: "Prøv med eksempel" }).click();
    await workbench.pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 60_000 });
    await workbench.pane.getByRole("tab", { name: "Overblik" }).click();
    await workbench.pane.getByText("20 sager, heraf 5 socialfagligt").waitFor();
  });

  it("leaves nothing of a theme's findings when another theme, or the whole, is chosen", async () => {
    await workbench.pane.getByRole("tab", { name: "Vurderinger" }).click();
    await workbench.pane.getByRole("heading", { name: "Styrker" }).waitFor();
    await workbench.pane.getByLabel("Tema", { exact: true }).selectOption("Hele analysen");
    await workbench.pane.getByRole("heading", { name: "Tekster om hele analysen" }).waitFor();
    expect(await workbench.pane.getByRole("heading", { name: "Styrker" }).count()).toBe(0);
  });

  it("shuts nobody out when everything is there, either", async () => {
    expect(await faultsOnEveryTab()).toEqual([]);
  });

  it("would be found out if it shut somebody out", async () => {
    const planted = [
      ["img", "", {}],
      ["p", "bleg", { color: "#bbb", background: "#fff" }],
      ["p", "en sætning, som der ikke er plads til", { width: "120px", overflow: "hidden", whiteSpace: "nowrap" }],
      ["div", "bred", { width: "400px" }],
    ] as const;
    const found: string[] = [];
    for (const one of planted) {
      await workbench.pane.locator("main").evaluate((main, [tag, text, style]) => {
        const element = document.createElement(tag);
        element.textContent = text;
        Object.assign(element.style, style);
        main.append(element);
      }, one);
      found.push((await accessFaults(workbench))[0] ?? "nothing");
      await workbench.pane.locator("main").evaluate((main) => main.lastElementChild?.remove());
    }
    expect(found).toEqual([
      expect.stringContaining("axe: image-alt"),
      expect.stringContaining("axe: color-contrast"),
      '320 px: cut text: "en sætning, som der ikke er plads til"',
      "320 px: scrolls sideways: 416 px in 320",
    ]);
  });

  it("follows the cell that is selected to its question, walks by case or by item, and leads back to the cell", async () => {
    await goTo("Juridisk gennemgang");
    await workbench.page.getByRole("button", { name: "Gennemgang", exact: true }).click();
    const [row, first, second] = await Promise.all([placeOfText(/^SAG-02$/), placeOfText(/^R[.]hjemmel$/), placeOfText(/^R[.]oplysning$/)]);
    await cell(`${second.column}${row.row}`).click();
    await workbench.pane.getByText("punkt 2 af 23 · sag 2 af 20").waitFor();
    await workbench.pane.getByRole("button", { name: "Forrige" }).click();
    await workbench.pane.getByText("punkt 1 af 23 · sag 2 af 20").waitFor();
    await workbench.pane.getByLabel("Rækkefølge").selectOption("Punkt for punkt");
    await workbench.pane.getByRole("button", { name: "Forrige" }).click();
    await workbench.pane.getByText("punkt 1 af 23 · sag 1 af 20").waitFor();
    await workbench.pane.getByRole("button", { name: "Vis i arket" }).click();
    await workbench.page.locator(".address", { hasText: `${first.column}${Number(row.row) - 1}` }).waitFor();
  });

  it("serves everything that the manifest leads to", async () => {
    const site = new URL(workbench.pane.url()).origin;
    const paths = new Set([...readFileSync(placeOf("manifest.xml"), "utf8").matchAll(/"https:\/\/localhost:3000([^"]+)"/g)].map(([, path = ""]) => path));
    const answers = await Promise.all([...paths].map(async (path) => [path, (await workbench.page.request.get(site + path)).status()]));
    expect(answers).toEqual([...paths].map((path) => [path, 200]));
    expect(paths.size).toBe(29);
  });

  it("weighs no more than it may", () => {
    expect(tooLarge(paneSize(placeOf("dist/pane")))).toEqual([]);
  });

  it("asks in the first line of every file of the pane that it be compiled while it comes", () => {
    const files = readdirSync(placeOf("dist/pane")).filter((name) => name.endsWith(".js") && !name.includes("Worker"));
    const firstLines = files.map((name) => readFileSync(join(placeOf("dist/pane"), name), "utf8").split("\n", 1)[0]);
    expect(files.length).toBeGreaterThan(10);
    expect(new Set(firstLines)).toEqual(new Set(["//# allFunctionsCalledOnLoad"]));
  });

  it("opens a workbook and shows its sheets, except those that are hidden", async () => {
    await workbench.page.setInputFiles("input[type=file]", join(folder, "forløb.xlsx"));
    await goTo("Juridisk gennemgang");
    await cell("A6").getByText("SAG-01").waitFor();
    expect(await workbench.page.getByRole("tab").allTextContents()).toEqual(EVERY_FEATURE.sheets.filter(({ visibility }) => visibility === "visible").map(({ title }) => title));
  });

  it("takes an answer from the list, and calculates what depends on it", async () => {
    await cell("C8").click();
    await workbench.page.getByRole("button", { name: "Vælg fra listen" }).click();
    await workbench.page.getByRole("option", { name: "mangel med væsentlig betydning" }).click();
    await cell("C8").getByText("mangel med væsentlig betydning").waitFor();
    await cell("E8").getByText("SAND").waitFor();
  });

  it("is a Danish Excel to whoever looks, or an English one", async () => {
    await cell("E8").click();
    const formula = (form: RegExp): Promise<void> => workbench.page.locator(".formula", { hasText: form }).waitFor();
    await formula(/^=HVIS\(.*;/);
    await workbench.page.getByLabel("Excels sprog").selectOption("en-US");
    await formula(/^=IF\([^;]*$/);
    await cell("E8").getByText("TRUE").waitFor();
    await workbench.page.getByLabel("Excels sprog").selectOption("da-DK");
    await cell("E8").getByText("SAND").waitFor();
  });

  it("refuses what is not on the list, in the sheet's own words, and what is locked", async () => {
    await cell("C8").click();
    await workbench.page.keyboard.type("Måske");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.getByRole("status").getByText("Vælg et af ordene på listen.").waitFor();
    await cell("C8").getByText("mangel med væsentlig betydning").waitFor();
    await cell("E6").click();
    await workbench.page.keyboard.type("x");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.getByRole("status").getByText("beskyttet").waitFor();
  });

  it("saves a file that our own reader reads, with the answer in it", async () => {
    const download = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("button", { name: "Gem som .xlsx" }).click();
    await (await download).saveAs(join(folder, "gemt.xlsx"));
    const read = await xlsxPort.read(readFileSync(join(folder, "gemt.xlsx")));
    if (!read.ok) throw new Error(read.problem.message);
    const sheet = read.value.sheets.find(({ name }) => name === "Juridisk gennemgang");
    expect(sheet?.rows.get(8)?.get(3)?.value).toBe("mangel med væsentlig betydning");
  });

  it("says what is missing where Microsoft's script cannot be fetched", async () => {
    const alone = await workbench.page.context().newPage();
    await alone.route("**/office.js", (route) => route.abort());
    await alone.goto(workbench.pane.url());
    await alone.getByText("appsforoffice.microsoft.com").waitFor();
    await alone.close();
  });

  it("asks no other machine for anything, and breaks no rule of its own policy", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
