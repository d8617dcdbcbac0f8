import { criteriaOf } from "../../src/framework/framework.ts";
import { findEdition } from "../../src/instrument/editions.ts";
import type { FoundCell } from "../../src/workbook/content.ts";
import { criterionWord } from "../../src/workbook/criterionWord.ts";
import { findTable, isBlank } from "../../src/workbook/read/foundRows.ts";
import { readCases } from "../../src/workbook/read/readCases.ts";
import { readCourse, readSettings } from "../../src/workbook/read/readCourse.ts";
import { liveRows } from "../../src/workbook/read/liveRows.ts";
import { readCaseAnswers, readSheetAnswers } from "../../src/workbook/read/readReviews.ts";
import { readStamp } from "../../src/workbook/read/readStamp.ts";
import { readTools } from "../../src/workbook/read/readTools.ts";
import { readArea, stampValues } from "../../src/workbook/read/stampValues.ts";
import { rowReader } from "../../src/workbook/read/rowReader.ts";
import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { aCase } from "../scoring/support/makeAnalysis.ts";
import { deskOf, told, type TypedRow } from "./support/deskOf.ts";

const { framework, tools } = findEdition("taskforce-2024")!;
const [first, second] = criteriaOf(framework);
const UNCALCULATED: FoundCell = { kind: "uncalculated", value: null, formula: "A1" };
const shown = (value: string | number): FoundCell => ({ kind: typeof value === "number" ? "number" : "text", value, formula: "A1" });

describe("The facts of the course", () => {
  const course = (facts: Readonly<Record<string, string | number | null>>) => deskOf({ sag_forloeb: Object.entries(facts).map(([Oplysning, Værdi]) => ({ Oplysning, Værdi })) });

  it("are read by their names", () => {
    const desk = course({ Kommune: "Ærø", Start: "01-09-2026", "Opgjort pr.": "2026-12-01", Ydelsesområder: "V85, V97,", "Hvorfor disse ydelser": "klager", "Sådan er sagerne udvalgt": "de nyeste", "Udtræk til VISO": "5 sager er trukket med starttallet 17 den 02-09-2026", "Sådan er der trukket": "metode 1" });
    expect(readCourse(desk)).toEqual({ municipality: "Ærø", start: "2026-09-01", asOf: "2026-12-01", benefits: ["V85", "V97"], benefitReason: "klager", caseSelection: "de nyeste", selfMode: "short", draw: { count: 5, seed: 17, date: "2026-09-02", algorithm: "metode 1" } });
    expect(desk.problems).toEqual([]);
  });

  it("are not known where their rows are gone, and nothing is told of it", () => {
    const desk = course({ Kommune: null });
    expect(readCourse(desk)).toEqual({ municipality: "", start: null, asOf: null, benefits: [], benefitReason: "", caseSelection: "", selfMode: "short", draw: null });
    expect(desk.problems).toEqual([]);
  });

  it("tell of a draw that is not in our words, with its cell", () => {
    const desk = course({ "Udtræk til VISO": "vi valgte selv" });
    expect([readCourse(desk).draw, told(desk)]).toEqual([null, ["unreadable-draw sag_forloeb C2"]]);
  });

  it.each<[string | number | null, number, readonly string[]]>([[0.6, 0.6, []], [0.8, 0.8, []], [null, 0.75, []], ["meget", 0.75, ["target-outside sag_indstillinger C3"]], [0.59, 0.75, ["target-outside sag_indstillinger C3"]]])(
    "hold a target of %p, which counts as %d", (value, target, problems) => {
      const desk = deskOf({ sag_indstillinger: [{ Indstilling: "Noget andet", Værdi: 0.7 }, { Indstilling: "Mål: andel opfyldt", Værdi: value }] });
      expect([readSettings(desk).target, told(desk)]).toEqual([target, problems]);
    });

  it("hold the usual target where its row is gone", () => {
    expect(readSettings(deskOf({ sag_indstillinger: [{ Indstilling: "Noget andet", Værdi: 0.7 }] }))).toEqual({ target: 0.75 });
  });

  it("say in the stamp which workbook it is, of which form, and since when", () => {
    const stamp = { format: 1, id: "abc", created: "2026-09-01T08:00:00Z", framework: "taskforce-2024", area: "voksen" };
    const { content } = deskOf({ sag_stempel: Object.entries(stamp).map(([Felt, Værdi]) => ({ Felt, Værdi })) });
    expect(readStamp(content)).toMatchObject({ ok: true, value: { stamp: { formatVersion: 1, workbookId: "abc", created: "2026-09-01T08:00:00Z" }, area: "voksen" } });
  });

  it("say in the stamp that a file is a part of a workbook, also where it does not say which", () => {
    const part = (of: string) => readStamp(deskOf({ sag_stempel: [{ Felt: "format", Værdi: 1 }, { Felt: "part", Værdi: of }] }).content);
    expect(part("noget andet")).toMatchObject({ ok: false, problem: { code: "part-only", message: expect.stringContaining("en del af en projektmappe") } });
    expect(part("municipality")).toMatchObject({ ok: false, problem: { code: "part-only", message: expect.not.stringContaining("en del af en projektmappe") } });
  });

  it("say in the stamp which area they are for, if they do", () => {
    const area = (value: string | null) => readArea(deskOf({ sag_stempel: [{ Felt: "area", Værdi: value }] }).content);
    expect(["børn", "voksen", "ældre", null].map(area)).toEqual(["børn", "voksen", null, null]);
    expect([readArea(deskOf({}).content), stampValues(deskOf({}).content)]).toEqual([null, undefined]);
  });
});

