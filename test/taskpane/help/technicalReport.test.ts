import { technicalReport } from "../../../src/taskpane/help/technicalReport.ts";
import { blank } from "../../actions/makers.ts";

const EXCEL = { platform: "OfficeOnline", version: "16.0.1", language: "da-DK" };
const STAMP = { formatVersion: 1, workbookId: "f1", created: "2026-09-01T08:00:00Z" };
const PROBLEM = { code: "unreadable-answer", sheet: "Juridisk gennemgang", cell: "C7", message: "I C7 står ”Hansen ringede”." };

describe("The technical report", () => {
  it("tells which Excel it is and counts problems by their code", () => {
    const report = technicalReport(EXCEL, { kind: "open", analysis: blank, stamp: STAMP, problems: [PROBLEM, PROBLEM], saving: false, who: "AB", notLogged: null, failed: null });
    expect(report).toBe("Excel: OfficeOnline 16.0.1, da-DK\nFormat: 1\nState: open\nProblem: unreadable-answer × 2");
  });

  it("holds nothing that anybody typed, and not where it stands", () => {
    const failed = { problem: PROBLEM, change: () => blank };
    const report = technicalReport(EXCEL, { kind: "open", analysis: blank, stamp: STAMP, problems: [PROBLEM], saving: false, who: "AB", notLogged: null, failed });
    for (const word of ["AB", "Hansen", "C7", "Juridisk", blank.municipality, "SAG-01"]) expect(report).not.toContain(word);
    expect(report).toContain("Not saved: unreadable-answer");
  });

  it("says why a workbook was refused, by the code alone", () => {
    expect(technicalReport(EXCEL, { kind: "refused", problem: { code: "newer-format", message: "Filen Hansen.xlsx er fra en nyere udgave." } })).toMatch(/Refused: newer-format$/);
  });
});
