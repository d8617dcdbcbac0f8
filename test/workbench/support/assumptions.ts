import { readFileSync } from "node:fs";
import { placeOf, projectFiles } from "../../run/wholeTree.ts";

/** Something that the stand-in does without anybody having seen Excel do it. */
export interface Assumption {
  /** "table-overlap" */
  readonly id: string;
  readonly sentence: string;
  readonly file: string;
}

const MARK = /ASSUMED \[([a-z-]+)\]: ([\s\S]*?)(?=ASSUMED \[|\*\/|\n\s*\*\s*\n|\n\s*\* @|$)/g;

/** What the stand-in's comments mark as assumed, by id. */
export function assumptions(): readonly Assumption[] {
  const files = projectFiles().filter((file) => /^src\/workbench\/.*\.ts$/.test(file));
  return files
    .flatMap((file) => [...readFileSync(placeOf(file), "utf8").matchAll(MARK)].map(([, id = "", text = ""]) => ({ id, sentence: sentenceOf(text), file })))
    .sort((one, other) => one.id.localeCompare(other.id, "en"));
}

/** A sentence goes on over the lines of a block comment; one in a comment of a line ends with the line. */
function sentenceOf(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const end = rest.findIndex((line) => !/^\s*\*/.test(line));
  const own = [first, ...rest.slice(0, end < 0 ? rest.length : end)];
  return own.map((line) => line.replace(/^\s*\*\s?/, "").trim()).filter((line) => line !== "").join(" ");
}

/** The page of them all, as it stands in docs/assumed-of-excel.md. */
export function assumedPage(all: readonly Assumption[]): string {
  return [
    "# What the stand-in assumes of Excel",
    "",
    "Excel's stand-in (src/workbench/) does these things as we believe Excel does them. No page of Microsoft's says so, and",
    "nobody has tried it in Excel for us. All else that it does is said in Microsoft's documentation or in the text of the types.",
    "The self-test in the pane's help asks Excel about each of them (docs/self-test.md).",
    "The list is taken from the comments in the code; test/workbench/assumed.test.ts holds the two together and prints the right page.",
    "",
    "| id | assumed | in |",
    "|---|---|---|",
    ...all.map(({ id, sentence, file }) => `| ${id} | ${sentence.replaceAll("|", "\\|")} | ${file.replace("src/workbench/", "")} |`),
    "",
  ].join("\n");
}
