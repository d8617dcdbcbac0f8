import type { OwnFramework } from "../../src/instrument/ownFramework.ts";
import { READING_TEXTS } from "../../src/text/danish/reading.ts";
import { placesOf } from "../../src/workbook/read/placesOf.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { readEdition } from "../../src/workbook/read/readEdition.ts";
import { readOwnFramework } from "../../src/workbook/read/readOwnFramework.ts";
import { deskOf, told, type TypedRow } from "./support/deskOf.ts";

const FACTS: readonly TypedRow[] = [{ Ramme: "id", Værdi: " egen-1 " }, { Ramme: "TITEL", Værdi: "Vores ramme" }, { Ramme: "Kilde", Værdi: "kommunen" }];
const THEME: TypedRow = { Id: " A ", Tema: " 1  God   sag ", Fokus: "Sagen", Kilde: "s. 1", "Samlet spørgsmål": "Hvordan går det?" };
const CRITERION: TypedRow = { Id: " A.x ", Tema: " a ", Kriterium: "1.1 Oplyst", Beskrivelse: "Sagen er oplyst.", Kilde: "s. 2", Udsagn: "Vi oplyser sagen.", "Hjælp til svar": "Tænk på akterne." };
const RULE: TypedRow = {
  Punkt: " K.a ", Instrument: "Juridisk", Emne: "Oplysning", Spørgsmål: "Er sagen oplyst?", Kriterium: " A.x ", Skala: "G", Blok: "Sagen", "Gælder ikke når": null, "Det ser vi efter": "Akter", Retsgrundlag: "VUM 2.0", Kilde: "s. 3",
  "Gælder fra": null, Tidligere: null,
};
const blank = (row: TypedRow): TypedRow => Object.fromEntries(Object.keys(row).map((header) => [header, null]));

function deskWith(rules: readonly TypedRow[], criteria: readonly TypedRow[] = [CRITERION], facts = FACTS) {
  return deskOf({ sag_ramme: facts, sag_temaer: [THEME, blank(THEME), { ...blank(THEME), Id: "B", Tema: "2 Anden", Fokus: "x" }], sag_kriterier: criteria, sag_regler: rules });
}

function readOf(desk: ReturnType<typeof deskOf>): OwnFramework {
  return readOwnFramework(desk);
}

describe("An own framework, row by row", () => {
  it("is read cell by cell, without the blanks round its ids, and with both numbers and titles", () => {
    expect(readOf(deskWith([RULE, blank(RULE)]))).toEqual({
      id: "egen-1", title: "Vores ramme", source: "kommunen",
      themes: [
        {
          id: "A", number: "1", title: "God   sag", focus: "Sagen", source: "s. 1", question: "Hvordan går det?",
          criteria: [{ id: "A.x", number: "1.1", title: "Oplyst", description: "Sagen er oplyst.", source: "s. 2", statement: "Vi oplyser sagen.", help: "Tænk på akterne." }],
        },
        { id: "B", number: "2", title: "Anden", focus: "x", criteria: [] },
      ],
      items: [{ id: "K.a", instrument: "legal", scale: "G", label: "Oplysning", question: "Er sagen oplyst?", notApplicable: [], block: "Sagen", explanation: "Akter", law: "VUM 2.0", source: "s. 3", criterion: "A.x" }],
    });
  });

  it("leaves out what its cells leave out", () => {
    const [item] = readOf(deskWith([{ ...RULE, Kriterium: null, Blok: null, "Det ser vi efter": null, Retsgrundlag: null, Kilde: null }])).items ?? [];
    expect(item).toEqual({ id: "K.a", instrument: "legal", scale: "G", label: "Oplysning", question: "Er sagen oplyst?", notApplicable: [] });
  });

  it("says what the rule was before, from a day on, and tells of half of it with the other half's cell", () => {
    const half = (more: TypedRow) => { const desk = deskWith([{ ...RULE, ...more }]); const [item] = readOf(desk).items ?? []; return [item?.earlierLaw, told(desk).filter((one) => / [MN]2$/.test(one))]; };
    expect(half({ "Gælder fra": "2027-01-01", Tidligere: "§ 1" })[0]).toEqual({ before: "2027-01-01", law: "§ 1" });
    expect(half({ "Gælder fra": "2027-01-01" })).toEqual([undefined, ["broken-framework sag_regler N2"]]);
    expect(half({ Tidligere: "§ 1" })).toEqual([undefined, ["broken-framework sag_regler M2"]]);
    expect(half({})).toEqual([undefined, []]);
  });

  it("tells of a criterion of no theme, and of an item without a review or a scale, and reads the rest", () => {
    const desk = deskWith([{ ...RULE, Instrument: null }, { ...RULE, Instrument: "Andet" }, { ...RULE, Skala: "Å" }, { ...RULE, Punkt: "K.b" }], [{ ...CRITERION, Tema: "C" }, CRITERION]);
    const own = readOf(desk);
    expect([own.items?.map((one) => one.id), own.themes[0]?.criteria.length]).toEqual([["K.b"], 1]);
    expect(told(desk)).toEqual(expect.arrayContaining(["broken-framework sag_kriterier C2", "broken-framework sag_regler C2", "unreadable-word sag_regler C3", "broken-framework sag_regler G4"]));
    expect(desk.problems.find((one) => one.cell === "G4")?.message).toContain("”Å”");
  });

  it.each(Object.keys(THEME))("takes a row of themes for one that holds something under %s alone", (header) => {
    expect(readOf(deskOf({ sag_ramme: FACTS, sag_temaer: [THEME, { ...blank(THEME), [header]: "x" }], sag_kriterier: [], sag_regler: [] })).themes.length).toBe(2);
  });

  it.each(Object.keys(CRITERION))("tells of a row of criteria that holds something under %s alone", (header) => {
    const desk = deskWith([RULE], [CRITERION, { ...blank(CRITERION), [header]: "x" }]);
    readOf(desk);
    expect(told(desk)).toContain("broken-framework sag_kriterier C3");
  });

  it("keeps the words of a criterion that is not there, and tells of them with the cell", () => {
    const desk = deskWith([{ ...RULE, Kriterium: " 9.9 Væk " }]);
    expect(readOf(desk).items?.[0]?.criterion).toBe("9.9 Væk");
    expect(told(desk)).toContain("broken-framework sag_regler F2");
  });

  it.each<[string, TypedRow, string]>([["no question", { Spørgsmål: null }, "E2"], ["no label", { Emne: null }, "D2"], ["a scale that its review does not use", { Instrument: "Socialfaglig", Skala: "L" }, "G2"], ["a blank in its id", { Punkt: "K a" }, "B2"], ["a condition that nobody knows", { "Gælder ikke når": "vejret = godt" }, "I2"]])(
    "tells of an item with %s by its cell", (_, more, cell) => {
      const desk = deskWith([{ ...RULE, ...more }]);
      readOf(desk);
      expect(told(desk)).toContain(`broken-framework sag_regler ${cell}`);
    });

  it.each<[string, TypedRow, TypedRow, string]>([
    ["a theme with a blank in its id", { Id: "A b" }, {}, "sag_temaer B2"], ["a theme with a number alone", { Tema: "1" }, {}, "sag_temaer C2"],
    ["a theme's source that is blanks", { Kilde: "  " }, {}, "sag_temaer E2"], ["a theme's question that is blanks", { "Samlet spørgsmål": "  " }, {}, "sag_temaer F2"],
    ["a criterion with a blank in its id", {}, { Id: "A x" }, "sag_kriterier B2"], ["a criterion's source that is blanks", {}, { Kilde: "  " }, "sag_kriterier F2"],
    ["a criterion's statement that is blanks", {}, { Udsagn: "  " }, "sag_kriterier G2"],
  ])("tells of %s by its cell", (_, theme, criterion, place) => {
    const desk = deskOf({ sag_ramme: FACTS, sag_temaer: [{ ...THEME, ...theme }], sag_kriterier: [{ ...CRITERION, ...criterion }], sag_regler: [RULE] });
    readOf(desk);
    expect(told(desk)).toContain(`broken-framework ${place}`);
  });

  it("has no facts where their rows are gone", () => {
    expect(readOf(deskWith([RULE], [CRITERION], [{ Ramme: "Andet", Værdi: "x" }]))).toMatchObject({ id: "", title: "", source: "" });
  });
});

