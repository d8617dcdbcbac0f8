import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import { foundInSheet, memoryBooks, partBytes } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());
const at = (name: string) => join(folder.path, name);

/** A respondent's file as it comes back, with one answer. */
function comesBack(file: string, respondent: string, shown: string, workbookId = "bog"): void {
  const target = { kind: "self", round: 1, respondent, item: "A.fag.viden", part: "grade" } as const;
  const part = { kind: "respondent", respondent, round: 1 } as const;
  folder.write(file, new TextDecoder().decode(partBytes({ workbookId, part, cells: [{ target, shown, sheet: "Selvevaluering", cell: "E12" }], problems: [] })));
}

const givenIn = (file: string) => folder.book(file).analysis.selfAnswers.map((one) => [one.respondent, one.given]);
const HIGH = { kind: "code", code: "4" };

beforeAll(async () => {
  folder.write("setup.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [] });
  folder.write("answers.json", { respondents: [{ id: "R1", role: "direktør" }, { id: "R2", role: "stab" }] });
  await folder.run(["new", "setup.json", "bog.xlsx", "--id", "bog"]);
  await folder.run(["fill", "bog.xlsx", "answers.json", "bog.xlsx"]);
  mkdirSync(at("ind"));
  comesBack("ind/R1.xlsx", "R1", "I høj grad");
  comesBack("ind/R2.xlsx", "R2", "I høj grad");
  comesBack("ind/fremmed.xlsx", "R1", "Slet ikke", "en anden bog");
  folder.write("ind/ødelagt.xlsx", "PK");
  folder.write("ind/~$R1.xlsx", "låst af Excel");
  folder.write("ind/brev.docx", "ikke et regneark");
});

describe("merge", () => {
  it("takes what it can, and names each file that it cannot take", async () => {
    const { code, json, err } = await folder.run(["merge", "bog.xlsx", "ind", "findes-ikke.xlsx", "--out", "ud.xlsx", "--json"]);
    expect([code, schemaFaults("merge", json)]).toEqual([1, []]);
    expect(json).toMatchObject({
      file: at("ud.xlsx"),
      merged: [
        { file: at("ind/R1.xlsx"), kind: "respondent", respondent: "R1", round: 1, cells: 1 },
        { file: at("ind/R2.xlsx"), kind: "respondent", respondent: "R2", round: 1, cells: 1 },
      ],
      entered: 2,
    });
    expect(json?.problems.map((one) => [one.code, one.path])).toEqual([
      ["file-not-found", at("findes-ikke.xlsx")],
      ["other-workbook", at("ind/fremmed.xlsx")],
      ["not-a-zip", at("ind/ødelagt.xlsx")],
    ]);
    expect(givenIn("ud.xlsx")).toEqual([["R1", HIGH], ["R2", HIGH]]);
    expect(err).toContain("2 filer er læst, og 2 felter er ændret.");
  });

  it("writes the same bytes in whatever order, and changes nothing the second time", async () => {
    await folder.run(["merge", "bog.xlsx", "ind/R1.xlsx", "ind/R2.xlsx", "--out", "a.xlsx"]);
    await folder.run(["merge", "bog.xlsx", "ind/R2.xlsx", "ind/R1.xlsx", "ind/R2.xlsx", "--out", "b.xlsx"]);
    expect(folder.bytes("b.xlsx")).toEqual(folder.bytes("a.xlsx"));
    const again = await folder.run(["merge", "a.xlsx", "ind/R1.xlsx", "--out", "a.xlsx", "--json"]);
    expect(again).toMatchObject({ code: 0, json: { entered: 0, problems: [] } });
  });

  it("shows both where an answer was changed, until --replace", async () => {
    await folder.run(["merge", "bog.xlsx", "ind/R1.xlsx", "--out", "først.xlsx"]);
    comesBack("R1 ny.xlsx", "R1", "Slet ikke");
    const both = await folder.run(["merge", "først.xlsx", "R1 ny.xlsx", "--out", "begge.xlsx", "--json"]);
    expect(both).toMatchObject({ code: 1, json: { problems: [{ code: "differs", path: at("R1 ny.xlsx"), sheet: "Selvevaluering", cell: "E12" }] } });
    expect((await folder.run(["merge", "begge.xlsx", "R1 ny.xlsx", "--out", "ny.xlsx", "--replace"])).code).toBe(0);
    expect(givenIn("ny.xlsx")).toEqual([["R1", { kind: "code", code: "1" }]]);
  });

  it("passes over the workbook itself in a folder with what comes back", async () => {
    await folder.run(["merge", "bog.xlsx", "ind/R1.xlsx", "--out", "ind/bog.xlsx"]);
    const { json } = await folder.run(["merge", "ind/bog.xlsx", "ind", "--out", "ind/bog.xlsx", "--json"]);
    expect(json?.problems.map((one) => one.code)).toEqual(["other-workbook", "not-a-zip"]);
    expect(givenIn("ind/bog.xlsx")).toEqual([["R1", HIGH], ["R2", HIGH]]);
  });

  it("hands on what could not be read in the workbook", async () => {
    const ran = await folder.run(["merge", "bog.xlsx", "ind/R1.xlsx", "--out", "ud.xlsx", "--json"], memoryBooks([foundInSheet]));
    expect(ran).toMatchObject({ code: 1, json: { problems: [foundInSheet] } });
  });

  it.each<[string, readonly string[], string]>([
    ["without --out", ["bog.xlsx", "ind/R1.xlsx"], "--out mangler."],
    ["with an output that is no workbook", ["bog.xlsx", "ind/R1.xlsx", "--out", "svar.json"], "navnet skal slutte på .xlsx"],
    ["without a file to merge", ["bog.xlsx", "--out", "ud.xlsx"], "Der skal være mindst 2 filer, men der er 1."],
    ["into what is no workbook", ["ind/ødelagt.xlsx", "ind/R1.xlsx", "--out", "ud.xlsx"], "Ikke en projektmappe."],
  ])("does nothing %s", async (_what, args, words) => {
    const { code, err } = await folder.run(["merge", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
