import { foundInSheet, memoryBooks } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";
import type { Books } from "../../../src/cli/books.ts";

const folder = new TestFolder();
const SETUP = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [] };
beforeAll(async () => {
  folder.write("setup.json", SETUP);
  await folder.run(["new", "setup.json", "bog.xlsx"]);
});
afterAll(() => folder.remove());

/** Books in which this is found broken and mended. */
function mending(...left: Parameters<typeof memoryBooks>[0] & object): Books {
  return { ...memoryBooks(), repair: (file) => Promise.resolve({ ok: true, value: { book: file, mended: [foundInSheet], left, undo: [] } }) };
}

describe("repair", () => {
  it("writes the mended workbook, lists what it did, and ends with 0 when nothing is left", async () => {
    const { code, json, err } = await folder.run(["repair", "bog.xlsx", "ud.xlsx", "--json"], mending());
    expect(code).toBe(0);
    expect(json).toMatchObject({ mended: [foundInSheet], problems: [] });
    expect(err).toContain("Sager!C7: Ulæseligt.");
    expect(folder.bytes("ud.xlsx")).toEqual(folder.bytes("bog.xlsx"));
  });

  it("ends with 1 when something is left for a person, and writes all the same", async () => {
    expect(await folder.run(["repair", "bog.xlsx", "igen.xlsx", "--json"], mending(foundInSheet))).toMatchObject({ code: 1, json: { problems: [foundInSheet] } });
    expect(folder.bytes("igen.xlsx")).toEqual(folder.bytes("bog.xlsx"));
  });

  it("with --anew writes a new workbook, and lists what did not come along", async () => {
    expect(await folder.run(["repair", "bog.xlsx", "ny.xlsx", "--anew", "--json"], memoryBooks([foundInSheet]))).toMatchObject({ code: 1, json: { problems: [foundInSheet] } });
    expect(folder.bytes("ny.xlsx")).toEqual(folder.bytes("bog.xlsx"));
  });

  it("with --anew never writes over the old workbook, which alone has what did not come along", async () => {
    expect((await folder.run(["repair", "bog.xlsx", "bog.xlsx", "--anew"])).code).toBe(2);
  });

  it("ends with 2, and writes nothing, when there is no workbook to read", async () => {
    expect((await folder.run(["repair", "findes-ikke.xlsx", "intet.xlsx"])).code).toBe(2);
    folder.write("tekst.xlsx", "bare tekst");
    expect((await folder.run(["repair", "tekst.xlsx", "intet.xlsx"])).code).toBe(2);
    expect(() => folder.bytes("intet.xlsx")).toThrow();
  });
});
