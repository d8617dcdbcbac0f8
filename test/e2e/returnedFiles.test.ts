import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeReturns } from "../../src/actions/mergeReturns.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { criteriaOf } from "../../src/framework/framework.ts";
import { summarise } from "../../src/findings/summarise.ts";
import type { ReturnedFile } from "../../src/review/returnedCell.ts";
import { ROLES } from "../../src/review/respondent.ts";
import { AUDIENCES } from "../../src/workbook/stamp.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { TestFolder } from "../cli/commandLine.ts";
import { recalculate, resave } from "../oracle/libreOffice.ts";
import { randomness } from "../oracle/randomness.ts";
import { analysisOf, inOneOrder, STAMP, THREE_CASES } from "../workbook/support/makers.ts";
import { packed, partText, unpacked } from "../xlsx/support/unpacked.ts";
import { contentOfFile, made, taken } from "./handling/books.ts";
import { handle, type TypedCell } from "./handling/handle.ts";

/** Files filled in by openpyxl and LibreOffice, merged in many orders. `npm test -- --long` takes as many as a course has. */
const LONG = process.env["SAGSLUP_LONG"] === "1";
const RESPONDENTS = LONG ? 50 : 6;
const ORDERS = LONG ? 200 : 10;
const GRADES = ["I høj grad", "I nogen grad", "I mindre grad", "Slet ikke", "Ved ikke"] as const;

const roles = ROLES.filter((one) => one.group !== "joint").map((one) => one.role);
const ANALYSIS = analysisOf(THREE_CASES, { respondents: Array.from({ length: RESPONDENTS }, (_, index) => ({ id: `R${index + 1}`, role: roles[index % roles.length] ?? "" })) });
const ORIGIN = { analysis: ANALYSIS, stamp: STAMP };
const random = randomness(7);
const damaged = new Map<string, string>();
const returned: ReturnedFile[] = [];
/** Grades that were typed: respondent|criterion → word. */
const typedGrades = new Map<string, string>();

let folder: string;
const at = (name: string): string => join(folder, name);
const name = (index: number): string => `Selvevaluering R${index + 1}.xlsx`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sagslup-returned-"));
  await Promise.all(["sendt", "udfyldt", "ind"].map((one) => mkdir(at(one))));
  await writeFile(at("bog.xlsx"), await made(ANALYSIS));
  for (const [index, respondent] of ANALYSIS.respondents.entries()) {
    await writeFile(at(`sendt/${name(index)}`), taken(await xlsxBooks.respondentFile(ORIGIN, respondent)));
  }
  const filling = await Promise.all(ANALYSIS.respondents.map(async ({ id }, index) => ({ from: at(`sendt/${name(index)}`), to: at(`udfyldt/${name(index)}`), cells: await gradesFor(id, at(`sendt/${name(index)}`)) })));
  await handle(filling, folder);
  const files = ANALYSIS.respondents.map((_, index) => at(`udfyldt/${name(index)}`));
  await resave(files.filter((_, index) => index % 2 === 0), at("ind"), "asInstalled");
  for (const file of files.filter((_, index) => index % 2 === 1)) await writeFile(file.replace("udfyldt", "ind"), await readFile(file));
  for (const index of ANALYSIS.respondents.keys()) {
    const read = taken(await xlsxBooks.readReturn(new Uint8Array(await readFile(at(`ind/${name(index)}`))), ORIGIN));
    returned.push({ file: name(index), cells: read.cells });
  }
  await damage();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A grade for every criterion, typed where the form asks for it. */
async function gradesFor(respondent: string, file: string): Promise<readonly TypedCell[]> {
  const rows = findTable(await contentOfFile(file), "sag_selvevaluering")?.rows ?? [];
  return criteriaOf(ANALYSIS.framework).flatMap(({ id }) => {
    const row = rows.find((one) => one.cell("Punkt")?.value === id && one.cell("Del")?.value === "I hvilken grad");
    const text = rows.find((one) => one.cell("Punkt")?.value === id && one.cell("Del")?.value === "Fungerer godt");
    const word = random.oneOf(GRADES);
    typedGrades.set(`${respondent}|${id}`, word);
    return row === undefined || text === undefined ? [] : [{ ...row.place("Svar"), value: word }, { ...text.place("Tekst"), value: `${respondent}\nsiger: "=1+1" om ${id}` }];
  });
}

