import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAccessiblePdf } from "../../src/cli/makePdf.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { analysisReport } from "../../src/document/analysisReport.ts";
import { pageNumbers } from "../../src/report/pageNumbers.ts";
import { writeWord } from "../../src/report/writeWord.ts";
import { statusReport } from "../../src/document/statusReport.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { sampleAnalysis } from "../document/sampleAnalysis.ts";
import { validate } from "../oracle/openXmlSdk.ts";
import { runProgram } from "../oracle/runProgram.ts";

let folder: string;
const files: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  for (const { id, closing } of SAMPLES) {
    const analysis = sampleAnalysis(id);
    const plans = [analysisReport(analysis), ...(closing === undefined ? [] : [statusReport(enterAnswers(analysis, closing, { replace: true }).analysis, analysis)])];
    for (const [index, plan] of plans.entries()) {
      const file = join(folder, `${id}-${index + 1}.docx`);
      await writeFile(file, await writeWord(plan, pageNumbers));
      files.push(file);
    }
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the reports of both samples, and the status report", () => {
  it("have no error for Microsoft's Open XML SDK", async () => {
    const errors = await validate(files);
    expect(errors.size).toBe(3);
    expect([...errors.values()].flat()).toEqual([]);
  });

  it("are printed by LibreOffice as PDF that can be read aloud, with every chapter in the contents, at the page that it stands on", async () => {
    const [, file = ""] = files;
    expect(await makeAccessiblePdf(file, folder)).toBe("made");
    const pdf = file.replace(/docx$/, "pdf");
    expect((await runProgram("pdfinfo", [pdf], "")).output).toMatch(/Title: +Analyserapport · Eksempelkommune[\s\S]*Tagged: +yes/);
    const { output } = await runProgram("pdftotext", ["-layout", pdf, "-"], "");
    const pages = output.split("\f");
    const listed = [...(pages[1] ?? "").matchAll(/^ *(\S.*?)\.{3,} *(\d+)$/gm)].map(([, title = "", page = ""]) => ({ title, page: Number(page) }));
    expect(listed.length).toBe(13);
    expect(listed.filter(({ title, page }) => !pages[page - 1]?.includes(title))).toEqual([]);
    expect(output).toContain("I 9 af de 20 gennemgåede sager er der mindst én mangel");
  });
});
