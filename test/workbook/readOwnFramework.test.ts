import { adoptFile, adoptSheets } from "../../src/actions/adoptFramework.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { repairWorkbook } from "../../src/actions/repairWorkbook.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import { readAnalysis } from "../../src/workbook/read/readAnalysis.ts";
import type { CellValue } from "../../src/workbook/sheetPlan.ts";
import { MIXED_FRAMEWORK } from "../instrument/support/mixedFramework.ts";
import { blankRow, rowOf, typed, typedBelow, typedRow, withoutColumn, withoutTable } from "./support/handle.ts";
import { analysisOf, bookOf } from "./support/makers.ts";

const OURS = bookOf(analysisOf());

function ownBook(): WorkbookContent {
  const adopted = adoptFile(MIXED_FRAMEWORK);
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.problems));
  const created = createAnalysis({ municipality: "Eksempelkommune", area: "voksen", framework: "blandet", cases: [{ id: "S1", benefit: "V85" }] }, adopted);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return bookOf(created.analysis);
}

const OWN = ownBook();

function typedIn(book: WorkbookContent, table: string, key: string, header: string, value: CellValue): WorkbookContent {
  return typed(book, table, rowOf(book, table, key), header, value);
}

/** A workbook of ours with the framework's id changed, as one does before editing. */
const RENAMED = typedIn(OURS, "sag_ramme", "Id", "Værdi", "kommunens-2027");

const taken = (book: WorkbookContent) => {
  const found = adoptSheets(book);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
};

/** Each fault as "Sheet!Cell". */
const faultsIn = (book: WorkbookContent): readonly string[] => {
  const found = adoptSheets(book);
  return found.ok ? [] : found.problems.map((one) => `${one.sheet ?? ""}!${one.cell ?? ""}`);
};

const place = (book: WorkbookContent, table: string, key: string, header: string): string => {
  const { sheet, cell } = rowOf(book, table, key).place(header);
  return `${sheet}!${cell}`;
};