/** Files that cannot be merged, and the code that each is refused with. */
async function damage(): Promise<void> {
  const good = new Uint8Array(await readFile(at(`ind/${name(0)}`)));
  const other = taken(await xlsxBooks.respondentFile({ ...ORIGIN, stamp: { ...STAMP, workbookId: "en anden" } }, ANALYSIS.respondents[0] ?? { id: "R1", role: "", unit: "", round: 1 }));
  const old = analysisOf({ ...THREE_CASES, framework: "taskforce-2018" }, { respondents: [{ id: "R1", role: "stab" }] });
  const earlier = taken(await xlsxBooks.respondentFile({ analysis: old, stamp: STAMP }, old.respondents[0] ?? { id: "R1", role: "", unit: "", round: 1 }));
  const parts = unpacked(good);
  const types = partText(parts, "[Content_Types].xml").replace("spreadsheetml.sheet.main+xml", "__").replace(/application\/vnd\.openxmlformats-officedocument\.__/, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  const macro = packed(new Map([...parts, ["[Content_Types].xml", new TextEncoder().encode(types)]]));
  const kinds: readonly (readonly [string, Uint8Array, string])[] = [
    ["afkortet", good.slice(0, good.length - 400), "damaged|not-a-zip"],
    ["tom", new Uint8Array(), "empty-file"],
    ["tekst", new TextEncoder().encode("Punkt;Svar\nA;Ja\n"), "text-file|not-a-zip"],
    ["makro", macro, "macro"],
    ["anden bog", other, "other-workbook"],
    ["anden udgave", earlier, "other-edition"],
    ["hele bogen", await made(ANALYSIS), "whole-workbook"],
  ];
  for (let index = 0; index < (LONG ? 20 : kinds.length); index += 1) {
    const [kind, bytes, code] = kinds[index % kinds.length] ?? ["", new Uint8Array(), ""];
    const file = at(`ind/x ${kind} ${index}.xlsx`);
    await writeFile(file, bytes);
    damaged.set(file, code);
  }
}

function shuffled<Value>(values: readonly Value[]): readonly Value[] {
  return values.map((value) => ({ value, at: random.below(1_000_000) })).sort((one, other) => one.at - other.at).map(({ value }) => value);
}

describe("files that other programs have filled in", () => {
  it("bring back every answer and every text, to the letter", () => {
    const { analysis, problems } = mergeReturns(ANALYSIS, returned, { replace: false });
    expect(problems).toEqual([]);
    expect(analysis.selfAnswers).toHaveLength(2 * typedGrades.size);
    for (const { respondent, item, given } of analysis.selfAnswers.filter((one) => one.part === "godt")) {
      expect(given).toEqual({ kind: "text", text: `${respondent}\nsiger: "=1+1" om ${item}` });
    }
    const counted = summarise(analysis).self;
    for (const { id } of criteriaOf(ANALYSIS.framework)) {
      const known = [...typedGrades].filter(([key, word]) => key.endsWith(`|${id}`) && word !== "Ved ikke");
      expect(counted.find((one) => one.criterion === id)?.n).toBe(known.length);
    }
  });

  it("make the same in any order, in parts and again", () => {
    const whole = inOneOrder(mergeReturns(ANALYSIS, returned, { replace: false }).analysis);
    for (let order = 0; order < ORDERS; order += 1) {
      const files = shuffled(returned);
      const first = files.slice(0, random.below(files.length));
      const parted = mergeReturns(mergeReturns(ANALYSIS, first, { replace: false }).analysis, [...files, ...first], { replace: false });
      expect([parted.problems, inOneOrder(parted.analysis)]).toEqual([[], whole]);
    }
  });

  it("are merged by the command beside those that cannot be, each of which is named", async () => {
    const commands = new TestFolder();
    const args = ["merge", at("bog.xlsx"), at("ind"), "--out", at("ud.xlsx"), "--json"];
    const { code, json } = await commands.run(args, xlsxBooks);
    const again = await commands.run(["merge", at("ud.xlsx"), at("ind"), "--out", at("igen.xlsx"), "--json"], xlsxBooks);
    commands.remove();
    expect([code, json?.["entered"], again.json?.["entered"]]).toEqual([1, 2 * typedGrades.size, 0]);
    expect(json?.problems.map((one) => one.path)).toEqual([...damaged.keys()].sort());
    for (const { path = "", code: found } of json?.problems ?? []) expect(damaged.get(path)?.split("|")).toContain(found);
    expect((await readFile(at("igen.xlsx"))).equals(await readFile(at("ud.xlsx")))).toBe(true);
  });

  it("leave files for others that show in LibreOffice what they were made with", async () => {
    const { analysis } = mergeReturns(ANALYSIS, returned, { replace: false });
    await mkdir(at("til"));
    for (const audience of AUDIENCES) await writeFile(at(`til/${audience}.xlsx`), taken(await xlsxBooks.exportFile({ analysis, stamp: STAMP }, audience)).file);
    const calculated = await recalculate(AUDIENCES.map((audience) => at(`til/${audience}.xlsx`)), at("regnet"));
    for (const [index, audience] of AUDIENCES.entries()) {
      const before = taken(readXlsx(new Uint8Array(await readFile(at(`til/${audience}.xlsx`)))));
      const after = await contentOfFile(calculated[index] ?? "");
      for (const sheet of before.sheets) {
        const same = after.sheets.find((one) => one.name === sheet.name);
        for (const [row, cells] of sheet.rows) for (const [column, cell] of cells) {
          expect([sheet.name, row, column, same?.rows.get(row)?.get(column)?.value ?? ""]).toEqual([sheet.name, row, column, cell.value ?? ""]);
        }
      }
    }
  });
});