describe("Tools, row by row", () => {
  const blank: TypedRow = { Id: null, Titel: null, Formål: null, "Hjælper med": null, Område: null, Forbehold: null, Kilde: null };

  it("are the catalogue's by their id, in any capitals, and own ones cell by cell", () => {
    const known = tools[0]!;
    const desk = deskOf({ sag_redskaber: [
      { ...blank, Id: known.id.toUpperCase(), Titel: "Omskrevet" },
      { ...blank, Id: " eget ", Titel: " Vores liste ", Formål: "Hjælper.", "Hjælper med": `${criterionWord(first!)}\n${second!.id}`, Område: "Voksne", Forbehold: "Kun udkast", Kilde: "kommunen" },
      { ...blank, Titel: " Uden id " }, blank,
    ] });
    const own = { group: null, helpsWith: [] };
    expect(readTools(desk, framework, tools)).toEqual([
      known,
      { ...own, id: "eget", title: "Vores liste", purpose: "Hjælper.", criteria: [first!.id, second!.id], area: "voksen", reservation: "Kun udkast", source: "kommunen" },
      { ...own, id: "Uden id", title: "Uden id", purpose: "", criteria: [], area: null, reservation: null, source: "" },
    ]);
    expect(desk.problems).toEqual([]);
  });

  it("are told when they stand twice, have neither id nor title, or help with nothing that is there", () => {
    const desk = deskOf({ sag_redskaber: [{ ...blank, Id: "a" }, { ...blank, Id: "A" }, { ...blank, Formål: "x" }, { ...blank, Id: "b", "Hjælper med": "vejret" }] });
    expect(readTools(desk, framework, tools).map((one) => [one.id, one.title, one.criteria])).toEqual([["a", "a", []], ["b", "b", []]]);
    expect(told(desk)).toEqual(["doubled-id sag_redskaber B3", "missing-title sag_redskaber C4", "unknown-criterion sag_redskaber E5"]);
  });

  it("are the catalogue where their table is gone", () => {
    const desk = deskOf({});
    expect([readTools(desk, framework, tools), desk.problems]).toEqual([tools, []]);
  });
});

describe("The reviews, row by row", () => {
  const item = REVIEW_ITEMS.find((one) => one.id === "R.oplysning")!;

  it("have answers that two files differ on told once, and kept as they stand", () => {
    const both = "Ingen mangel\n– eller –\nMangel med væsentlig betydning";
    const desk = deskOf({ sag_juridisk: [{ Sag: "SAG-1", "R.oplysning": both, "X.rigtig": null, "X.godt": null, "X.laering": null, "X.note": null }] });
    expect(readSheetAnswers(desk, [item], { instrument: "legal" }, [aCase("SAG-1")])).toEqual([{ instrument: "legal", subject: "SAG-1", item: "R.oplysning", given: { kind: "unreadable", text: both } }]);
    expect(told(desk)).toEqual(["answers-differ sag_juridisk C2"]);
  });

  it("have one row of each case, and an answer that is not calculated is told and counts as none of the words", () => {
    const desk = deskOf({ sag_juridisk_a: [{ Sag: "sag-1", "R.oplysning": UNCALCULATED }, { Sag: null, "R.oplysning": "Ingen mangel" }, { Sag: "SAG-9", "R.oplysning": null }, { Sag: "SAG-1", "R.oplysning": "Ingen mangel" }] });
    const found = readSheetAnswers(desk, [item], { instrument: "legal", original: "A" }, [aCase("SAG-1"), aCase("SAG-2")]);
    expect(found).toEqual([{ instrument: "legal", original: "A", subject: "SAG-1", item: "R.oplysning", given: { kind: "unreadable", text: "" } }]);
    expect(told(desk)).toEqual(["unknown-case sag_juridisk_a B4", "doubled-case sag_juridisk_a B5", "case-without-row sag_juridisk_a ", "not-calculated sag_juridisk_a C2"]);
  });

  it("tell of answers for VISO about a case that is not chosen, and say nothing of an empty row", () => {
    const social = REVIEW_ITEMS.find((one) => one.id === "SF.udr.metode")!;
    const desk = deskOf({ sag_socialfaglig: [{ Sag: "SAG-1", "SF.udr.metode": null }, { Sag: "SAG-2", "SF.udr.metode": "I høj grad" }] });
    expect([readSheetAnswers(desk, [social], { instrument: "social" }, [aCase("SAG-1"), aCase("SAG-2")]), told(desk)]).toEqual([[], ["not-chosen sag_socialfaglig B3"]]);
  });

  it("have what is said of the case as a whole: a word or a text, and nothing where a cell is blank", () => {
    const desk = deskOf({ sag_juridisk: [{ Sag: "SAG-1", "X.rigtig": "Ja", "X.godt": "Alt er hørt.", "X.laering": null, "X.note": null }] });
    expect(readCaseAnswers(desk, [aCase("SAG-1")])).toEqual([{ subject: "SAG-1", question: "X.rigtig", given: { kind: "code", code: "J" } }, { subject: "SAG-1", question: "X.godt", given: { kind: "text", text: "Alt er hørt." } }]);
  });
});

