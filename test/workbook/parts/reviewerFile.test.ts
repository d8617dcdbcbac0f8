import { mergeFiles, takeFile } from "../../../src/actions/mergeFiles.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { sheetIn } from "../../../src/workbook/parts/chosenSheets.ts";
import { planExport } from "../../../src/workbook/parts/exportFile.ts";
import { readReturn } from "../../../src/workbook/parts/readReturn.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import type { Reviewer } from "../../../src/workbook/stamp.ts";
import { contentOf } from "../support/contentOf.ts";
import { rowOf, typed, withoutTable } from "../support/handle.ts";
import { analysisOf, STAMP, TWICE } from "../support/makers.ts";

const ANALYSIS = analysisOf(TWICE, {
  answers: [
    { instrument: "legal", subject: "SAG-01", item: "R.oplysning", original: "A", code: "2", note: "A's egen bemærkning" },
    { instrument: "legal", subject: "SAG-01", item: "R.hjemmel", original: "B", code: "0" },
    { instrument: "legal", subject: "SAG-02", item: "R.oplysning", code: "1" },
    { instrument: "social", subject: "SAG-01", item: "SF.udr.metode", original: "B", code: "4" },
  ],
});
const ORIGIN = { analysis: ANALYSIS, stamp: STAMP };
const fileFor = (reviewer: Reviewer): WorkbookContent => contentOf(planExport(ORIGIN, reviewer));
const saidIn = (content: WorkbookContent) => {
  const read = readReturn(content, ORIGIN);
  if (!read.ok) throw new Error(read.problem.message);
  // What stands as "ikke relevant" from the start is nobody's.
  return read.value.cells.filter(({ shown }) => shown !== "Ikke relevant").map(({ target, shown }) => [target, shown]);
};
const answeredB = (): WorkbookContent => {
  const blank = fileFor("legal-b");
  const answered = typed(blank, "sag_juridisk_b", rowOf(blank, "sag_juridisk_b", "SAG-01"), "R.oplysning", "Ingen mangel");
  return typed(answered, "sag_bemaerkninger", rowOf(answered, "sag_bemaerkninger", "SAG-01", "Juridisk", "R.oplysning"), "Bemærkning", "Set i akt 7");
};
const merged = (content: WorkbookContent, into = ANALYSIS) => mergeFiles(into, takeFile("b.xlsx", readReturn(content, ORIGIN)).taken, { replace: false });
const given = (analysis: typeof ANALYSIS, item: string, original: string) =>
  analysis.answers.find((one) => one.subject === "SAG-01" && one.item === item && one.original === original)?.given;

describe("the file of one of two reviewers", () => {
  it.each<[Reviewer, readonly string[]]>([
    ["legal-b", ["Juridisk gennemgang B", "Sager", "Bemærkninger", "Regelgrundlag", "Lister", "Om filen"]],
    ["social-a", ["Socialfaglig gennemgang A", "Bemærkninger", "Regelgrundlag", "Lister", "Om filen"]],
  ])("has for %s their own sheet and what they answer from, all of it to be seen", (reviewer, titles) => {
    const { sheets } = planExport(ORIGIN, reviewer);
    expect(sheets.map((one) => [one.title, one.visibility])).toEqual(titles.map((title) => [title, "visible"]));
  });

  it("has the cases that two answer about in this review, and no others", () => {
    const casesIn = (reviewer: Reviewer, table: string) => [...new Set(findTable(fileFor(reviewer), table)?.rows.map((row) => row.cell("Sag")?.value))];
    expect([casesIn("legal-b", "sag_juridisk_b"), casesIn("legal-b", "sag_sager"), casesIn("legal-b", "sag_bemaerkninger")]).toEqual(Array(3).fill(["SAG-01", "SAG-03"]));
    expect(casesIn("social-b", "sag_socialfaglig_b")).toEqual(["SAG-01"]);
  });

  it("holds what they have answered themselves, and nothing of the other's or of remarks", () => {
    expect(saidIn(fileFor("legal-b"))).toEqual([[{ kind: "review", instrument: "legal", original: "B", subject: "SAG-01", item: "R.hjemmel" }, "Ingen mangel"]]);
    expect(saidIn(fileFor("social-a"))).toEqual([]);
    expect(JSON.stringify(planExport(ORIGIN, "legal-b").sheets)).not.toContain("egen bemærkning");
  });

  it("has the facts and the rules only to be read", () => {
    const open = planExport(ORIGIN, "legal-b").sheets.filter((sheet) => sheet.tables.some(({ columns }) => columns.some(({ unlocked }) => unlocked === true))).map(({ title }) => title);
    expect(open).toEqual(["Juridisk gennemgang B"]);
  });
});

