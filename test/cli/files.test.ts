import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes, replaceFile } from "../../src/cli/files.ts";
import { TestFolder } from "./commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const bytes = new TextEncoder().encode("det nye");

describe("a file is replaced as a whole", () => {
  it("with nothing left beside it", async () => {
    folder.write("fil.xlsx", "det gamle");
    expect(await replaceFile(at("fil.xlsx"), bytes)).toEqual({ ok: true, value: at("fil.xlsx") });
    expect(readFileSync(at("fil.xlsx"), "utf8")).toBe("det nye");
    expect(readdirSync(folder.path)).toEqual(["fil.xlsx"]);
  });

  it("or not at all: a folder of that name stays, and is named", async () => {
    mkdirSync(at("mappe.xlsx"));
    expect(await replaceFile(at("mappe.xlsx"), bytes)).toMatchObject({ ok: false, problem: { code: "is-folder" } });
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("never in a folder that is not there", async () => {
    expect(await replaceFile(at("findes-ikke/fil.xlsx"), bytes)).toMatchObject({ ok: false, problem: { code: "folder-not-found" } });
  });
});

describe("a file that cannot be read", () => {
  it("is named with what to do", async () => {
    expect(await readBytes(at("nej.xlsx"))).toEqual({
      ok: false,
      problem: { code: "file-not-found", message: `Filen ”${at("nej.xlsx")}” findes ikke. Ret stien.` },
    });
    expect(await readBytes(folder.path)).toMatchObject({ ok: false, problem: { code: "is-folder" } });
  });
});
