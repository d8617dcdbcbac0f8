import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import scheduleExample from "../../../src/cli/schema/schedule.example.json" with { type: "json" };
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const setup = { municipality: "Ærø, syd", area: "voksen", framework: "taskforce-2024", start: "2026-09-01" };
const textOf = (file: string) => new TextDecoder().decode(folder.bytes(file));

describe("schedule", () => {
  it("writes the calendar and tells it as a table, the same each time", async () => {
    folder.write("setup.json", setup);
    const { code, err, json } = await folder.run(["schedule", "setup.json", "a.ics", "--now", "2026-08-01", "--json"]);
    await folder.run(["schedule", "setup.json", "b.ics", "--now", "2026-08-01T00:00:00Z"]);
    expect(code).toBe(0);
    expect(schemaFaults("schedule", json)).toEqual([]);
    expect(err).toContain("2026-09-01 til 2027-02-28  Analyse");
    expect(textOf("a.ics")).toBe(textOf("b.ics"));
    expect(textOf("a.ics")).toContain("\r\nDTSTAMP:20260801T000000Z\r\n");
    const ids = [...textOf("a.ics").replace(/\r\n /g, "").matchAll(/^UID:(.+)\r$/gm)].map((found) => found[1]);
    expect(new Set(ids).size).toBe((json?.["entries"] as readonly unknown[]).length);
    expect(ids[0]).toBe("%C3%86r%C3%B8%2C%20syd.voksen.forloeb-2024.analysis.0@sagslup");
  });

  it.each<[string, object, readonly string[], string]>([
    ["without a start", { ...setup, start: undefined }, ["ud.ics"], "no-start"],
    ["on a day that is none", { ...setup, start: "2026-02-30" }, ["ud.ics"], "not-a-date"],
    ["into another kind of file", setup, ["ud.xlsx"], "command-line"],
    ["at a moment that is none", setup, ["ud.ics", "--now", "i dag"], "command-line"],
  ])("is refused %s", async (_what, content, rest, problem) => {
    folder.write("setup.json", content);
    const { code, json } = await folder.run(["schedule", "setup.json", ...rest, "--json"]);
    expect(code).toBe(2);
    expect(json?.problems.map((one) => one.code)).toEqual([problem]);
  });

  it("has an example that follows its schema", () => expect(schemaFaults("schedule", scheduleExample)).toEqual([]));
});
