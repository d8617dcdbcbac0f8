import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import { partBytes } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());
const at = (name: string) => join(folder.path, name);

/** A workbook with these on the sheet Respondenter. */
async function bookWith(...respondents: readonly { id: string; role: string; round?: 1 | 2 }[]): Promise<void> {
  folder.write("setup.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [] });
  folder.write("answers.json", { respondents });
  await folder.run(["new", "setup.json", "bog.xlsx", "--id", "bog"]);
  const { code, err } = await folder.run(["fill", "bog.xlsx", "answers.json", "bog.xlsx"]);
  if (code !== 0) throw new Error(err);
}

/** The file of R1 as it comes back: with an answer in it. */
function answer(file: string): void {
  const target = { kind: "self", round: 1, respondent: "R1", item: "A.fag.viden", part: "grade" } as const;
  const part = { kind: "respondent", respondent: "R1", round: 1 } as const;
  folder.write(file, new TextDecoder().decode(partBytes({ workbookId: "bog", part, cells: [{ target, shown: "I høj grad", sheet: "S", cell: "E12" }], problems: [] })));
}

describe("respondents", () => {
  it("makes the folder, and a file for each respondent", async () => {
    await bookWith({ id: "R1", role: "direktør" }, { id: "R2", role: "sagsbehandler", round: 2 });
    const { code, json, err } = await folder.run(["respondents", "bog.xlsx", "a/filer", "--json"]);
    expect([code, schemaFaults("respondents", json)]).toEqual([0, []]);
    expect(json).toEqual({
      folder: at("a/filer"),
      files: [
        { respondent: "R1", round: 1, file: at("a/filer/Selvevaluering R1.xlsx") },
        { respondent: "R2", round: 2, file: at("a/filer/Selvevaluering R2 runde 2.xlsx") },
      ],
      problems: [],
    });
    expect(err).toContain("2 filer er lavet:");
    expect(readdirSync(at("a/filer"))).toEqual(["Selvevaluering R1.xlsx", "Selvevaluering R2 runde 2.xlsx"]);
  });

  it("makes a joint one where nobody is listed", async () => {
    await bookWith();
    const { json } = await folder.run(["respondents", "bog.xlsx", "faelles", "--json"]);
    expect(json).toMatchObject({ files: [{ respondent: "fælles", round: 1, file: at("faelles/Selvevaluering fælles.xlsx") }] });
  });

  it("makes blank files again, but leaves one that is filled in, and what is not ours, unless --replace", async () => {
    await bookWith({ id: "R1", role: "direktør" }, { id: "R2", role: "teamleder" }, { id: "R3", role: "stab" });
    await folder.run(["respondents", "bog.xlsx", "igen"]);
    answer("igen/Selvevaluering R1.xlsx");
    folder.write("igen/Selvevaluering R3.xlsx", "noget andet");
    const again = await folder.run(["respondents", "bog.xlsx", "igen", "--json"]);
    expect([again.code, schemaFaults("respondents", again.json)]).toEqual([1, []]);
    expect(again.json?.problems.map((one) => [one.code, one.path])).toEqual([
      ["file-kept", at("igen/Selvevaluering R1.xlsx")],
      ["file-kept", at("igen/Selvevaluering R3.xlsx")],
    ]);
    expect(new TextDecoder().decode(folder.bytes("igen/Selvevaluering R3.xlsx"))).toBe("noget andet");
    expect((await folder.run(["respondents", "bog.xlsx", "igen", "--replace"])).code).toBe(0);
    expect(new TextDecoder().decode(folder.bytes("igen/Selvevaluering R1.xlsx"))).not.toContain("I høj grad");
  });

  it("makes no joint file for the second round, since the workbook has no place for its answers", async () => {
    await bookWith({ id: "ALLE", role: "fælles", round: 2 });
    const { code, json } = await folder.run(["respondents", "bog.xlsx", "runde2", "--json"]);
    expect([code, json?.problems.map((one) => one.code), readdirSync(at("runde2"))]).toEqual([1, ["second-joint"], []]);
  });

  it("does nothing where the folder cannot be made", async () => {
    await bookWith({ id: "R1", role: "direktør" });
    const { code, json } = await folder.run(["respondents", "bog.xlsx", "bog.xlsx/under", "--json"]);
    expect([code, json?.problems[0]?.code, existsSync(at("bog.xlsx/under"))]).toEqual([2, "folder-unwritable", false]);
  });
});
