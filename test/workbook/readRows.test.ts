import { criteriaOf } from "../../src/framework/framework.ts";
import { findEdition } from "../../src/instrument/editions.ts";
import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import type { FoundCell } from "../../src/workbook/content.ts";
import { criterionWord } from "../../src/workbook/criterionWord.ts";
import { readApplication } from "../../src/workbook/read/readApplication.ts";
import { readCheckedRules } from "../../src/workbook/read/readCheckedRules.ts";
import { readAgreed, withDouble } from "../../src/workbook/read/readDouble.ts";
import { readObservations, readSources } from "../../src/workbook/read/readEvidence.ts";
import { readFindings, readThemeTexts } from "../../src/workbook/read/readFindings.ts";
import { readPlan, readStatusRemarks } from "../../src/workbook/read/readPlan.ts";
import { readRemarks } from "../../src/workbook/read/readRemarks.ts";
import { aCase } from "../scoring/support/makeAnalysis.ts";
import { deskOf, told, type TypedRow } from "./support/deskOf.ts";

const { framework } = findEdition("taskforce-2024")!;
const [criterion] = criteriaOf(framework);
const [theme] = framework.themes;
const ON_POLICY = criterionWord(criterion!);
const ERROR: FoundCell = { kind: "error", value: "#N/A", formula: null };

const words = ({ problems }: ReturnType<typeof deskOf>) => problems.map(({ message }) => message);
const naming = (what: string): unknown => expect.stringContaining(what);

describe("The development plan, row by row", () => {
  const blank: TypedRow = { Id: null, Anbefaling: null, "Mål for medarbejdere": null, "Mål for borgere": null, Aktivitet: null, Slags: null, Redskaber: null, Hvem: null, Start: null, Frist: null, Indikator: null, Udgangspunkt: null, Mål: null, Status: null, Noter: null, "Taskforcens støtte": null };

  it("is read cell by cell, and its lists line by line", () => {
    const desk = deskOf({ sag_plan: [{
      ...blank, Id: "P1", Anbefaling: "F1", "Mål for medarbejdere": "Alle ved det.", "Mål for borgere": "Bedre svar.", Aktivitet: "Et opslag", Slags: "Læring", Redskaber: "audit\n\n vejledning ", Hvem: "teamleder",
      Start: "2026-11-01", Frist: "31-01-2027", Indikator: "Kender det", Udgangspunkt: "3 af 9", Mål: "9 af 9", Status: "I gang", Noter: "et\nto", "Taskforcens støtte": "Oplæg",
    }] });
    expect(readPlan(desk)).toEqual([{
      id: "P1", recommendation: "F1", staffGoal: "Alle ved det.", citizenGoal: "Bedre svar.", activity: "Et opslag", kind: "learning", tools: ["audit", "vejledning"], responsible: "teamleder",
      start: "2026-11-01", deadline: "2027-01-31", indicator: "Kender det", baseline: "3 af 9", target: "9 af 9", status: "under-way", notes: ["et", "to"], support: "Oplæg",
    }]);
    expect(desk.problems).toEqual([]);
  });

  it.each(Object.keys(blank).filter((header) => header !== "Id"))("tells of a row without an id that holds something under %s alone", (header) => {
    const desk = deskOf({ sag_plan: [{ ...blank, [header]: "2027-01-01" }, blank] });
    expect([readPlan(desk), told(desk).filter((one) => one.startsWith("missing"))]).toEqual([[], ["missing-id sag_plan B2"]]);
  });

  it("reads every row of an id that stands more than once, whatever its capitals, as the sheet counts both", () => {
    const desk = deskOf({ sag_plan: [{ ...blank, Id: "P1" }, { ...blank, Id: "p1" }, { ...blank, Id: "P2" }, { ...blank, Id: "P1" }] });
    expect([readPlan(desk).map((one) => one.id), told(desk)]).toEqual([["P1", "p1", "P2", "P1"], ["doubled-id sag_plan B3", "doubled-id sag_plan B5"]]);
  });
});

describe("The status report's remarks, row by row", () => {
  it("are read once for each recommendation", () => {
    const said = (row: TypedRow) => ({ Anbefaling: null, Redegørelse: null, Bemærkning: null, "Næste fokus": null, ...row });
    const desk = deskOf({ sag_status: [said({ Anbefaling: "F1", Redegørelse: "a", Bemærkning: "b", "Næste fokus": "c" }), said({ Anbefaling: "f1", Redegørelse: "igen" }), said({ Bemærkning: "hvem?" }), said({}), said({ Anbefaling: "F2", "Næste fokus": "d" }), said({ Anbefaling: "F1", Redegørelse: "og igen" })] });
    expect(readStatusRemarks(desk)).toEqual([{ id: "F1", account: "a", remark: "b", focus: "c" }, { id: "F2", account: "", remark: "", focus: "d" }]);
    expect(told(desk)).toEqual(["doubled-id sag_status B3", "missing-id sag_status B4", "doubled-id sag_status B7"]);
  });
});