describe("What a workbook asks", () => {
  const edition = (content: ReturnType<typeof deskOf>["content"], id: string) => { const found = readEdition(content, id); return found.ok ? found.value.framework.id : [found.problem.code, found.problem.message]; };

  it("is an edition of ours, or the framework that its sheets carry", () => {
    expect(edition(deskOf({}).content, "taskforce-2024")).toBe("taskforce-2024");
    expect(edition(deskOf({}).content, "egen-1")).toEqual(["unknown-framework", READING_TEXTS.unknownFramework("egen-1")]);
    expect(edition(deskWith([RULE]).content, "egen-2")).toEqual(["unknown-framework", expect.stringContaining("egen-2")]);
  });

  it("is refused with the cells that stand in the way, and in words where there is no cell", () => {
    const found = readEdition(deskWith([{ ...RULE, Skala: "Å" }]).content, "egen-1");
    expect(found).toMatchObject({ ok: false, problem: { code: "broken-framework", sheet: "sag_regler", cell: "G2", message: expect.stringMatching(/sag_regler.*G2/) } });
    const { content } = deskWith([RULE]);
    const without = { ...content, sheets: content.sheets.filter((one) => one.name !== "sag_regler") };
    expect(edition(without, "egen-1")).toEqual(["broken-framework", expect.not.stringContaining("undefined")]);
    // A column that is gone has a sheet and no cell.
    const withoutScale = Object.fromEntries(Object.entries(RULE).filter(([header]) => header !== "Skala"));
    expect(edition(deskWith([withoutScale]).content, "egen-1")).toEqual(["broken-framework", expect.not.stringContaining("undefined")]);
  });
});

describe("Where a part of a framework stands", () => {
  const desk = deskOf({ t: [{ a: "x", b: "y" }] });
  const row = findTable(desk.content, "t")!.rows[0]!;
  const places = placesOf();
  places.set("themes[10].criteria[11]", row, "a", { id: "b" });
  places.set("title", row, "b");

  it("is its own cell, or that of the nearest part it belongs to, or nowhere", () => {
    expect(["themes[10].criteria[11].id", "themes[10].criteria[11].title", "title", "themes[10]", "items[0].id"].map((path) => places.find(path))).toEqual([
      { sheet: "t", cell: "C2" }, { sheet: "t", cell: "B2" }, { sheet: "t", cell: "C2" }, { path: "themes[10]" }, { path: "items[0].id" },
    ]);
  });

  it("stands in a message in place of its path, and a path that stands nowhere is kept", () => {
    expect(places.withCells("themes[10].criteria[11].id er som items[12].id")).toMatch(/^(?!.*themes).*C2.* er som items\[12\]\.id$/);
  });
});
