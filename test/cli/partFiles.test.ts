import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { Result } from "../../src/workbook/port.ts";
import { AUDIENCES } from "../../src/workbook/stamp.ts";
import { lintXlsx } from "../../src/xlsx/lint/lintXlsx.ts";
import { MARKED_ANSWERS, MARKED_SETUP } from "../workbook/parts/marked.ts";
import { analysisOf, STAMP } from "../workbook/support/makers.ts";
import { partText, unpacked } from "../xlsx/support/unpacked.ts";

const ANALYSIS: Analysis = analysisOf(MARKED_SETUP, MARKED_ANSWERS);
const ORIGIN = { analysis: ANALYSIS, stamp: STAMP };

function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Everything in the file, part by part, as it stands between the zip's headers. */
const everythingIn = (file: Uint8Array): string => {
  const parts = unpacked(file);
  return [...parts.keys()].map((path) => `${path}\n${partText(parts, path)}`).join("\n");
};
const marksIn = (file: Uint8Array): readonly string[] => [...new Set(everythingIn(file).match(/MÆRKE\p{L}+/gu) ?? [])].sort();

const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const audience of AUDIENCES) files.set(audience, taken(await xlsxBooks.exportFile(ORIGIN, audience)).file);
  const respondent = ANALYSIS.respondents[0];
  if (respondent === undefined) throw new Error("Nobody answers.");
  files.set("respondent", taken(await xlsxBooks.respondentFile(ORIGIN, respondent)));
  files.set("whole", taken(await xlsxBooks.create(ANALYSIS, STAMP)));
});
const file = (name: string): Uint8Array => {
  const found = files.get(name);
  if (found === undefined) throw new Error(`No file for ${name}.`);
  return found;
};

describe("what gets out of the workbook, searched for in every part of each file", () => {
  it("is marked: the whole workbook holds every mark", () => {
    const planted = [...new Set(JSON.stringify([MARKED_SETUP, MARKED_ANSWERS]).match(/MÆRKE\p{L}+/gu) ?? [])].sort();
    expect(planted).toHaveLength(32);
    expect(marksIn(file("whole"))).toEqual(planted);
  });

  it.each<[string, readonly string[]]>([
    ["municipality", []],
    ["leaders", []],
    ["viso", ["MÆRKEsagviso"]],
    ["legal-a", ["MÆRKEsagdobbelt"]],
    ["legal-b", ["MÆRKEsagdobbelt"]],
    ["social-a", ["MÆRKEsagdobbelt"]],
    ["social-b", ["MÆRKEsagdobbelt"]],
    ["respondent", ["MÆRKEdirektør", "MÆRKEenhed"]],
  ])("is for %s nothing but %j", (name, marks) => expect(marksIn(file(name))).toEqual(marks));

  it.each([...AUDIENCES])("is for %s on no hidden sheet, in no log, and with no link to what is not there", (name) => {
    const text = everythingIn(file(name));
    expect(text).not.toMatch(/state="(hidden|veryHidden)"/);
    expect(text).not.toContain("sag_log");
    expect(text).not.toMatch(/externalLink/);
  });

  it.each([...AUDIENCES, "respondent"])("is for %s a file without a fault: every formula finds what it asks for", (name) => {
    expect(lintXlsx(unpacked(file(name)))).toEqual([]);
  });
});

describe("the leaders' file", () => {
  it("has the summary's and the findings' own words", () => {
    const text = everythingIn(file("leaders"));
    for (const words of ["Godkendt udfordring.", "Samlet set på vej.", "Opsamling · Eksempelkommune"]) expect(text).toContain(words);
  });
});

it("a CPR number in what leaders read is found before the file is sent, and only what they read is searched", async () => {
  const [first, ...others] = ANALYSIS.findings;
  if (first === undefined) throw new Error("There is no finding.");
  const written = (text: string) => ({ analysis: { ...ANALYSIS, findings: [{ ...first, status: "accepteret" as const, text }, ...others] }, stamp: STAMP });
  const numbered = written("Borgeren med 070761-4285 fik svar i tide.");
  const personal = taken(await xlsxBooks.exportFile(numbered, "leaders")).personal;
  expect(personal.map(({ kind, certainty, sheet }) => `${kind} ${certainty} ${sheet}`)).toEqual(expect.arrayContaining(["cpr certain Vurderinger"]));
  expect(taken(await xlsxBooks.exportFile(numbered, "municipality")).personal).toEqual([]);
});

it("without a case that two answer about there is no file for either of them", async () => {
  const single = { analysis: { ...ANALYSIS, cases: ANALYSIS.cases.map(({ double: _double, ...one }) => one) }, stamp: STAMP };
  expect(await xlsxBooks.exportFile(single, "social-b")).toMatchObject({ ok: false, problem: { code: "none-double" } });
});

it("without a case for VISO there is no file for VISO, and it is said how cases are chosen", async () => {
  const none = { analysis: { ...ANALYSIS, cases: ANALYSIS.cases.map((one) => ({ ...one, social: false })) }, stamp: STAMP };
  expect(await xlsxBooks.exportFile(none, "viso")).toMatchObject({ ok: false, problem: { code: "none-chosen", message: expect.stringContaining("Sager") as string } });
});
