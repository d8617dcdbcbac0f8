import type { WorkbookEdits } from "../../../src/workbook/content.ts";
import { entriesOf } from "../../../src/workbook/log/entriesOf.ts";
import { logAppend } from "../../../src/workbook/log/logAppend.ts";
import { verifyLog } from "../../../src/workbook/log/verifyLog.ts";
import { deskOf } from "../support/deskOf.ts";
import { withoutTable } from "../support/handle.ts";
import { analysisOf, bookOf } from "../support/makers.ts";
import { digest } from "./support.ts";

const { content } = deskOf({ sag_kilder: [{ Id: "K1", Gruppe: null, Titel: null, Status: null }] });
const NEW = [{ value: null }, { value: "K2" }, { value: null }, { value: "Møde" }, { value: "ny", formula: 'IF(TRUE,"ny")' }] as const;
const said = (edits: Partial<WorkbookEdits>) => entriesOf(content, { cells: [], growth: [], ...edits }).map(({ sheet, row, field, before, after }) => [sheet, row, field, before, after]);

describe("What edits say to the log", () => {
  it("is of a new row each filled cell but its key and its formulas, under the parts of its key that are filled", () => {
    expect(said({ growth: [{ table: "sag_kilder", rows: [NEW], key: ["id", "Gruppe"] }] })).toEqual([["sag_kilder", "K2", "Titel", null, "Møde"]]);
  });

  it("is nothing of rows that are brought back, nor of a table or a cell that nobody knows", () => {
    expect(said({ growth: [{ table: "sag_kilder", rows: [NEW] }, { table: "sag_andet", rows: [NEW], key: ["Id"] }] })).toEqual([]);
    expect(said({ cells: [{ kind: "value", sheet: "sag_kilder", row: 2, column: 4, value: "Møde" }] })).toEqual([]);
  });
});

describe("The log of a workbook", () => {
  it("has a number as it is, and a key that is longer than ours with its length and its print alone", async () => {
    const row = `Bo ${"x".repeat(78)}`;
    const entry = { sheet: "Vurderinger", row, field: "Rækkefølge", before: 2.5, after: null, reason: "" };
    const append = await logAppend(bookOf(analysisOf()), { workbookId: "prøve", words: new Set() }, [entry], { who: "AB", now: "2026-09-01T08:00:00Z", digest });
    const [, , , key, , before, after] = (append.ok && append.value.rows[0]) || [];
    expect([key, before, after]).toEqual([expect.stringContaining("81"), "2.5", ""]);
    expect(key).not.toContain("Bo");
  });

  it("cannot be asked for where the workbook is none of ours", async () => {
    expect(await verifyLog(withoutTable(bookOf(analysisOf()), "sag_stempel"), digest)).toMatchObject({ ok: false, problem: { code: "not-ours" } });
  });
});
