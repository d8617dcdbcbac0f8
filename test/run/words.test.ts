import { readFileSync } from "node:fs";
import ts from "typescript";
import { placeOf, projectFiles } from "./wholeTree.ts";

/** Each has a right word beside it in src/GLOSSARY.md, except the last two, which are no words for anything. */
const NEVER = /criterium|audit|weakness|self-?assessment|case-?file|utils|helpers/i;

/** "Audit" is the name of a tool in the framework's texts; names and texts are not identifiers. */
function identifiersIn(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.tsx", code, ts.ScriptTarget.ES2022));
  return found;
}

const files = projectFiles();
const textOf = (path: string) => readFileSync(placeOf(path), "utf8");

describe("the words of the code", () => {
  const sources = files.filter((path) => path.startsWith("src/"));

  it("are the trade's, in every path", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => NEVER.test(path))).toEqual([]);
  });

  it("are the trade's, in every name", () => {
    const modules = sources.filter((path) => /[.]tsx?$/.test(path));
    const wrong = modules.flatMap((path) => identifiersIn(textOf(path)).filter((name) => NEVER.test(name)).map((name) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  it("would be found where they are not", () => {
    expect(identifiersIn("const caseFile = { isAudited: 'ok' };").filter((name) => NEVER.test(name))).toEqual(["caseFile", "isAudited"]);
  });
});

describe("the project", () => {
  const BINARY = /[.](png|xlsx|docx|ico)$/;

  it("names no place on the machine that it was written on", () => {
    const places = /(?<![\w.:/-])\/(root|home|Users|work)\b|\.\.\/shared\b/;
    const texts = files.filter((path) => !BINARY.test(path));
    expect(texts.filter((path) => places.test(textOf(path)))).toEqual([]);
  });
});