describe("Cases, row by row", () => {
  const blank: TypedRow = { Sag: null, Ydelse: null, Afgørelse: null, Afgørelsesdato: null, Ansøgningsdato: null, Meddelelse: null, Sagstype: null, Alder: null, VISO: null, "Gennemgås af": null, "Socialfagligt af": null };

  it("are read once, told where they have no id or one that look-ups would take for others, and know nothing that is blank", () => {
    const desk = deskOf({ sag_sager: [{ ...blank, Sag: "SAG-1", VISO: "Ja", Alder: 34, "Gennemgås af": "AB", "Socialfagligt af": "CD" }, { ...blank, Sag: "sag-1" }, { ...blank, Alder: 3 }, { ...blank, Sag: "SAG?" }, blank, { ...blank, Sag: "SAG-2", Ydelse: "§ 999" }, { ...blank, Sag: "SAG-1" }, { ...blank, Sag: "SAG~3" }] });
    expect(readCases(desk, "voksen")).toEqual([{ id: "SAG-1", age: 34, social: true, reviewer: "AB", socialReviewer: "CD" }, { id: "SAG-2", social: false, reviewer: "", socialReviewer: "" }]);
    expect(told(desk)).toEqual(["doubled-case sag_sager B3", "missing-id sag_sager B4", "wildcard-id sag_sager B5", "unreadable-word sag_sager C7", "doubled-case sag_sager B8", "wildcard-id sag_sager B9"]);
  });
});

describe("A cell", () => {
  const row = (cells: TypedRow) => { const desk = deskOf({ t: [{ Først: "x", ...cells }] }); return { desk, read: rowReader(findTable(desk.content, "t")!.rows[0]!, false, desk.problems) }; };

  it("is blank where nothing stands or is shown, and not while its formula waits to be calculated", () => {
    expect([undefined, shown(""), shown("x"), shown(0), UNCALCULATED].map(isBlank)).toEqual([true, true, false, false, false]);
  });

  it("is a whole number of up to nine digits", () => {
    const { desk, read } = row({ a: "123456789", b: "1234567890", c: 0, d: null, e: "12" });
    expect(["a", "b", "c", "d", "e", "gone"].map((one) => read.integer(one))).toEqual([123_456_789, null, 0, null, 12, null]);
    expect(told(desk)).toEqual(["unreadable-number t D2"]);
  });

  it("is a number, a date or a word, or told to be none", () => {
    const error: FoundCell = { kind: "error", value: "#REF!", formula: null };
    const { desk, read } = row({ number: -1.5, text: "1,5", date: 46_095, error, word: "ja", other: "jo" });
    expect([read.number("number"), read.number("text"), read.number("gone"), read.date("date"), read.date("error"), read.date("gone"), read.word("word", "yes"), read.word("other", "yes"), read.word("gone", "yes")]).toEqual([-1.5, null, null, "2026-03-14", null, null, "J", null, null]);
    expect(told(desk)).toEqual(["unreadable-number t D2", "error-value t F2", "unreadable-word t H2"]);
    expect(desk.problems.at(-1)?.message).toContain("Ja");
  });

  it.each<[string, FoundCell, string]>([["shows an error", { kind: "error", value: "#REF!", formula: null }, "error-value"], ["was never calculated", UNCALCULATED, "not-calculated"]])(
    "that %s is told once, however often it is read, and says nothing", (_, cell, code) => {
      const { desk, read } = row({ a: cell, b: cell });
      expect([read.text("a"), read.word("a", "yes"), read.date("a"), read.integer("a"), read.number("a"), read.date("b")]).toEqual(["", null, null, null, null, null]);
      expect(told(desk)).toEqual([`${code} t C2`, `${code} t D2`]);
    });

  it("of the calculation shows a word of its list, or is told with the words that it could show", () => {
    const desk = deskOf({ t: [{ ord: shown("jo"), tom: shown(""), tal: shown(2), dato: shown("i marts"), ja: shown("Ja") }] });
    const [live] = liveRows(desk.content, desk.problems, "t");
    expect([live!.word("ord", "yes"), live!.word("tom", "yes"), live!.word("ja", "yes"), live!.number("tal"), live!.number("tom"), live!.date("dato"), live!.text("tal"), live!.count("tom")]).toEqual([null, null, "J", 2, null, null, "2", NaN]);
    expect(told(desk)).toEqual(["unreadable-word t B2"]);
    expect(desk.problems[0]?.message).toContain("Nej");
  });
});