describe("A framework that people edit in a workbook of ours", () => {
  it("is ours under another name until something else is changed: criteria, questions, laws, conditions, statements", () => {
    const { edition } = taken(RENAMED);
    const ours = analysisOf();
    expect(edition.framework.id).toBe("kommunens-2027");
    expect(edition.items.map(({ id, scale, notApplicable, law, earlierLaw }) => ({ id, scale, notApplicable, law, earlierLaw }))).toEqual(
      ours.items.map(({ id, scale, notApplicable, law, earlierLaw }) => ({ id, scale, notApplicable, law, earlierLaw })),
    );
    expect(edition.items.map((one) => one.bearsOn["kommunens-2027"])).toEqual(ours.items.map((one) => one.bearsOn["taskforce-2024"]));
    expect(edition.tools.map((one) => one.title)).toEqual(ours.tools.map((one) => one.title));
    expect(Object.keys(edition.selfEvaluation.statements)).toEqual(Object.keys(ours.selfEvaluation.statements));
  });

  it("cannot keep the id of an edition of ours", () => {
    expect(faultsIn(OURS)).toEqual([place(OURS, "sag_ramme", "Id", "Værdi")]);
  });

  it("has the texts, criteria and items that they write", () => {
    const item = { Instrument: "Socialfaglig", Punkt: "K.venlig", Emne: "Venlighed", Spørgsmål: "Er tonen venlig?", Skala: "g", Kriterium: "A.sag.borger" };
    const criterion = { Id: "A.sag.nyt", Tema: "A.sag", Kriterium: "3.9 Noget nyt", Beskrivelse: "Det er nyt." };
    const edited = typedBelow(typedBelow(typedIn(RENAMED, "sag_regler", "R.oplysning", "Spørgsmål", "Er alt oplyst?"), "sag_regler", item), "sag_kriterier", criterion);
    const { edition } = taken(edited);
    expect(edition.items.find((one) => one.id === "R.oplysning")?.question).toBe("Er alt oplyst?");
    expect(edition.items.at(-1)).toMatchObject({ id: "K.venlig", scale: "G", instrument: "social", law: "", notApplicable: [], bearsOn: { "kommunens-2027": "A.sag.borger" } });
    expect(edition.framework.themes[2]?.criteria.at(-1)).toMatchObject({ id: "A.sag.nyt", number: "3.9", title: "Noget nyt", source: edition.framework.themes[2]?.source });
  });

  it("takes a criterion by its id or by number and title", () => {
    const word = rowOf(RENAMED, "sag_kriterier", "A.sag.indsats").cell("Kriterium")?.value ?? null;
    const { edition } = taken(typedIn(RENAMED, "sag_regler", "R.oplysning", "Kriterium", word));
    expect(edition.items.find((one) => one.id === "R.oplysning")?.bearsOn).toEqual({ "kommunens-2027": "A.sag.indsats" });
  });

  it("is refused with every fault by its cell, all at once", () => {
    const broken = [
      ["sag_ramme", "Titel", "Værdi", null],
      ["sag_temaer", "A.pol", "Fokus", null],
      ["sag_kriterier", "A.sag.udredning", "Kriterium", "3.1"],
      ["sag_kriterier", "A.sag.indsats", "Tema", "A.væk"],
      ["sag_regler", "R.hjemmel", "Skala", "X"],
      ["sag_regler", "R.oplysning", "Kriterium", "A.væk"],
      ["sag_regler", "S.frist", "Gælder ikke når", "vejret = godt"],
      ["sag_regler", "SF.udr.metode", "Instrument", "Andet"],
      ["sag_regler", "SF.udr.analyse", "Emne", null],
    ] as const;
    const book = broken.reduce((so, [table, key, header, value]) => typedIn(so, table, key, header, value), RENAMED);
    const faults = faultsIn(book);
    for (const [table, key, header] of broken) expect(faults).toContain(place(RENAMED, table, key, header));
    // The items on the criterion that lost its theme point to nothing now.
    expect(faults).toContain(place(RENAMED, "sag_regler", "SF.ind.maal", "Kriterium"));
  });

  it("is told once of a cell that holds neither number nor title", () => {
    const book = typedIn(RENAMED, "sag_kriterier", "A.sag.udredning", "Kriterium", null);
    const blank = place(RENAMED, "sag_kriterier", "A.sag.udredning", "Kriterium");
    expect(faultsIn(book).filter((one) => one === blank)).toEqual([blank]);
  });

  it("names the other cell where two are alike", () => {
    const book = typedIn(RENAMED, "sag_regler", "R.oplysning", "Emne", "Hjemmel");
    const label = rowOf(RENAMED, "sag_regler", "R.hjemmel");
    const twin = typed(book, "sag_regler", label, "Emne", "Hjemmel");
    const found = adoptSheets(twin);
    const second = place(RENAMED, "sag_regler", "R.oplysning", "Emne");
    expect(found).toMatchObject({ ok: false, problems: [{ sheet: "Regelgrundlag", message: expect.stringContaining(place(RENAMED, "sag_regler", "R.hjemmel", "Emne")) as string }] });
    expect(faultsIn(twin)).toEqual([second]);
  });

  it("is refused when a table or a column of it is gone", () => {
    const codes = (book: WorkbookContent) => { const found = adoptSheets(book); return found.ok ? [] : found.problems.map((one) => one.code); };
    expect(codes(withoutTable(RENAMED, "sag_kriterier"))).toContain("missing-table");
    expect(codes(withoutColumn(RENAMED, "sag_regler", "Skala"))).toContain("missing-column");
  });

  it("serves the area that its words are for", () => {
    const own = taken(RENAMED);
    const created = createAnalysis({ municipality: "X", area: "børn", framework: "kommunens-2027" }, own);
    expect(created).toMatchObject({ ok: false, problems: [{ code: "framework-of-other-area", path: "area" }] });
  });
});