describe("the file of one of two reviewers that came back", () => {
  it("brings its answers to that reviewer alone; the other's stay, and the two can be held together", () => {
    const { analysis, entered } = merged(answeredB());
    expect([given(analysis, "R.oplysning", "A"), given(analysis, "R.oplysning", "B"), entered]).toEqual([{ kind: "code", code: "2" }, { kind: "code", code: "0" }, 2]);
    expect(analysis.answers.filter((one) => one.original === undefined)).toEqual(ANALYSIS.answers.filter((one) => one.original === undefined));
    expect(merged(answeredB(), analysis).entered).toBe(0);
  });

  it("brings its remark beside the other's, and both stand", () => {
    const { analysis, problems } = merged(answeredB());
    expect(analysis.remarks.find((one) => one.item === "R.oplysning")?.note).toBe("A's egen bemærkning\n– eller –\nSet i akt 7");
    expect(problems.map(({ code }) => code)).toEqual(["differs"]);
  });

  it("shows both where the reviewer has answered otherwise in the workbook meanwhile", () => {
    const meanwhile = { ...ANALYSIS, answers: ANALYSIS.answers.map((one) => (one.item === "R.hjemmel" ? { ...one, given: { kind: "code" as const, code: "1" as const } } : one)) };
    const { analysis, problems } = merged(fileFor("legal-b"), meanwhile);
    expect(given(analysis, "R.hjemmel", "B")).toMatchObject({ kind: "unreadable" });
    expect(problems[0]?.message).toContain("SAG-01, R.hjemmel (B)");
  });

  it("is refused by another workbook", () => {
    expect(readReturn(fileFor("legal-b"), { ...ORIGIN, stamp: { ...STAMP, workbookId: "en anden" } })).toMatchObject({ ok: false, problem: { code: "other-workbook" } });
  });
});

describe("the file of one of two reviewers that was handled on its way", () => {
  const read = (content: WorkbookContent) => {
    const found = readReturn(content, ORIGIN);
    if (!found.ok) throw new Error(found.problem.message);
    return { problems: found.value.problems.map(({ code }) => code), cells: found.value.cells.filter(({ shown }) => shown !== "Ikke relevant") };
  };

  it("may hold some of the cases alone, and a word that nobody can read is taken as it stands and told", () => {
    const blank = fileFor("legal-a");
    const one = typed(blank, "sag_juridisk_a", rowOf(blank, "sag_juridisk_a", "SAG-03"), "Sag", null);
    const { problems, cells } = read(typed(one, "sag_juridisk_a", rowOf(one, "sag_juridisk_a", "SAG-01"), "R.hjemmel", "ingen mangl"));
    expect([problems, cells.map(({ shown }) => shown).sort()]).toEqual([["unreadable-answer"], ["Mangel med væsentlig betydning", "ingen mangl"]]);
  });

  it("brings a remark whose Instrument was deleted, without a cell to go to", () => {
    const file = answeredB();
    const { cells } = read(typed(file, "sag_bemaerkninger", rowOf(file, "sag_bemaerkninger", "SAG-01", "Juridisk", "R.oplysning"), "Instrument", null));
    expect(cells.find(({ shown }) => shown === "Set i akt 7")).toMatchObject({ sheet: "", cell: "" });
  });

  it("may have lost its remarks: that is told, and the answers are taken", () => {
    const { problems, cells } = read(withoutTable(answeredB(), "sag_bemaerkninger"));
    expect([problems, cells.map(({ shown }) => shown)]).toEqual([["missing-table"], ["Ingen mangel", "Ingen mangel"]]);
  });
});

it("no file is made of a plan without the sheet that it is to hold", () => {
  expect(() => sheetIn({ title: "", sheets: [], names: [] }, "cases")).toThrow("Sager");
});
