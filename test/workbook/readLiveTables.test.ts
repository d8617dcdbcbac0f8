import { frameworkOf } from "../../src/instrument/defineEdition.ts";
import { findEdition } from "../../src/instrument/editions.ts";
import type { FoundCell } from "../../src/workbook/content.ts";
import { liveCriteria, liveItems, liveSelf } from "../../src/workbook/read/liveCounts.ts";
import { liveRows } from "../../src/workbook/read/liveRows.ts";
import { liveThemes } from "../../src/workbook/read/liveThemes.ts";
import { deskOf, told, type TypedRow } from "./support/deskOf.ts";

const { framework } = findEdition("taskforce-2024")!;
const [theme, next] = framework.themes;

/** What a formula shows. */
const shown = (value: string | number): FoundCell => ({ kind: typeof value === "number" ? "number" : "text", value, formula: "A1" });
const allShown = (cells: Readonly<Record<string, string | number>>): TypedRow => Object.fromEntries(Object.entries(cells).map(([header, value]) => [header, shown(value)]));

function live<Read>(tables: Parameters<typeof deskOf>[0], read: (rows: (table: string) => ReturnType<typeof liveRows>) => Read): Read {
  const desk = deskOf(tables);
  const found = read((table) => liveRows(desk.content, desk.problems, table));
  expect(told(desk)).toEqual([]);
  return found;
}

describe("What formulas say of the items", () => {
  const counts = allShown({ n: 20, Opfyldt: 9, IkkeRelevant: 1, KanIkkeVurderes: 2, Ubesvaret: 3, Ulaeselig: 4, Nedre: 0.25, Oevre: 0.65, Signal: "▼ klar udfordring", Foreloebig: "foreløbig" });
  const silent = allShown({ n: 0, Opfyldt: 0, IkkeRelevant: 0, KanIkkeVurderes: 0, Ubesvaret: 0, Ulaeselig: 0, Nedre: "", Oevre: "", Signal: "", Foreloebig: "" });

  it("is read column by column; an item of no criterion, without bounds or a signal, has none", () => {
    const rows = [{ Punkt: "R.a", Instrument: "Juridisk", Kriterium: "A.x", ...counts }, { Punkt: "SF.b", Instrument: "Socialfaglig", Kriterium: null, ...silent }, { Punkt: null, Instrument: null, Kriterium: null, ...silent }];
    expect(live({ sag_beregning: rows }, liveItems)).toEqual([
      { instrument: "legal", item: "R.a", criterion: "A.x", n: 20, met: 9, notApplicable: 1, notAssessable: 2, unanswered: 3, unreadable: 4, lower: 0.25, upper: 0.65, signal: "clear-challenge", preliminary: true },
      { instrument: "social", item: "SF.b", criterion: null, n: 0, met: 0, notApplicable: 0, notAssessable: 0, unanswered: 0, unreadable: 0, lower: null, upper: null, signal: "none", preliminary: false },
    ]);
  });
});

it("what formulas say of the self-evaluation is read column by column", () => {
  const rows = [
    { Kriterium: "A.x", ...allShown({ n: 9, VedIkke: 1, Median: 3, Ledere: 4, Medarbejdere: 2, Spredning: "ja", Perspektivforskel: "ja", IkkeKendt: "", FaaSvar: "", Signal: "+ styrke" }) },
    { Kriterium: "A.y", ...allShown({ n: 0, VedIkke: 0, Median: "", Ledere: "", Medarbejdere: "", Spredning: "", Perspektivforskel: "", IkkeKendt: "ja", FaaSvar: "ja", Signal: "" }) },
  ];
  expect(live({ sag_beregning_selv: rows }, liveSelf)).toEqual([
    { criterion: "A.x", n: 9, notKnown: 1, median: 3, leaders: 4, staff: 2, flags: ["spread", "perspective-gap"], signal: "+" },
    { criterion: "A.y", n: 0, notKnown: 0, median: null, leaders: null, staff: null, flags: ["not-known", "few"], signal: null },
  ]);
});

