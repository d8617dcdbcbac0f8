import { strFromU8, unzipSync } from "fflate";
import { courseSteps } from "../../src/cli/courseSteps.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { TestFolder } from "../cli/commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const sample = SAMPLES.find(({ id }) => id === "eksempelkommune");
if (sample === undefined) throw new Error("There is no sample eksempelkommune.");
const { files, lines } = courseSteps(sample, (name) => name);

/** LibreOffice is another test's business. */
const withoutPdf = (line: readonly string[]) => line.filter((one) => one !== "--pdf");
const textOf = (docx: string) => strFromU8(unzipSync(folder.bytes(docx))["word/document.xml"] ?? new Uint8Array());

it("the sample municipality's whole course runs from its application to the status report", async () => {
  for (const { name, content } of files) folder.write(name, content);
  expect(lines.map(([command]) => command)).toEqual(["new", "fill", "schedule", "fill", "suggest", "summary", "report", "fill", "fill", "export", "report"]);
  for (const line of lines) {
    const ran = await folder.run(withoutPdf(line));
    expect([line.join(" "), ran.code, ran.err]).toEqual([line.join(" "), 0, ran.err]);
  }
  expect(textOf("5-analyserapport.docx")).toContain("Analyserapport");
  expect(textOf("9-statusrapport.docx")).toContain("Den nye skabelon bliver brugt af alle");
  const told = await folder.run(["check", "2-ansoegt.xlsx", "--json"]);
  expect(told.json?.problems.filter((one) => one.sheet === "Ansøgning")).toEqual([]);
});