describe("Findings, row by row", () => {
  const blank: TypedRow = { Id: null, Slags: null, Kriterium: null, Tekst: null, Status: null, Rækkefølge: null, Central: null, Valg: null, "Begrundelse for valg": null, Evidens: null, Grundlag: null, Løser: null, Redskaber: null, "Grund til rækkefølge": null, "Faktuel kommentar": null, "Svar på kommentar": null };
  const needed = { ...blank, Id: "F1", Slags: "Anbefaling", Kriterium: ON_POLICY, Status: "Accepteret" };

  it("are read cell by cell, and their lists line by line", () => {
    const desk = deskOf({ sag_vurderinger: [{
      ...needed, Tekst: "beskriver", Rækkefølge: 2.5, Central: "Ja", Valg: "Valgt", "Begrundelse for valg": "tid", Evidens: "I1\nR.oplysning", Grundlag: "g", Løser: "F2\nF3", Redskaber: "audit",
      "Grund til rækkefølge": "fordi", "Faktuel kommentar": "nej", "Svar på kommentar": "jo",
    }] });
    expect(readFindings(desk, framework)).toEqual([{
      id: "F1", kind: "recommendation", criterion: criterion!.id, text: "beskriver", status: "accepteret", order: 2.5, orderReason: "fordi", central: true, choice: "valgt", choiceReason: "tid",
      evidence: ["I1", "R.oplysning"], basis: "g", solves: ["F2", "F3"], tools: ["audit"], comment: "nej", reply: "jo",
    }]);
    expect(desk.problems).toEqual([]);
  });

  it.each([["Slags", "C2"], ["Kriterium", "D2"], ["Status", "F2"]])("cannot do without %s: a blank is told with its cell, a word that nobody knows and an error once", (header, cell) => {
    const read = (value: string | null | FoundCell) => { const desk = deskOf({ sag_vurderinger: [{ ...needed, [header]: value }] }); return [readFindings(desk, framework), told(desk)]; };
    expect(read(null)).toEqual([[], [`incomplete-finding sag_vurderinger ${cell}`]]);
    expect(read("Andet")).toEqual([[], [`unreadable-word sag_vurderinger ${cell}`]]);
    expect(read(ERROR)).toEqual([[], [`error-value sag_vurderinger ${cell}`]]);
  });

  it("are told when they have no id, stand twice or have an order that is no number, and are central by a yes alone", () => {
    const desk = deskOf({ sag_vurderinger: [{ ...needed, Central: "Nej" }, { ...needed, Id: "f1" }, { ...blank, Grundlag: "x" }, blank, { ...needed, Id: "F2", Rækkefølge: "først" }, needed] });
    expect(readFindings(desk, framework).map((one) => [one.id, one.central, one.order])).toEqual([["F1", false, null], ["F2", false, null]]);
    expect(told(desk)).toEqual(["doubled-id sag_vurderinger B3", "missing-id sag_vurderinger B4", "unreadable-number sag_vurderinger G6", "doubled-id sag_vurderinger B7"]);
  });
});

it("texts are read of the whole and of a theme; one of a theme that is not there is told with its cell", () => {
  const text = (Tema: string | null, more: TypedRow) => ({ Tema, "Samlet vurdering": null, Præsentation: null, Analyse: null, ...more });
  const desk = deskOf({ sag_tematekster: [text("HELE ANALYSEN", { "Samlet vurdering": "a", Præsentation: "b", Analyse: "c" }), text(criterionWord(theme!), { Analyse: "d" }), text("9 Væk", { Præsentation: "e" }), text("9 Væk", {})] });
  expect(readThemeTexts(desk, framework)).toEqual([{ theme: null, assessment: "a", presentation: "b", analysis: "c" }, { theme: theme!.id, assessment: "", presentation: "", analysis: "d" }]);
  expect(told(desk)).toEqual(["unknown-point sag_tematekster B4"]);
});

