import { CLEAN_TREE, FOLDERS, FORBIDDEN_ARROWS, MAY_IMPORT } from "./cleanTree.ts";
import { IMPORTED, LIVING, PLANTED_CODE, PLANTED_DEAD, PLANTED_GLOBALS, PLANTED_IMPORTS, type Planted } from "./plantedMistakes.ts";
import { makeProject, removeProject, type Files } from "./scratchProject.ts";
import { compileCore, cruise, cruiseRules, findDead, lint, type Complaint } from "./tools.ts";

const filesOf = (mistakes: readonly Planted[]): Files => Object.fromEntries(mistakes.map(({ file, text }) => [file, text]));

/** The rules that name this file, and what they say it leads to. */
const rulesAt = (complaints: readonly Complaint[], file: string) =>
  complaints.filter((one) => one.file === file).map((one) => one.rule);

const projects: string[] = [];
function project(...sources: readonly Files[]): string {
  const made = makeProject(...sources);
  projects.push(made);
  return made;
}
afterAll(() => { projects.forEach(removeProject); });

describe("a tree that keeps the rules", () => {
  const clean = project(CLEAN_TREE);

  it("imports as the layers allow", () => { expect(cruise(clean)).toEqual([]); });
  it("compiles where there is no Excel, no browser and no Node", () => { expect(compileCore(clean)).toEqual([]); });
  it("gives the linter nothing to say", () => { expect(lint(clean, ["src", "test"])).toEqual([]); });
});

describe("the arrows between folders", () => {
  const complaints = cruise(project(CLEAN_TREE, FORBIDDEN_ARROWS));

  it.each(FOLDERS)("%s/ reaches no further than it may", (from) => {
    const reported = complaints.filter(({ rule }) => rule === `${from}-imports`).map(({ to }) => to);
    const forbidden = FOLDERS.filter((to) => to !== from && MAY_IMPORT[from]?.includes(to) !== true);
    expect(new Set(reported)).toEqual(new Set(forbidden.map((to) => `src/${to}/thing.ts`)));
  });
});

describe("imports: npm run fence finds", () => {
  const complaints = cruise(project(CLEAN_TREE, IMPORTED, filesOf(PLANTED_IMPORTS)));

  it("a mistake against every rule, and every rule says why", () => {
    const planted = new Set([...FOLDERS.map((folder) => `${folder}-imports`), ...PLANTED_IMPORTS.map(({ rule }) => rule)]);
    expect(new Set(cruiseRules().map(({ name }) => name))).toEqual(planted);
    for (const { comment } of cruiseRules()) expect(comment).toMatch(/[.]$/);
  });
  it.each(PLANTED_IMPORTS)("$what", ({ file, rule }) => { expect(rulesAt(complaints, file)).toContain(rule); });
});

describe("globals: npm run types finds", () => {
  const complaints = compileCore(project(CLEAN_TREE, filesOf(PLANTED_GLOBALS)));

  it.each(PLANTED_GLOBALS)("$what", ({ file, rule }) => {
    expect(rulesAt(complaints, file)).toContainEqual(expect.stringContaining(rule));
  });
});

describe("code: npm run lint finds", () => {
  const complaints = lint(project(filesOf(PLANTED_CODE)), ["src", "test"]);

  it.each(PLANTED_CODE)("$what", ({ file, rule }) => {
    expect(rulesAt(complaints, file)).toContainEqual(expect.stringContaining(rule));
  });
});

describe("dead code: npm run dead finds", () => {
  const complaints = findDead(project(LIVING, filesOf(PLANTED_DEAD)));

  it.each(PLANTED_DEAD)("$what", ({ file, rule }) => { expect(rulesAt(complaints, file)).toContain(rule); });
  it("a package that nobody imports", () => {
    expect(complaints).toContainEqual({ file: "package.json", rule: "dependencies", to: "fflate" });
  });
});