describe("A workbook on an own framework", () => {
  it("lets its texts be edited in its own sheets", () => {
    const found = readAnalysis(typedIn(OWN, "sag_regler", "l.ja", "Spørgsmål", "Blev fristen holdt?"));
    expect(found).toMatchObject({ ok: true, value: { problems: [] } });
    expect(found.ok && found.value.analysis.items.find((one) => one.id === "l.ja")?.question).toBe("Blev fristen holdt?");
  });

  it("is whole to check, and has nothing to repair", async () => {
    const checked = checkWorkbook(OWN);
    expect(checked.ok && checked.value.map((one) => one.code)).toEqual(["not-begun"]);
    const repaired = await repairWorkbook({ carryOut: () => Promise.reject(new Error()), read: (book: WorkbookContent) => Promise.resolve({ ok: true, value: book }), edit: () => Promise.reject(new Error()) }, OWN);
    expect(repaired).toMatchObject({ ok: true, value: { mended: [], left: [] } });
  });

  it("is refused when its framework cannot be read, with every place", () => {
    const broken = typedIn(typedIn(OWN, "sag_regler", "l.ja", "Skala", "Ja/nej"), "sag_kriterier", "to.a", "Beskrivelse", null);
    const found = readAnalysis(broken);
    if (found.ok) throw new Error("It was read.");
    for (const at of [place(OWN, "sag_regler", "l.ja", "Skala"), place(OWN, "sag_kriterier", "to.a", "Beskrivelse")]) expect(found.problem.message).toContain(at);
  });

  it("is refused when its id is no longer the stamp's", () => {
    expect(readAnalysis(typedIn(OWN, "sag_ramme", "Id", "Værdi", "noget-andet"))).toMatchObject({ ok: false, problem: { code: "unknown-framework" } });
  });
});

describe("Own tools on Redskaber", () => {
  const tool = { Titel: "Vores tjekliste", Formål: "Hjælper.", "Hjælper med": "A.fag.viden" };

  it("belong to the analysis, also in a workbook on an edition of ours, and are found by what they help with", () => {
    const found = readAnalysis(typedRow(OURS, "sag_redskaber", blankRow(OURS, "sag_redskaber"), tool));
    expect(found).toMatchObject({ ok: true, value: { problems: [] } });
    expect(found.ok && found.value.analysis.tools.at(-1)).toMatchObject({ id: "Vores tjekliste", title: "Vores tjekliste", criteria: ["A.fag.viden"], area: null });
  });

  it("are told when they help with nothing that is there, or have no name", () => {
    const book = typedRow(OURS, "sag_redskaber", blankRow(OURS, "sag_redskaber"), { ...tool, "Hjælper med": "alt muligt" });
    const found = readAnalysis(typedRow(book, "sag_redskaber", blankRow(book, "sag_redskaber"), { Formål: "Uden titel" }));
    expect(found.ok && found.value.problems.map((one) => one.code)).toEqual(["unknown-criterion", "missing-title"]);
  });

  it("of the catalogue mean what the catalogue says; one that is taken away is not offered", () => {
    const first = rowOf(OURS, "sag_redskaber", analysisOf().tools[0]?.id ?? "");
    const other = typed(OURS, "sag_redskaber", first, "Titel", "Noget andet");
    const found = readAnalysis(other);
    expect(found.ok && found.value.analysis.tools[0]).toEqual(analysisOf().tools[0]);
    const gone = ["Id", "Titel", "Formål", "Hjælper med", "Område", "Forbehold", "Kilde"].reduce((so, header) => typed(so, "sag_redskaber", first, header, null), OURS);
    const left = readAnalysis(gone);
    expect(left.ok && left.value.analysis.tools).toEqual(analysisOf().tools.slice(1));
  });
});

describe("Rows that people write among an edition's own", () => {
  it("count nowhere, and check says how to have them", () => {
    const book = typedBelow(OURS, "sag_regler", { Punkt: "K.ny", Emne: "Ny", Spørgsmål: "Er det nyt?" });
    const checked = checkWorkbook(book);
    expect(checked.ok && checked.value.filter((one) => one.code === "not-in-edition")).toMatchObject([{ sheet: "Regelgrundlag", message: expect.stringContaining("--framework") as string }]);
    expect(checkWorkbook(OURS)).toMatchObject({ ok: true, value: expect.not.arrayContaining([expect.objectContaining({ code: "not-in-edition" })]) as unknown });
  });
});