describe("Sources and observations, row by row", () => {
  const source: TypedRow = { Id: null, Type: null, Gruppe: null, Titel: null, Dato: null, Personer: null };
  const seen: TypedRow = { Id: null, Kilde: null, Gruppe: null, Kriterium: null, Retning: null, Aspekt: null, Tekst: null, Henvisning: null, Fra: null };
  const needed = { ...seen, Id: "I1", Kilde: "Interview", Kriterium: ON_POLICY, Retning: "Blandet (±)" };

  it("are read cell by cell", () => {
    const desk = deskOf({ sag_kilder: [{ Id: "K1", Type: "Interview", Gruppe: "ledelse", Titel: "Om sparring", Dato: "12-10-2026", Personer: 6 }], sag_iagttagelser: [{ ...needed, Gruppe: "ledelse", Aspekt: "Kendt", Tekst: "x", Henvisning: "s. 3", Fra: "K1" }] });
    expect(readSources(desk)).toEqual([{ id: "K1", type: "interview", group: "ledelse", title: "Om sparring", date: "2026-10-12", persons: 6 }]);
    expect(readObservations(desk, framework)).toEqual([{ id: "I1", source: "interview", group: "ledelse", criterion: criterion!.id, direction: "±", aspect: "kendt", text: "x", reference: "s. 3", from: "K1" }]);
    expect(desk.problems).toEqual([]);
  });

  it("of sources are told without an id or a type, and both are read of an id that stands twice", () => {
    const desk = deskOf({ sag_kilder: [{ ...source, Personer: 3 }, { ...source, Id: "K1", Titel: "x" }, { ...source, Id: "K2", Type: "Temadag" }, { ...source, Id: "k2", Type: "Temadag" }, source, { ...source, Id: "K3", Type: "Rygte" }, { ...source, Id: "K4", Type: ERROR }] });
    expect([readSources(desk).map((one) => one.id), told(desk)]).toEqual([["K2", "k2"], ["missing-id sag_kilder B2", "incomplete-source sag_kilder C3", "doubled-id sag_kilder B5", "unreadable-word sag_kilder C7", "error-value sag_kilder C8"]]);
    expect(words(desk)[1]).toEqual(naming("Kilden mangler type"));
  });

  it.each([["Kilde", "C2"], ["Kriterium", "E2"], ["Retning", "F2"]])("of observations count not without %s: a blank is told with its cell, a word that nobody knows and an error once", (header, cell) => {
    const read = (value: string | null | FoundCell) => { const desk = deskOf({ sag_iagttagelser: [{ ...needed, [header]: value }] }); return [readObservations(desk, framework), told(desk)]; };
    expect(read(null)).toEqual([[], [`incomplete-observation sag_iagttagelser ${cell}`]]);
    expect(read("Andet")).toEqual([[], [`unreadable-word sag_iagttagelser ${cell}`]]);
    expect(read(ERROR)).toEqual([[], [`error-value sag_iagttagelser ${cell}`]]);
  });

  it("of observations count also without an id or with one that stands twice, and both are told", () => {
    const desk = deskOf({ sag_iagttagelser: [{ ...needed, Id: null }, needed, { ...needed, Id: "i1" }, { ...needed, Id: ERROR }, needed] });
    expect(readObservations(desk, framework).map((one) => one.id)).toEqual(["", "I1", "i1", "", "I1"]);
    expect(told(desk)).toEqual(["missing-id sag_iagttagelser B2", "doubled-id sag_iagttagelser B4", "error-value sag_iagttagelser B5", "missing-id sag_iagttagelser B5", "doubled-id sag_iagttagelser B6"]);
  });
});

it("remarks are read once for a case and an item, and told where either is unknown", () => {
  const remark = (Sag: string, Punkt: string, more: TypedRow = { Bemærkning: "x" }) => ({ Sag, Punkt, Bemærkning: null, Henvisning: null, "Gjort godt": null, ...more });
  const rows = [remark("sag-1", "R.oplysning", { Bemærkning: "a", Henvisning: "b", "Gjort godt": "c" }), remark("SAG-1", "R.oplysning"), remark("SAG-9", "R.oplysning"), remark("SAG-1", "R.væk"), remark("SAG-1", "R.hjemmel", {}), remark("SAG-2", "R.oplysning", { "Gjort godt": "d" }), remark("SAG-2", "SF.udr.metode", { Henvisning: "e" })];
  const desk = deskOf({ sag_bemaerkninger: rows });
  const about = (subject: string, item: string, instrument: string, note: string, reference: string, good: string) => ({ instrument, subject, item, note, reference, good });
  expect(readRemarks(desk, REVIEW_ITEMS, [aCase("SAG-1"), aCase("SAG-2")])).toEqual([about("SAG-1", "R.oplysning", "legal", "a", "b", "c"), about("SAG-2", "R.oplysning", "legal", "", "", "d"), about("SAG-2", "SF.udr.metode", "social", "", "e", "")]);
  expect(told(desk)).toEqual(["doubled-remark sag_bemaerkninger B3", "unknown-case sag_bemaerkninger B4", "unknown-item sag_bemaerkninger C5"]);
  expect(words(desk)).toEqual([naming("SAG-1"), naming("SAG-9"), naming("R.væk")]);
});

