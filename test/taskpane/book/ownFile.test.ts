import { setSelfAnswer } from "../../../src/actions/setSelfAnswer.ts";
import { BookStore } from "../../../src/taskpane/book/bookStore.ts";
import { PortBook } from "../../../src/taskpane/book/portBook.ts";
import { JOINT_FORM } from "../../../src/scoring/jointForm.ts";
import type { Respondent } from "../../../src/review/respondent.ts";
import type { WorkbookPort } from "../../../src/workbook/port.ts";
import { planExport } from "../../../src/workbook/parts/exportFile.ts";
import { readReturn } from "../../../src/workbook/parts/readReturn.ts";
import { planRespondentFile } from "../../../src/workbook/parts/respondentFile.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { digest } from "../../workbook/log/support.ts";
import { analysisOf, STAMP, THREE_CASES } from "../../workbook/support/makers.ts";

const R1: Respondent = { id: "R1", role: "direktør", unit: "", round: 1 };
const ORIGIN = { analysis: analysisOf(THREE_CASES, { respondents: [R1] }), stamp: STAMP };

/** The pane beside a file, and the file as it is after every answer. */
async function paneBeside(plan: WorkbookPlan): Promise<{ readonly store: BookStore; readonly file: () => Uint8Array }> {
  const made = await xlsxPort.carryOut(plan);
  if (!made.ok) throw new Error(made.problem.message);
  let file = made.value;
  const port: WorkbookPort<Uint8Array> = {
    ...xlsxPort,
    async edit(book, edits) {
      const edited = await xlsxPort.edit(book, edits);
      if (edited.ok) file = edited.value;
      return edited;
    },
  };
  const store = new BookStore(new PortBook(port, file, { newStamp: () => STAMP, show: () => Promise.resolve(), now: () => "2026-09-01T08:00:00Z", digest }));
  await store.open();
  return { store, file: () => file };
}

describe("The pane beside a file that was sent out", () => {
  it("gives a respondent's answers to their own file, from which they come home as that respondent's", async () => {
    const { store, file } = await paneBeside(planRespondentFile(ORIGIN, R1));
    await store.change((then) => setSelfAnswer(then, { ...JOINT_FORM, item: "A.fag.viden", part: "grade" }, { kind: "code", code: "2" }));
    expect(store.state).toMatchObject({ kind: "open", failed: null, notLogged: null, stamp: { part: { respondent: "R1" } } });
    const found = await xlsxPort.read(file());
    const returned = found.ok ? readReturn(found.value, ORIGIN) : found;
    expect(returned.ok && returned.value.cells).toMatchObject([{ target: { kind: "self", respondent: "R1", item: "A.fag.viden", part: "grade" }, shown: "I mindre grad" }]);
  });

  it("says what another file is, and shows nothing of it", async () => {
    const { store } = await paneBeside(planExport(ORIGIN, "leaders"));
    expect(store.state).toMatchObject({ kind: "refused", problem: { code: "part-only" } });
  });
});
