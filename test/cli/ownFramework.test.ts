import frameworkExample from "../../src/cli/schema/framework.example.json" with { type: "json" };
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { MIXED_FRAMEWORK } from "../instrument/support/mixedFramework.ts";
import { TestFolder } from "./commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const run = (...args: readonly string[]) => folder.run([...args, "--json"], xlsxBooks);
const setup = (framework: string) => ({ municipality: "Eksempelkommune", area: "voksen", framework, cases: [{ id: "S1", benefit: "V85", age: 40, social: true }] });

beforeAll(() => {
  folder.write("ramme.json", frameworkExample);
  folder.write("setup.json", setup("eksempelkommune-2027"));
});

describe("An own framework from the command line", () => {
  it("makes a workbook that is filled, summed up and checked without the framework's file", async () => {
    folder.write("blandet.json", MIXED_FRAMEWORK);
    folder.write("blandet-setup.json", setup("blandet"));
    folder.write("svar.json", {
      answers: [
        { instrument: "legal", subject: "S1", item: "l.grad", code: "3" },
        { instrument: "social", subject: "S1", item: "m.ja", code: "D" },
        { instrument: "self", subject: "fælles", item: "et.a", code: "4" },
      ],
    });
    const made = await run("new", "blandet-setup.json", "blandet.xlsx", "--framework", "blandet.json");
    const filled = await run("fill", "blandet.xlsx", "svar.json", "blandet.xlsx");
    const summary = await run("summary", "blandet.xlsx");
    const live = await run("summary", "blandet.xlsx", "--live");
    const checked = await run("check", "blandet.xlsx");
    expect([made.code, filled.json, summary.code, live.code]).toMatchObject([0, { entered: 3, problems: [] }, 0, 0]);
    expect(summary.json?.["analysis"]).toMatchObject({ framework: "blandet" });
    expect(summary.json?.["items"]).toMatchObject([
      { item: "l.barn", criterion: "et.a", n: 0, notApplicable: 1 },
      { item: "l.voksen", criterion: "et.a", unanswered: 1 },
      { item: "l.ja", criterion: "to.b", unanswered: 1 },
      { item: "l.grad", criterion: null, n: 1, met: 1 },
      { item: "m.ja", criterion: "to.a", n: 1, met: 0 },
      { item: "m.grad", criterion: "to.a", unanswered: 1 },
    ]);
    expect(live.json).toEqual(summary.json);
    expect(checked.json?.problems.map((one) => one.code)).toEqual(["unanswered", "unanswered", "unanswered", "missing-note"]);
  });

  it("can be taken from the workbook that it came to", async () => {
    await run("new", "setup.json", "første.xlsx", "--framework", "ramme.json", "--id", "K", "--now", "2026-09-01");
    const again = await run("new", "setup.json", "anden.xlsx", "--framework", "første.xlsx", "--id", "K", "--now", "2026-09-01");
    expect(again).toMatchObject({ code: 0, json: { problems: [] } });
    expect(folder.bytes("anden.xlsx")).toEqual(folder.bytes("første.xlsx"));
  });

  it.each<[string, unknown, readonly (readonly [code: string, path: string])[]]>([
    ["a missing title and a scale that is none", { ...MIXED_FRAMEWORK, title: undefined, items: [{ ...MIXED_FRAMEWORK.items?.[0], scale: "A" }] }, [["schema-required", "title"], ["schema-enum", "items[0].scale"]]],
    ["an item that points to nothing and a doubled id", { ...MIXED_FRAMEWORK, items: [...(MIXED_FRAMEWORK.items ?? []), { ...MIXED_FRAMEWORK.items?.[0], label: "Nyt", criterion: "væk" }] }, [["broken-framework", "items[6].id"], ["broken-framework", "items[6].criterion"]]],
    ["a wording for one area only", { ...MIXED_FRAMEWORK, themes: [{ ...MIXED_FRAMEWORK.themes[0], focus: { børn: "Om barnet." } }, MIXED_FRAMEWORK.themes[1]] }, [["schema-required", "themes[0].focus.voksen"]]],
    ["a day that is none", { ...MIXED_FRAMEWORK, items: [{ ...MIXED_FRAMEWORK.items?.[5], earlierLaw: { before: "2024-02-30", law: "§ 1" } }] }, [["not-a-date", "items[0].earlierLaw.before"]]],
  ])("is refused for %s, with every path, and nothing is written", async (_what, own, problems) => {
    folder.write("fejl.json", own);
    folder.write("fejl-setup.json", setup("blandet"));
    folder.write("fejl.xlsx", "det gamle");
    const ran = await run("new", "fejl-setup.json", "fejl.xlsx", "--framework", "fejl.json");
    expect([ran.code, ran.json?.problems.map((one) => [one.code, one.path])]).toEqual([2, problems]);
    expect(new TextDecoder().decode(folder.bytes("fejl.xlsx"))).toBe("det gamle");
  });

  it("is refused when the setup names another, when the file is neither, or is not there", async () => {
    folder.write("anden-setup.json", setup("taskforce-2024"));
    const other = await run("new", "anden-setup.json", "x.xlsx", "--framework", "ramme.json");
    expect(other).toMatchObject({ code: 2, json: { problems: [{ code: "other-framework", path: "framework" }] } });
    expect(await run("new", "setup.json", "x.xlsx", "--framework", "ramme.txt")).toMatchObject({ code: 2, json: { problems: [{ code: "command-line" }] } });
    expect(await run("new", "setup.json", "x.xlsx", "--framework", "væk.xlsx")).toMatchObject({ code: 2 });
    expect(await run("new", "setup.json", "x.xlsx")).toMatchObject({ code: 2, json: { problems: [{ code: "unknown-framework", message: expect.stringContaining("--framework") as string }] } });
  });

  it("is refused when its items would make a formula that Excel cannot hold", async () => {
    const items = Array.from({ length: 250 }, (_, k) => ({ id: `et.langt.id.af.de.lange.${k}`, instrument: "legal", scale: "G", label: `Punkt ${k}`, question: "Er det i orden?" }));
    folder.write("stor.json", { ...MIXED_FRAMEWORK, items });
    folder.write("stor-setup.json", setup("blandet"));
    const ran = await run("new", "stor-setup.json", "stor.xlsx", "--framework", "stor.json");
    expect(ran).toMatchObject({ code: 2, json: { problems: [{ code: "long-formula", message: expect.stringContaining("Juridisk gennemgang") as string }] } });
  });
});
