import setupExample from "../../../src/cli/schema/setup.example.json" with { type: "json" };
import { foundInSheet, memoryBooks } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
beforeAll(async () => {
  folder.write("setup.json", setupExample);
  await folder.run(["new", "setup.json", "bog.xlsx"]);
});
afterAll(() => folder.remove());

describe("check", () => {
  it("ends with 0 when there is nothing to tell", async () => {
    expect(await folder.run(["check", "bog.xlsx"])).toMatchObject({ code: 0, out: "", err: "Ingen problemer.\n" });
  });

  it("ends with 1 and names sheet and cell of each problem", async () => {
    const { code, err, json } = await folder.run(["check", "bog.xlsx", "--json"], memoryBooks([foundInSheet]));
    expect({ code, err }).toEqual({ code: 1, err: "1 problem:\n  - Sager!C7: Ulæseligt.\n" });
    expect(json).toEqual({ problems: [foundInSheet] });
  });

  it("does not repeat a CPR number that it finds fault with", async () => {
    const found = { ...foundInSheet, message: "”070761-4285” er ikke et af ordene på listen." };
    const { err, json } = await folder.run(["check", "bog.xlsx", "--json"], memoryBooks([found]));
    expect({ err, json }).toEqual({ err: "1 problem:\n  - Sager!C7: ”…” er ikke et af ordene på listen.\n", json: { problems: [{ ...found, message: "”…” er ikke et af ordene på listen." }] } });
  });

  it("ends with 2 when the file is no workbook", async () => {
    folder.write("tekst.xlsx", "bare tekst");
    expect(await folder.run(["check", "tekst.xlsx", "--json"])).toMatchObject({ code: 2, json: { problems: [{ code: "not-a-zip" }] } });
  });
});
