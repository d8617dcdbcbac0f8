import answersExample from "../../src/cli/schema/answers.example.json" with { type: "json" };
import setupExample from "../../src/cli/schema/setup.example.json" with { type: "json" };
import summaryExample from "../../src/cli/schema/summary.example.json" with { type: "json" };
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { TestFolder } from "./commandLine.ts";

const folder = new TestFolder();
const run = (...args: readonly string[]) => folder.run(args, xlsxBooks);
beforeAll(async () => {
  folder.write("setup.json", setupExample);
  folder.write("answers.json", answersExample);
  await run("new", "setup.json", "ny.xlsx");
  await run("fill", "ny.xlsx", "answers.json", "fyldt.xlsx");
});
afterAll(() => folder.remove());

describe("the examples in an .xlsx file", () => {
  it("are summed up as the example beside the schema, computed and read from formula cells", async () => {
    expect(await run("summary", "fyldt.xlsx", "--json")).toMatchObject({ code: 0, json: summaryExample });
    expect(await run("summary", "fyldt.xlsx", "--json", "--live")).toMatchObject({ code: 0, json: summaryExample });
  });

  it("are not changed by entering them again, by so much as a byte", async () => {
    expect(await run("fill", "fyldt.xlsx", "answers.json", "igen.xlsx", "--json")).toMatchObject({ code: 0, json: { entered: 0 } });
    expect(folder.bytes("igen.xlsx")).toEqual(folder.bytes("fyldt.xlsx"));
  });

  it("are the same file twice when id and moment are given", async () => {
    for (const out of ["en.xlsx", "to.xlsx"]) await run("new", "setup.json", out, "--id", "K1", "--now", "2026-09-01");
    expect(folder.bytes("to.xlsx")).toEqual(folder.bytes("en.xlsx"));
  });

  it("lack answers, and check says where", async () => {
    const { code, json } = await run("check", "fyldt.xlsx", "--json");
    expect(code).toBe(1);
    expect(json?.problems).toContainEqual(expect.objectContaining({ sheet: "Juridisk gennemgang", cell: expect.stringMatching(/^[A-Z]+\d+$/) as string }));
  });
});

describe("texts that a spreadsheet might take for something else", () => {
  it("are read back as they were written", async () => {
    const ids = ["=SUM(A1)", "+45", "-1", "@sag", "007", "1E5", "TRUE", "2026-01-01", "#N/A"];
    folder.write("sære.json", { municipality: "=1+1", area: "voksen", framework: "taskforce-2024", cases: ids.map((id) => ({ id, benefit: "V85" })) });
    folder.write("svar.json", { answers: ids.map((subject) => ({ instrument: "legal", subject, item: "R.oplysning", code: "0", note: " =1+1\n" })) });
    expect((await run("new", "sære.json", "sære.xlsx")).code).toBe(0);
    expect(await run("fill", "sære.xlsx", "svar.json", "sære.xlsx", "--json")).toMatchObject({ code: 0, json: { entered: 9 } });
    expect(await run("fill", "sære.xlsx", "svar.json", "sære.xlsx", "--json")).toMatchObject({ code: 0, json: { entered: 0 } });
  });
});

it("refuses a file that is no workbook", async () => {
  folder.write("tekst.xlsx", "bare tekst");
  for (const command of ["check", "summary"]) expect((await run(command, "tekst.xlsx", "--json")).code).toBe(2);
  expect((await run("suggest", "tekst.xlsx", "ud.xlsx", "--json")).code).toBe(2);
  expect((await run("summary", "tekst.xlsx", "--json", "--live")).code).toBe(2);
});
