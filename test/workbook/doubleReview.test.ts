import { summarise } from "../../src/findings/summarise.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import { analysisOf, bookOf, inOneOrder, read, STAMP, THREE_CASES, TWICE } from "./support/makers.ts";

const answer = (item: string, original: "A" | "B", code: string, subject = "SAG-01") =>
  ({ instrument: item.startsWith("SF") ? "social" : "legal", subject, item, original, code }) as const;

const ANSWERED: AnswerFile = {
  answers: [
    answer("R.hjemmel", "A", "0"), answer("R.hjemmel", "B", "0"),
    answer("R.oplysning", "A", "0"), answer("R.oplysning", "B", "2"),
    answer("R.partshoering", "A", "1"), answer("R.partshoering", "B", "2"),
    answer("S.frist", "A", "J"),
    answer("SF.udr.metode", "A", "4"), answer("SF.udr.metode", "B", "3"),
  ],
  agreed: [{ instrument: "legal", subject: "SAG-01", item: "R.partshoering", code: "2", by: "AB", date: "2026-11-02", why: "Brevet kom efter afgørelsen." }],
};

function cell(sheet: string, table: string, key: readonly string[], header: string): unknown {
  const found = planWorkbook(analysisOf(TWICE, ANSWERED), STAMP).sheets.find((one) => one.title === sheet)?.tables.find((one) => one.name === table);
  const at = (name: string) => found?.columns.findIndex((one) => one.header === name) ?? -1;
  return found?.rows.find((row) => key.every((part, index) => row[at(found.key[index] ?? "")]?.value === part))?.[at(header)]?.value;
}

describe("a case that two reviewers answer about", () => {
  it("stands on the sheets of A and B of its reviews, and there only", () => {
    const titles = planWorkbook(analysisOf(TWICE), STAMP).sheets.map((one) => one.title);
    expect(titles).toEqual(expect.arrayContaining(["Juridisk gennemgang A", "Juridisk gennemgang B", "Socialfaglig gennemgang A", "Afstemning"]));
    expect(planWorkbook(analysisOf(THREE_CASES), STAMP).sheets.map((one) => one.title).filter((one) => / [AB]$|Afstemning/.test(one))).toEqual([]);
  });

  it.each([
    ["R.hjemmel", "Ingen mangel"],
    ["R.oplysning", "Afventer afstemning"],
    ["R.partshoering", "Mangel med væsentlig betydning"],
    ["S.frist", ""],
  ])("shows in the review what the two come to for %s: %s", (item, word) => {
    expect(cell("Juridisk gennemgang", "sag_juridisk", ["SAG-01"], item)).toBe(word);
  });

  it("keeps an answer from the other reviewer until both have answered", () => {
    expect(cell("Afstemning", "sag_afstemning", ["SAG-01", "S.frist"], "A")).toBe("");
    expect(cell("Afstemning", "sag_afstemning", ["SAG-01", "R.oplysning"], "A")).toBe("Ingen mangel");
    expect(cell("Afstemning", "sag_afstemning", ["SAG-01", "R.oplysning"], "B")).toBe("Mangel med væsentlig betydning");
  });

  it("keeps both originals beside what was agreed on, with who, when and why", () => {
    const key = ["SAG-01", "R.partshoering"];
    const row = ["A", "B", "Status", "Afstemt svar", "Afstemt af", "Begrundelse"].map((header) => cell("Afstemning", "sag_afstemning", key, header));
    expect(row).toEqual(["Mangel uden væsentlig betydning", "Mangel med væsentlig betydning", "Afstemt", "Mangel med væsentlig betydning", "AB", "Brevet kom efter afgørelsen."]);
    expect(cell("Juridisk gennemgang A", "sag_juridisk_a", ["SAG-01"], "R.partshoering")).toBe("Mangel uden væsentlig betydning");
  });

  it("counts a difference that nobody has settled as unanswered", () => {
    const summary = summarise(analysisOf(TWICE, ANSWERED));
    expect(summary.items.find((one) => one.item === "R.oplysning")).toMatchObject({ n: 0, unanswered: 3, unreadable: 0, preliminary: true });
    expect(summary.items.find((one) => one.item === "R.partshoering")).toMatchObject({ n: 1, met: 0 });
    expect(summary.items.find((one) => one.item === "SF.udr.metode")).toMatchObject({ n: 0, unanswered: 1 });
  });

  it("is read back as it was written", () => {
    const analysis = analysisOf(TWICE, ANSWERED);
    const back = read(bookOf(analysis));
    expect(back.problems).toEqual([]);
    expect(inOneOrder(back.analysis)).toEqual(inOneOrder(analysis));
  });

  it("is told by check where it awaits settlement, and of each reviewer's own blanks", () => {
    const checked = checkWorkbook(bookOf(analysisOf(TWICE, ANSWERED)));
    if (!checked.ok) throw new Error(checked.problem.message);
    const of = (code: string) => checked.value.filter((one) => one.code === code);
    expect(of("awaiting-settlement").map((one) => one.sheet)).toEqual(["Afstemning", "Afstemning"]);
    expect(of("unanswered").filter((one) => one.message.includes("SAG-01")).map((one) => one.sheet)).toEqual(expect.arrayContaining(["Juridisk gennemgang B"]));
    expect(of("wrong-formula")).toEqual([]);
  });
});