it("a case is reviewed twice where it has a row on the sheet of either reviewer, in any capitals, and of neither review otherwise", () => {
  const { content } = deskOf({ sag_juridisk_a: [{ Sag: "sag-1" }], sag_juridisk_b: [{ Sag: "SAG-2" }], sag_socialfaglig_a: [{ Sag: "SAG-2" }], sag_socialfaglig: [{ Sag: "SAG-3" }] });
  expect(["SAG-1", "Sag-2", "SAG-3"].map((id) => withDouble(content, aCase(id)).double)).toEqual([["legal"], ["legal", "social"], undefined]);
});

it("an agreement is an answer, by whom, when and why, of a case that two answer about; every other row is told", () => {
  const agreed = (Sag: string, Punkt: string, more: TypedRow = { "Afstemt svar": "Ingen mangel" }) => ({ Sag, Punkt, "Afstemt svar": null, "Afstemt af": null, Dato: null, Begrundelse: null, ...more });
  const cases = [aCase("SAG-1", { double: ["legal"], social: true }), aCase("SAG-2")];
  const desk = deskOf({ sag_afstemning: [
    agreed("sag-1", "R.oplysning", { "Afstemt svar": "Ingen mangel", "Afstemt af": "AB og CD", Dato: "2026-10-01", Begrundelse: "ny akt" }), agreed("SAG-1", "R.oplysning"), agreed("SAG-1", "R.hjemmel", { "Afstemt af": "AB" }),
    agreed("SAG-1", "R.væk"), agreed("SAG-9", "R.oplysning"), agreed("SAG-2", "R.oplysning"), agreed("SAG-1", "SF.udr.metode"), agreed("SAG-2", "R.hjemmel", {}),
    agreed("SAG-1", "S.frist", { "Afstemt svar": "Ja" }),
  ] });
  const about = { instrument: "legal", subject: "SAG-1" } as const;
  expect(readAgreed(desk, REVIEW_ITEMS, cases)).toEqual([
    { ...about, item: "R.oplysning", given: { kind: "code", code: "0" }, by: "AB og CD", why: "ny akt", date: "2026-10-01" },
    { ...about, item: "S.frist", given: { kind: "code", code: "J" }, by: "", why: "", date: null },
  ]);
  expect(told(desk)).toEqual(["doubled-agreed sag_afstemning B3", "unknown-item sag_afstemning C5", "unknown-case sag_afstemning B6", "unknown-case sag_afstemning B7", "unknown-case sag_afstemning B8"]);
  expect(words(desk)).toEqual([naming("SAG-1"), naming("R.væk"), naming("SAG-9"), naming("SAG-2"), naming("SAG-1")]);
  expect(readAgreed(desk, REVIEW_ITEMS, [aCase("SAG-2")])).toEqual([]);
});

it("the application is read by its criteria's titles, once each, and Opfyldt of the two minimum criteria alone", () => {
  const row = (Kriterium: string, more: TypedRow = { "Kommunen skriver": "x" }) => ({ Kriterium, Opfyldt: null, "Kommunen skriver": null, Henvisning: null, "Taskforcens vurdering": null, ...more });
  const desk = deskOf({ sag_ansoegning: [row("politisk OPBAKNING", { Opfyldt: "Ja", "Kommunen skriver": "a", Henvisning: "b", "Taskforcens vurdering": "c" }), row("Motivation", { Opfyldt: "Ja" }), row("Motivation"), row("Lyst"), row("Parathed", {})] });
  expect(readApplication(desk)).toEqual([{ id: "politik", met: "J", account: "a", reference: "b", assessment: "c" }, { id: "motivation", met: null, account: "", reference: "", assessment: "" }]);
  expect(told(desk)).toEqual(["doubled-id sag_ansoegning B4", "unknown-point sag_ansoegning B5"]);
});

it("an item or a benefit is checked by a lawyer where the cell says Ja, and nowhere else", () => {
  const marks = (key: string, mark: string | null, name: string) => ({ [name]: key, "Kontrolleret af jurist": mark });
  const desk = deskOf({ sag_regler: [marks("R.oplysning", "Ja", "Punkt"), marks("R.hjemmel", "Nej", "Punkt"), marks("S.frist", null, "Punkt")], sag_ydelser: [marks("V85", "ja", "Id")] });
  expect([readCheckedRules(desk), desk.problems]).toEqual([["R.oplysning", "V85"], []]);
});
