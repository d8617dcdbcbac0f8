/** A mistake in a file of its own, and the rule that must name it. */
export interface Planted {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const planted = (what: string, file: string, rule: string, text: string): Planted => ({ what, file, rule, text: `${text}\n` });

/** Found by dependency-cruiser. The arrows between folders are in cleanTree.ts. */
export const PLANTED_IMPORTS: readonly Planted[] = [
  planted("the core imports a host's type", "src/scoring/hostType.ts", "core-never-reaches-host", 'import type { excel } from "../excel/thing.ts";\nexport type X = typeof excel;'),
  planted("the core imports a host when asked", "src/scoring/hostLater.ts", "core-never-reaches-host", 'export const later = () => import("../excel/thing.ts");'),
  planted("the core imports a host through another file", "src/scoring/hostBehind.ts", "core-never-reaches-host", 'import { excel } from "../misplaced.ts";\nexport const x = excel;'),
  planted("a file lies outside the layers", "src/misplaced.ts", "known-folders-only", 'export { excel } from "./excel/thing.ts";'),
  planted("a folder has no place in the layers", "src/unheardOf/x.ts", "known-folders-only", 'export { text } from "../text/thing.ts";'),
  planted("the core needs a package", "src/scoring/package.ts", "core-needs-no-package", 'import { strToU8 } from "fflate";\nexport const x = strToU8;'),
  planted("the core needs Node", "src/scoring/node.ts", "core-needs-no-package", 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;'),
  planted("the file reader needs Node", "src/xlsx/node.ts", "xlsx-needs-no-node", 'import { Buffer } from "node:buffer";\nexport const x = Buffer;'),
  planted("another folder knows the spreadsheet library", "src/cli/library.ts", "spreadsheet-library-stays-in-xlsx", 'import { Workbook } from "@cj-tech-master/excelts";\nexport const x = Workbook;'),
  planted("the report's writer needs Node", "src/report/node.ts", "xlsx-needs-no-node", 'import { Buffer } from "node:buffer";\nexport const x = Buffer;'),
  planted("another folder knows the Word library", "src/cli/word.ts", "word-library-stays-in-report", 'import { Document } from "docx";\nexport const x = Document;'),
  planted("the stand-in runs our code", "src/workbench/runsOurs.ts", "workbench-takes-types-only", 'import { workbook } from "../workbook/thing.ts";\nexport const x = workbook;'),
  planted("the product imports a development package", "src/cli/devPackage.ts", "product-needs-no-dev-package", 'import fc from "fast-check";\nexport const x = fc;'),
  planted("the pane's entry imports the command line", "src/taskpane/index.tsx", "pane-entry-imports", 'import { cli } from "../cli/thing.ts";\nexport const x = cli;'),
  planted("a barrel", "src/cli/throughBarrel.ts", "no-barrels", 'export { text } from "../text/index.ts";'),
  planted("a cycle", "src/scoring/cycleA.ts", "no-cycles", 'import { b } from "./cycleB.ts";\nexport const a: number = b;'),
  planted("a dead file", "src/scoring/alone.ts", "no-dead-files", "export const alone = 1;"),
  planted("an import that leads nowhere", "src/scoring/nowhere.ts", "nothing-unresolved", 'import { x } from "./notHere.ts";\nexport const y: unknown = x;'),
  planted("an import from beside the project", "src/cli/beside.ts", "nothing-from-outside", 'import { x } from "../../../beside.ts";\nexport const y = x;'),
  planted("the product imports a test", "src/scoring/tested.ts", "src-not-to-test", 'import { x } from "../../test/x.ts";\nexport const y = x;'),
];

/** What the planted imports lead to. */
export const IMPORTED: Readonly<Record<string, string>> = {
  "src/text/index.ts": 'export { text } from "./thing.ts";\n',
  "src/scoring/cycleB.ts": 'import { a } from "./cycleA.ts";\nexport const b: number = a;\n',
  "test/x.ts": "export const x = 1;\n",
  "../beside.ts": "export const x = 1;\n",
};

/** Found by the core's own tsconfig; the rule is the compiler's sentence. */
export const PLANTED_GLOBALS: readonly Planted[] = [
  ...["console", "fetch", "document", "localStorage", "process", "Buffer", "setTimeout", "crypto"].map((name) =>
    planted(`the core says ${name}`, `src/scoring/says-${name}.ts`, `Cannot find name '${name}'`, `export const x: unknown = ${name};`),
  ),
  planted("the core says Excel", "src/scoring/saysExcel.ts", "Cannot find name 'Excel'", "export const x: unknown = Excel.run;"),
  planted("the core says Excel in a type", "src/scoring/saysRange.ts", "Cannot find namespace 'Excel'", "export type X = Excel.Range;"),
];

const run = (body: string) => `export async function x() { await Excel.run(async (context) => { ${body} }); }`;

/** Found by ESLint. */
export const PLANTED_CODE: readonly Planted[] = [
  planted("a panel says Excel", "src/taskpane/panel.tsx", "no-restricted-globals", "export const x: unknown = Excel.run;"),
  planted("the command line says Office", "src/cli/office.ts", "no-restricted-globals", "export const x: unknown = Office.context;"),
  planted("a panel says Excel in a type", "src/taskpane/range.ts", "no-restricted-syntax", "export type X = Excel.Range;"),
  planted("the file reader says process", "src/xlsx/process.ts", "no-restricted-globals", "export const x = process.cwd();"),
  planted("an ambient constant", "src/scoring/ambient.ts", "no-restricted-syntax", "declare const Excel: unknown;\nexport const x = Excel;"),
  planted("an ambient function", "src/cli/ambientFunction.ts", "no-restricted-syntax", "declare function fetchAll(): void;\nexport const x = fetchAll;"),
  planted("an ambient namespace", "src/excel/ambientNamespace.ts", "no-restricted-syntax", "declare global { interface Window { x: 1 } }\nexport const x = 1;"),
  planted("Date.now() in the core", "src/actions/now.ts", "no-restricted-syntax", "export const x = Date.now();"),
  planted("new Date() in the core", "src/actions/date.ts", "no-restricted-syntax", "export const x = new Date();"),
  planted("Math.random() in the core", "src/samples/random.ts", "no-restricted-syntax", "export const x = Math.random();"),
  planted("Date.now() where answers are counted", "src/scoring/now.ts", "no-restricted-syntax", "export const x = Date.now();"),
  planted("?? 0", "src/scoring/nullishZero.ts", "no-restricted-syntax", "export const x = (y: number | null) => y ?? 0;"),
  planted("|| 0", "src/findings/orZero.ts", "no-restricted-syntax", "export const x = (y: number) => y || 0;"),
  planted("??= 0", "src/review/assignZero.ts", "no-restricted-syntax", "export const x = (y: number | null) => { y ??= 0; return y; };"),
  planted("Number()", "src/review/number.ts", "no-restricted-syntax", "export const x = (y: string) => Number(y);"),
  planted("a unary plus", "src/scoring/plus.ts", "no-restricted-syntax", "export const x = (y: string) => +y;"),
  planted("a file of 201 lines", "src/scoring/long.ts", "max-lines", Array.from({ length: 201 }, (_, line) => `export const x${String(line)} = 1;`).join("\n")),
  planted("a function of 41 lines", "src/scoring/longFunction.ts", "max-lines-per-function", `export function x(list: string[]) {\n${'list.push("x");\n'.repeat(40)}}`),
  planted("a switch that misses a case", "src/scoring/missing.ts", "@typescript-eslint/switch-exhaustiveness-check", 'export function x(y: "a" | "b") { switch (y) { case "a": return 1; } return 2; }'),
  planted("a default over our own union", "src/scoring/defaulted.ts", "@typescript-eslint/switch-exhaustiveness-check", 'export function x(y: "a" | "b") { switch (y) { case "a": return 1; default: return 2; } }'),
  planted("a hook behind an early return", "src/taskpane/earlyHook.tsx", "react-hooks/rules-of-hooks", 'import { useState } from "react";\nexport function X({ y }: { y: boolean }) { if (y) return null; const [z] = useState(1); return z; }'),
  planted("a promise that nobody waits for", "src/cli/floating.ts", "@typescript-eslint/no-floating-promises", "export function x() { Promise.resolve(1); }"),
  planted("as any", "src/cli/any.ts", "@typescript-eslint/no-explicit-any", "export const x = (y: unknown) => y as any;"),
  planted("@ts-ignore", "src/cli/ignored.ts", "@typescript-eslint/ban-ts-comment", "// @ts-ignore: because of this and that\nexport const x = 1;"),
  planted("@ts-expect-error without a reason", "src/cli/expected.ts", "@typescript-eslint/ban-ts-comment", '// @ts-expect-error\nexport const x: number = "1";'),
  planted("eslint-disable without a reason", "src/cli/disabled.ts", "comments/require-description", "// eslint-disable-next-line eqeqeq\nexport const x = (y: string) => y == \"\";"),
  planted("eslint-disable of everything", "src/cli/unlimited.ts", "comments/no-unlimited-disable", "/* eslint-disable -- we are in a hurry */\nexport const x = (y: string) => y == \"\";"),
  planted("eslint-disable that serves nothing", "src/cli/unused.ts", "Unused eslint-disable directive", "// eslint-disable-next-line eqeqeq -- it was needed once\nexport const x = 1;"),
  planted("a note to do it later", "src/cli/later.ts", "no-warning-comments", "// TODO: the rest\nexport const x = 1;"),
  planted("==", "src/cli/equal.ts", "eqeqeq", "export const x = (y: string) => y == \"\";"),
  planted("sync in a loop", "src/excel/loop.ts", "office-addins/no-context-sync-in-loop", run("for (const y of [1, 2]) { console.log(y); await context.sync(); }")),
  planted("read before load", "src/excel/unloaded.ts", "office-addins/load-object-before-read", run('const range = context.workbook.getSelectedRange(); await context.sync(); console.log(range.address);')),
  planted("read before sync", "src/excel/unsynced.ts", "office-addins/call-sync-before-read", run('const range = context.workbook.getSelectedRange(); range.load("address"); console.log(range.address); await context.sync();')),
  planted("load without sync", "src/excel/neverSynced.ts", "office-addins/call-sync-after-load", run('const range = context.workbook.getSelectedRange(); range.load("address"); console.log(range.address);')),
  planted("an empty load, in a .tsx file", "src/taskpane/emptyLoad.tsx", "office-addins/no-empty-load", run("const range = context.workbook.getSelectedRange(); range.load(); await context.sync(); console.log(range.values);")),
  planted("a load that only leads to another object", "src/workbench/navigational.ts", "office-addins/no-navigational-load", run('const range = context.workbook.getSelectedRange(); range.load("fill"); await context.sync(); console.log(range.fill);')),
  planted("Office.initialize", "src/excel/initialize.ts", "office-addins/no-office-initialize", "Office.initialize = () => { console.log(1); };\nexport const x = 1;"),
  planted("null for a null object", "src/excel/nullObject.ts", "office-addins/test-for-null-using-isNullObject", run('const sheet = context.workbook.worksheets.getItemOrNullObject("x"); await context.sync(); if (sheet === null) { console.log(1); }')),
  planted("protection taken off where people answer", "src/excel/edit/unprotect.ts", "no-restricted-syntax", "export const x = (sheet: Excel.Worksheet) => { sheet.protection.unprotect(); };"),
  planted("a sheet deleted where people answer", "src/excel/edit/deleteSheet.ts", "no-restricted-syntax", 'export const x = (book: Excel.Workbook) => { book.worksheets.getItem("x").delete(); };'),
  planted("a sheet shown where people answer", "src/excel/selection/show.ts", "no-restricted-syntax", 'export const x = (sheet: Excel.Worksheet) => { sheet.visibility = "Visible"; };'),
  planted("the ribbon changed while people answer", "src/taskpane/index.tsx", "no-restricted-syntax", "void Office.ribbon.requestUpdate({ tabs: [] });"),
  planted("a mocked module", "test/cli/mock.test.ts", "no-restricted-syntax", 'jest.mock("../../src/cli/x.ts");\nexport const x = 1;'),
  planted("a skipped test", "test/cli/skip.test.ts", "no-restricted-syntax", 'it.skip("x", () => { expect(1).toBe(2); });\nexport const x = 1;'),
  planted("a test that runs alone", "test/cli/only.test.ts", "no-restricted-syntax", 'describe.only("x", () => { it("y", () => { expect(1).toBe(1); }); });\nexport const x = 1;'),
  planted("a snapshot", "test/cli/snapshot.test.ts", "no-restricted-syntax", 'it("x", () => { expect(1).toMatchSnapshot(); });\nexport const x = 1;'),
];

/** Found by knip. */
export const PLANTED_DEAD: readonly Planted[] = [
  planted("a file that nothing leads to", "src/scoring/deadFile.ts", "files", "export const x = 1;"),
  planted("an export that nobody imports", "src/scoring/deadExport.ts", "exports", "export const used = 1;\nexport const unused = 2;"),
  planted("a type that nobody imports", "src/scoring/deadType.ts", "types", "export const used = 1;\nexport type Unused = 2;"),
];

/** What leads to the half of the planted files that is not dead. */
export const LIVING: Readonly<Record<string, string>> = {
  "src/cli/main.ts":
    'import { used } from "../scoring/deadExport.ts";\nimport { used as more } from "../scoring/deadType.ts";\nconsole.log(used, more);\n',
};
