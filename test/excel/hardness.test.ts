import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import type { Result } from "../../src/workbook/port.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { edit } from "../xlsx/support/edited.ts";
import { openPane } from "../faults/openPane.ts";
import { done, openExcel, type OpenExcel } from "./support/openExcel.ts";

/** What stands in the way, and what the user is told to do about it. */
type Told = readonly [what: string, ask: () => Promise<Result<unknown>>, code: string, words: RegExp];

const REVIEW = "Juridisk gennemgang";

/** A pane beside the invented workbook, in which nobody waits long for anything. */
async function withWorkbook(): Promise<OpenExcel> {
  const excel = openPane();
  done(await excel.port.carryOut(EVERY_FEATURE));
  return excel;
}

const answering = ({ port }: OpenExcel, address: string) => port.edit(OPEN_WORKBOOK, { cells: [edit("value", address, "ingen mangel", REVIEW)], growth: [] });

const SITUATIONS: readonly Told[] = [
  ["a cell is open", async () => {
    const excel = await withWorkbook();
    excel.host.switches.cellEditMode = true;
    return answering(excel, "C8");
  }, "cell-in-edit", /En celle er åben for indtastning.*Tryk Enter eller Esc i cellen, og prøv igen/],
  ["the cell is locked", async () => answering(await withWorkbook(), "E8"), "locked", /Cellerne er låst.*»Reparer«/],
  ["the workbook is open to be read only", async () => {
    const excel = await withWorkbook();
    excel.host.book.readOnly = true;
    return answering(excel, "C8");
  }, "locked", /projektmappen er åbnet til læsning. Slå redigering til, og prøv igen/],
  ["another workbook is in front", async () => {
    const excel = openPane();
    excel.host.switches.otherWorkbookActive = true;
    return excel.port.carryOut(EVERY_FEATURE);
  }, "other-workbook", /En anden projektmappe er vist forrest. Klik i den projektmappe/],
  ["Excel never answers", async () => {
    const excel = await withWorkbook();
    excel.host.switches.faults.push({ request: excel.host.requests.length + 1, code: null, applied: "nothing", forever: true });
    return answering(excel, "C8");
  }, "no-answer", /Excel svarer ikke endnu.*kan stadig nå at blive gjort/],
  ["the request is larger than Excel takes", async () => {
    const excel = openPane();
    excel.host.switches.payloadLimit = 10_000;
    return excel.port.carryOut(EVERY_FEATURE);
  }, "too-large", /mere, end Excel tager på én gang/],
  ["the answer is larger than Excel gives", async () => {
    const excel = await withWorkbook();
    excel.host.switches.payloadLimit = 10_000;
    return excel.port.read(OPEN_WORKBOOK);
  }, "too-large", /mere, end Excel tager på én gang/],
  ["this Excel is older than ours must be", () => openExcel({ requirementSets: { ExcelApi: "1.8" } }).port.carryOut(EVERY_FEATURE), "excel-too-old", /Denne Excel er for gammel.*Excel 2021 eller nyere/],
];

it.each(SITUATIONS)("where %s, the user is told so and what to do", async (_what, ask, code, words) => {
  expect(await ask()).toMatchObject({ ok: false, problem: { code, message: expect.stringMatching(words) } });
});

it("does it once the cell is closed, the sheet may be changed or the right workbook is in front", async () => {
  const excel = await withWorkbook();
  excel.host.book.readOnly = true;
  await answering(excel, "C8");
  excel.host.book.readOnly = false;
  excel.host.switches.cellEditMode = true;
  await answering(excel, "C8");
  excel.host.switches.cellEditMode = false;
  done(await answering(excel, "C8"));
  expect(excel.host.book.valueAt(excel.host.book.findSheet(REVIEW)!, 7, 2)).toBe("ingen mangel");
});
