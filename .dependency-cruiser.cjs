/**
 * Who may import whom. The order is the order of the work: read it top to bottom; imports point up.
 * Run by `npm run fence`; each rule is planted and found again in test/fence/fence.test.ts.
 */
const mayImport = {
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
};

const coreFolders = Object.keys(mayImport).slice(0, Object.keys(mayImport).indexOf("actions") + 1);
mayImport.taskpane = coreFolders;
mayImport.cli = [...coreFolders, "xlsx", "report"];

const core = `^src/(${coreFolders.join("|")})/`;
/** Where the pane is put together, and what it starts in threads of their own: the only files of taskpane/ that know the adapters. */
const paneEntry = "^src/taskpane/(index[.]tsx|files/(sheet|document)Worker[.]ts)$";

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  severity: "error",
  comment: `${folder}/ may import ${allowed.length > 0 ? allowed.join(", ") : "no other folder"}.`,
  from: { path: `^src/${folder}/`, pathNot: paneEntry },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: "pane-entry-imports",
      severity: "error",
      comment: "taskpane/index.tsx joins the core to excel/ and xlsx/. It has no business with cli/ or workbench/.",
      from: { path: paneEntry },
      to: { path: "^src/(cli|workbench)/" },
    },
    {
      name: "known-folders-only",
      severity: "error",
      comment: "A folder that is not in the list above has no place in the layering yet: give it one first.",
      from: { path: "^src/", pathNot: `^src/(${Object.keys(mayImport).join("|")})/` },
      to: {},
    },
    {
      name: "core-never-reaches-host",
      severity: "error",
      comment: "Not even through a re-export: the core must run where there is no Excel, no file and no browser.",
      from: { path: core },
      to: { path: "^src/(excel|xlsx|report|taskpane|cli|workbench)/", reachable: true },
    },
    {
      name: "core-needs-no-package",
      severity: "error",
      comment: "The core is plain TypeScript. A package, or a module of Node's, needs a decision first.",
      from: { path: core },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown", "core"] },
    },
    {
      name: "xlsx-needs-no-node",
      severity: "error",
      comment: "The pane reads and writes files with the same code, and a pane has no Node.",
      from: { path: "^src/(xlsx|report)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "spreadsheet-library-stays-in-xlsx",
      severity: "error",
      comment: "excelts has one maintainer and breaks its interface often: one folder knows it, so that it can be replaced.",
      from: { path: "^src/", pathNot: "^src/(xlsx|workbench)/" },
      to: { path: "node_modules/@cj-tech-master/excelts" },
    },
    {
      name: "word-library-stays-in-report",
      severity: "error",
      comment: "What a document says is decided in document/, how Word takes it in report/ alone.",
      from: { path: "^src/", pathNot: "^src/report/" },
      to: { path: "node_modules/docx/" },
    },
    {
      name: "workbench-takes-types-only",
      severity: "error",
      comment: "Excel's stand-in knows the shape of our workbooks and none of our code: otherwise it would agree with our faults.",
      from: { path: "^src/workbench/" },
      to: { path: "^src/", pathNot: "^src/workbench/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-needs-no-dev-package",
      severity: "error",
      comment: "What the product imports belongs in dependencies. The workbench is ours for trying, and may.",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm"] },
    },
    {
      name: "no-barrels",
      severity: "error",
      comment: "An import names the file that has the thing.",
      from: {},
      to: { path: "^src/.+/index[.]tsx?$", pathNot: paneEntry },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle hides which part decides.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-dead-files",
      severity: "error",
      comment: "Nothing uses this file and it uses nothing: use it or delete it.",
      // jest is told of its patience and its order in package.json, and for planted mistakes in plantMistakes.ts, webpack of trustedScripts.ts in its own configuration.
      from: { orphan: true, pathNot: ["[.]d[.]ts$", "^test/run/(patience[.]ts|longestFirst[.]cjs)$", "^test/mutants/hurry/", "^src/taskpane/trustedScripts[.]ts$"] },
      to: {},
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment: "This import leads nowhere.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "nothing-from-outside",
      severity: "error",
      comment: "The project is whole in itself: a file beside it is not there on the next machine.",
      from: {},
      to: { path: "^([.][.]|/)", pathNot: "node_modules/", couldNotResolve: false },
    },
    {
      name: "src-not-to-test",
      severity: "error",
      comment: "The product never depends on its tests.",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // otherwise `import type` slips through unseen
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
