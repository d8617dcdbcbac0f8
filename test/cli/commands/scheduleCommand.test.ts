import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const SETUP = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", start: "2026-09-01" };
const text = (file: string): string => new TextDecoder().decode(folder.bytes(file));

describe("schedule", () => {
  it("writes whole days from the month of the start, the same file twice", async () => {
    folder.write("setup.json", SETUP);
    const { code, json } = await folder.run(["schedule", "setup.json", "plan.ics", "--json"]);
    expect([code, json?.problems, (json?.["schedule"] as readonly unknown[]).length]).toEqual([0, [], 6]);
    const lines = text("plan.ics").split("\r\n");
    expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
    expect(lines.filter((line) => line.startsWith("DTSTART") || line.startsWith("DTEND")).slice(0, 2)).toEqual(["DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261201"]);
    expect(text("plan.ics")).toContain("SUMMARY:Analyse: fra opstartsmøde");
    // RFC 5545, 3.1: no line is longer than 75 octets.
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    await folder.run(["schedule", "setup.json", "igen.ics"]);
    expect(text("igen.ics")).toBe(text("plan.ics"));
  });

  it("says with a phase's first months what each party does in it, and with the course's what is done all along", async () => {
    folder.write("setup.json", SETUP);
    const { json } = await folder.run(["schedule", "setup.json", "plan.ics", "--json"]);
    expect(json?.["duties"]).toContainEqual({ party: "VISO", phase: "Analyse", duty: expect.stringContaining("socialfagligt") as string });
    const events = text("plan.ics").replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
    const saying = (words: string) => events.flatMap((event, index) => (event.includes(words) ? [index] : []));
    expect([saying("VISO: gennemgår"), saying("Kommunen: holder undervejs"), saying("Kommunen: bestemmer selv"), saying("Taskforcen: skriver statusrapporten")]).toEqual([[0], [0], [3], [5]]);
  });

  it.each<[string, object, string, string]>([
    ["without a start", { ...SETUP, start: undefined }, "nej.ics", "Der er ingen startdato"],
    ["of a setup that is refused", { ...SETUP, framework: "ukendt" }, "nej.ics", "ukendt"],
    ["of a short course", { ...SETUP, themes: ["A.sag"] }, "nej.ics", "Et kort forløb varer en dag eller to"],
    ["into another kind of file", SETUP, "nej.xlsx", "navnet skal slutte på .ics"],
  ])("writes none %s", async (_what, setup, out, words) => {
    folder.write("anden.json", setup);
    const { code, err } = await folder.run(["schedule", "anden.json", out]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(() => folder.bytes(out)).toThrow("ENOENT");
  });
});
