import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import setupExample from "../../src/cli/schema/setup.example.json" with { type: "json" };
import { TestFolder } from "./commandLine.ts";

const project = resolve(__dirname, "../..");

const folder = new TestFolder();
afterAll(() => folder.remove());

/** The program as npm starts it: in the project's folder, told where npm was called. */
function start(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const program = [join(project, "node_modules/tsx/dist/cli.mjs"), "src/cli/main.ts", ...args];
  return spawnSync(process.execPath, program, { cwd: project, env: { ...process.env, INIT_CWD: folder.path, ...more }, encoding: "utf8" });
}

describe("the program", () => {
  it("takes paths from the folder that npm was called in, and prints JSON and nothing else on standard output", () => {
    mkdirSync(join(folder.path, "ud"));
    folder.write("setup.json", setupExample);
    const made = start(["new", "setup.json", "ud/ny.xlsx", "--json"]);
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout)).toEqual({ file: join(folder.path, "ud/ny.xlsx"), problems: [] });
    const checked = start(["check", "ud/ny.xlsx"]);
    expect({ status: checked.status, stdout: checked.stdout }).toEqual({ status: 1, stdout: "" });
    expect(checked.stderr).toContain("Juridisk gennemgang!");
  });

  it("makes the same file wherever the machine stands, when id and moment are given", () => {
    folder.write("setup.json", setupExample);
    for (const zone of ["Europe/Copenhagen", "America/Nuuk"]) {
      start(["new", "setup.json", `${zone.slice(0, 2)}.xlsx`, "--id", "K1", "--now", "2026-01-02T03:04"], { TZ: zone });
    }
    expect(folder.bytes("Eu.xlsx")).toEqual(folder.bytes("Am.xlsx"));
  });

  it("ends with 2 and its usage on a command that it does not know", () => {
    const { status, stdout, stderr } = start(["slet"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Brug: sagslup <kommando>");
  });
});
