import { checkBook } from "../../src/actions/checkBook.ts";
import { makeExport } from "../../src/actions/makeExport.ts";
import { openForm } from "../../src/actions/openForm.ts";
import { renewWorkbook } from "../../src/actions/renewWorkbook.ts";
import { repairWorkbook } from "../../src/actions/repairWorkbook.ts";
import { setSelfAnswer } from "../../src/actions/setSelfAnswer.ts";
import { undoRepair } from "../../src/actions/undoRepair.ts";
import type { FrameworkId } from "../../src/framework/framework.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import { planRespondentFile } from "../../src/workbook/parts/respondentFile.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import type { Result } from "../../src/workbook/port.ts";
import { digest } from "../workbook/log/support.ts";
import { BOOK } from "../workbook/mend/support/broken.ts";
import { memoryPort } from "../workbook/mend/support/restored.ts";
import { contentOf } from "../workbook/support/contentOf.ts";
import { rowOf, typed, withoutTable, withTable } from "../workbook/support/handle.ts";
import { analysisOf, STAMP, THREE_CASES } from "../workbook/support/makers.ts";
import { refusing } from "./refusingPort.ts";

const FOREIGN: WorkbookContent = { sheets: [], names: [], date1904: false };
const BROKEN = typed(BOOK, "sag_sager", rowOf(BOOK, "sag_sager", "SAG-01"), "Status", "Ring til Bo");
const RENAMED = withTable(BOOK, "sag_sager", (table) => ({ ...table, headers: table.headers.map((one) => (one === "VISO" ? "Viso?" : one)) }));
const ANALYSIS = analysisOf(THREE_CASES, { respondents: [{ id: "R1", role: "direktør" }] });
const FORM = contentOf(planRespondentFile({ analysis: ANALYSIS, stamp: STAMP }, ANALYSIS.respondents[0]!));
const UNKNOWN = contentOf(planWorkbook({ ...ANALYSIS, framework: { ...ANALYSIS.framework, id: "ukendt" as FrameworkId } }, STAMP));
const ORIGIN = { analysis: ANALYSIS, stamp: STAMP };

const codeOf = <Value>(result: Result<Value>): string => (result.ok ? "done" : result.problem.code);

describe("What Excel refuses is refused, and why is told", () => {
  it("where a workbook is made anew", async () => {
    expect(codeOf(await renewWorkbook(refusing("read"), BOOK, memoryPort))).toBe("locked");
    expect(codeOf(await renewWorkbook(memoryPort, BOOK, refusing("carryOut")))).toBe("locked");
    expect(codeOf(await renewWorkbook(memoryPort, FOREIGN, memoryPort))).toBe("not-ours");
  });

  it("where a workbook is repaired: reading, the repair itself, and the values that follow from it", async () => {
    expect(codeOf(await repairWorkbook(refusing("read"), BROKEN))).toBe("locked");
    expect(codeOf(await repairWorkbook(refusing("edit"), BROKEN))).toBe("locked");
    expect(codeOf(await repairWorkbook(refusing("edit", 2), BROKEN))).toBe("locked");
    expect(codeOf(await repairWorkbook(memoryPort, FOREIGN))).toBe("not-ours");
  });

  it("where a repair is taken back", async () => {
    const repaired = await repairWorkbook(memoryPort, BROKEN);
    if (!repaired.ok) throw new Error(repaired.problem.message);
    const { book, undo } = repaired.value;
    expect(codeOf(await undoRepair(refusing("read"), book, undo))).toBe("locked");
    expect(codeOf(await undoRepair(refusing("edit"), book, undo))).toBe("locked");
    expect(codeOf(await undoRepair(memoryPort, book, undo))).toBe("done");
  });

  it("where a file is made for somebody, which is read again before it is sent", async () => {
    expect(codeOf(await makeExport(refusing("carryOut"), ORIGIN, "municipality"))).toBe("locked");
    expect(codeOf(await makeExport(refusing("read"), ORIGIN, "municipality"))).toBe("locked");
    expect(codeOf(await makeExport(memoryPort, ORIGIN, "municipality"))).toBe("done");
    expect(codeOf(await makeExport(memoryPort, { ...ORIGIN, analysis: { ...ANALYSIS, cases: ANALYSIS.cases.map((one) => ({ ...one, social: false })) } }, "viso"))).toBe("none-chosen");
    expect(codeOf(await makeExport(memoryPort, ORIGIN, "viso"))).toBe("done");
    expect(codeOf(await makeExport(memoryPort, ORIGIN, "legal-a"))).toBe("none-double");
  });

  it("where a respondent answers in their own file", async () => {
    expect(codeOf(await openForm(refusing("read"), FORM))).toBe("locked");
    expect(codeOf(await openForm(memoryPort, BOOK))).not.toBe("done");
    const open = await openForm(refusing("edit"), FORM);
    if (!open.ok) throw new Error(open.problem.message);
    const answered = setSelfAnswer(open.value.analysis, { round: 1, respondent: "R1", item: "A.fag.viden", part: "grade" }, { kind: "code", code: "4" });
    expect(codeOf(await open.value.logged(answered, null))).toBe("locked");
    expect(await open.value.logged(answered, null)).toMatchObject({ ok: true, value: { entries: [], notLogged: null } });
  });

  it("where a workbook is checked that is not ours, or by a framework that nobody knows", async () => {
    expect(codeOf(await checkBook(FOREIGN, digest))).toBe("not-ours");
    expect(codeOf(await checkBook(withoutTable(UNKNOWN, "sag_ramme"), digest))).toBe("unknown-framework");
    expect(codeOf(await checkBook(BOOK, digest))).toBe("done");
  });
});

describe("A repair", () => {
  it("begins with a heading, since without it the rest cannot be seen", async () => {
    const repaired = await repairWorkbook(memoryPort, RENAMED);
    expect(repaired).toMatchObject({ ok: true, value: { mended: [{ code: "renamed-column" }] } });
  });

  it("of a workbook in which nothing is broken changes nothing", async () => {
    expect(await repairWorkbook(refusing("edit"), BOOK)).toMatchObject({ ok: true, value: { book: BOOK, mended: [] } });
  });

  it("gives a case its id again where it was written otherwise on one sheet", async () => {
    const misspelt = typed(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-02"), "Sag", "SAG-O2");
    expect(await repairWorkbook(memoryPort, misspelt)).toMatchObject({ ok: true, value: { mended: [{ code: "changed-id" }] } });
  });

  it("that wrote over nothing has nothing to take back, and changes nothing", async () => {
    expect(await undoRepair(refusing("edit"), BOOK, [])).toEqual({ ok: true, value: { book: BOOK, putBack: 0 } });
  });
});