it("what formulas say of a criterion is read source by source, and a corroborated one without which way it points", () => {
  const silent = { Grupper: "", Alvorlige: "", Status: "", Forslag: "", Jura: "", Socialfagligt: "", Materiale: "", JuridiskMateriale: "", Temadag: "", Interview: "", Borger: "", Selvevaluering: "" };
  const rows = [{ ...silent, Grupper: "hver sin vej", Alvorlige: "R.a  R.b ", Status: "underbygget udfordring", Forslag: "Udfordring", Jura: "− udfordring", Socialfagligt: "± blandet", Selvevaluering: "+ styrke" }, { ...silent, Status: "kun én kilde" }, silent];
  expect(live({ sag_beregning_kriterier: rows.map((row, index) => ({ Kriterium: `A.${String(index)}`, ...allShown(row) })) }, liveCriteria)).toEqual([
    { criterion: "A.0", sources: { legal: "-", social: "±", self: "+" }, flags: ["groups-differ"], serious: ["R.a", "R.b"], status: "corroborated", suggestion: "challenge" },
    { criterion: "A.1", sources: {}, flags: [], serious: [], status: "single-source", suggestion: null },
    { criterion: "A.2", sources: {}, flags: [], serious: [], status: "not-examined", suggestion: null },
  ]);
});

it("what formulas list of accepted findings is read by theme and kind", () => {
  const finding = (key: string, id: string, more: Readonly<Record<string, string>> = {}) => allShown({ Nøgle: key, Id: id, Kriterium: "A.x", Tekst: "t", Evidens: "", Løser: "", Redskaber: "", Central: "", Valg: "", ...more });
  const plain = (id: string) => ({ id, criterion: "A.x", text: "t", evidence: [], solves: [], tools: [], central: false, choice: null });
  const themes = live({
    sag_beregning_temaer: [{ Tema: theme!.id, ...allShown({ Vurdering: "Godt." }) }],
    sag_beregning_fund: [finding(`${theme!.id}|strength|1`, "F1"), finding(`${theme!.id}|recommendation|1`, "F2", { Evidens: "I1\nI2", Løser: "F3", Redskaber: "audit", Central: "Ja", Valg: "Valgt" }), finding("", ""), finding(`${next!.id}|challenge|1`, "F3", { Central: "Nej" }), finding(`${theme!.id}|challenge|1`, "F4")],
  }, (rows) => liveThemes(rows, framework));
  expect(themes.slice(0, 2)).toEqual([
    { theme: theme!.id, assessment: "Godt.", strengths: [plain("F1")], challenges: [plain("F4")], recommendations: [{ ...plain("F2"), evidence: ["I1", "I2"], solves: ["F3"], tools: ["audit"], central: true, choice: "valgt" }] },
    { theme: next!.id, assessment: "", strengths: [], challenges: [plain("F3")], recommendations: [] },
  ]);
  expect(themes).toHaveLength(framework.themes.length);
});

it("an accepted finding belongs to its own theme and not to one whose id ends alike", () => {
  const part = (id: string) => ({ id, number: id, title: id, focus: "x", criteria: [] });
  const own = frameworkOf({ id: "egen", title: "Egen", source: "x", themes: [part("B"), part("AB")] });
  const finding = allShown({ Nøgle: "AB|strength|1", Id: "F1", Kriterium: "A.x", Tekst: "t", Evidens: "", Løser: "", Redskaber: "", Central: "", Valg: "" });
  const themes = live({ sag_beregning_temaer: [{ Tema: "AB", ...allShown({ Vurdering: "" }) }], sag_beregning_fund: [finding] }, (rows) => liveThemes(rows, own));
  expect(themes.map((one) => one.strengths.map(({ id }) => id))).toEqual([[], ["F1"]]);
});
