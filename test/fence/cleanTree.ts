import type { Files } from "./scratchProject.ts";

/** Who may import whom: the design's words, written down a second time so that the configuration cannot mark its own work. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  framework: [],
  instrument: ["framework"],
  review: ["framework", "instrument"],
  samples: ["framework", "instrument", "review"],
  scoring: ["framework", "instrument", "review"],
  findings: ["framework", "instrument", "review", "scoring"],
  privacy: ["framework"],
  text: ["framework"],
  workbook: ["framework", "instrument", "review", "scoring", "findings", "privacy", "text"],
  document: ["framework", "instrument", "review", "scoring", "findings", "privacy", "text", "workbook"],
  actions: ["framework", "instrument", "review", "scoring", "findings", "privacy", "text", "workbook", "document"],
  excel: ["workbook"],
  xlsx: ["workbook"],
  report: ["document", "workbook"],
  workbench: ["workbook"],
  taskpane: "framework instrument review samples scoring findings privacy text workbook document actions".split(" "),
  cli: "framework instrument review samples scoring findings privacy text workbook document actions xlsx report".split(" "),
};

export const FOLDERS = Object.keys(MAY_IMPORT);

/** A file of `folder` that exports one value and uses one of every folder it is told of. */
function thing(folder: string, uses: readonly string[]): string {
  const imports = uses.map((one) => `import { ${one} } from "../${one}/thing.ts";\n`).join("");
  return `${imports}export const ${folder} = [${[...uses, `"${folder}"`].join(", ")}].join(" ");\n`;
}

/** One file per folder, with every import that is allowed, and what the rules must not mistake for a fault. */
export const CLEAN_TREE: Files = {
  ...Object.fromEntries(Object.entries(MAY_IMPORT).map(([folder, uses]) => [`src/${folder}/thing.ts`, thing(folder, uses)])),
  "src/cli/main.ts": 'import { readFileSync } from "node:fs";\nimport { cli } from "./thing.ts";\nexport const main = cli + readFileSync("x", "utf8");\n',
  "src/cli/vectors/vectors.ts": 'import { cli } from "../thing.ts";\nexport const vectors = cli;\n',
  "src/taskpane/index.tsx":
    'import { excel } from "../excel/thing.ts";\nimport { xlsx } from "../xlsx/thing.ts";\nimport { taskpane } from "./thing.ts";\n' +
    "export const pane = [excel, xlsx, taskpane];\n",
  "src/workbench/thing.ts": 'import type { workbook } from "../workbook/thing.ts";\nexport const workbench = "stand-in" as typeof workbook;\n',
  "src/xlsx/library.ts": 'import { Workbook } from "@cj-tech-master/excelts";\nimport { crc } from "./crc.ts";\nexport const library = [Workbook, crc];\n',
  "src/report/library.ts": 'import { Document } from "docx";\nimport { report } from "./thing.ts";\nexport const library = [Document, report];\n',
  "src/xlsx/crc.ts": 'export const crc = new TextDecoder().decode(new Uint8Array());\n',
  "src/framework/brand.ts":
    'import { framework } from "./thing.ts";\ndeclare const brand: unique symbol;\nexport type Id = typeof framework & { readonly [brand]: "id" };\n',
  "src/scoring/absence.ts":
    'import { scoring } from "./thing.ts";\nexport const fixed = (day: string, wanted: number | null) => [new Date(day), wanted ?? 1, Number.isFinite(scoring.length)];\n',
  "test/scoring/thing.test.ts": 'import { scoring } from "../../src/scoring/thing.ts";\nit("adds up", () => { expect(scoring).toBe("x"); });\n',
};

/** Every arrow that is not allowed, one file each: src/review/reachesScoring.ts. */
export const FORBIDDEN_ARROWS: Files = Object.fromEntries(
  FOLDERS.flatMap((from) =>
    FOLDERS.filter((to) => to !== from && MAY_IMPORT[from]?.includes(to) !== true).map((to) => [
      `src/${from}/reaches-${to}.ts`,
      `import { ${to} } from "../${to}/thing.ts";\nexport const reached = ${to};\n`,
    ]),
  ),
);
