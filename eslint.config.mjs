/**
 * What the compiler and dependency-cruiser cannot see. Each rule of ours is planted and found again in
 * test/fence/fence.test.ts. Arrays of selectors are put together here because a later block replaces an earlier
 * block's `no-restricted-syntax` instead of adding to it.
 */
import comments from "@eslint-community/eslint-plugin-eslint-comments";
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const core = ["framework", "instrument", "review", "samples", "scoring", "findings", "privacy", "text", "workbook", "document", "actions"].map(
  (folder) => `src/${folder}/**/*.ts`,
);
const counting = ["src/review/**/*.ts", "src/scoring/**/*.ts", "src/findings/**/*.ts"];
/** The only places that say Excel or Office. */
const excelPlaces = ["src/excel/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}", "src/taskpane/index.tsx"];
/** Known to Node or to a browser, not to both. (TextDecoder and the like are known to both.) */
const oneSided = ["process", "Buffer", "require", "__dirname", "__filename", "setImmediate", "document", "window", "navigator", "localStorage", "fetch"];
/** Folders of texts and facts: long because the trade has many words. */
const dataFiles = ["src/framework/**", "src/samples/**", "src/text/**"];

const hostNames = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const hostMessage = "Only excel/, workbench/ and taskpane/index.tsx say Excel or Office.";

const noHostTypes = {
  selector: `TSQualifiedName[left.name=/^(${hostNames.join("|")})$/]`,
  message: hostMessage,
};
const noAmbientDeclarations = [
  {
    // `declare const brand: unique symbol` makes a branded type and declares nothing that could exist at run time.
    selector: "VariableDeclaration[declare=true] > VariableDeclarator:not(:has(TSTypeOperator[operator='unique']))",
    message: "An ambient declaration talks the compiler out of the fence. Import the thing.",
  },
  {
    selector: ":matches(TSDeclareFunction,ClassDeclaration)[declare=true], TSModuleDeclaration[kind='global'], TSModuleDeclaration[declare=true]",
    message: "An ambient declaration talks the compiler out of the fence. Import the thing.",
  },
];
const noHiddenInput = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], " +
    "MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='Math'][property.name='random']",
  message: "The core has no clock and no dice: take the moment, or the seed, as an argument.",
};
const noBlankAsNumber = [
  {
    selector:
      "LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/][right.value=0], AssignmentExpression[operator=/^(\\?\\?|\\|\\|)=$/][right.value=0]",
    message: "A blank is not 0. Say what absence means here.",
  },
  {
    selector: "CallExpression[callee.name=/^(Number|parseInt|parseFloat)$/], UnaryExpression[operator='+']",
    message: 'Number("") is 0: an answer is a code, and a code is counted, never converted.',
  },
];
/** Microsoft's page "Excel add-in undo capabilities": what Excel cannot take back, or not everywhere; the ribbon: office-js issue 3788. */
const noUndoCleared = [
  {
    selector:
      "CallExpression[callee.property.name=/^(protect|unprotect|pauseProtection|resumeProtection|setPassword|updateOptions|deleteSheet|" +
      "addFromBase64|insertWorksheetsFromBase64|requestUpdate|save|close)$/], " +
      "CallExpression[callee.property.name=/^(delete|copy)$/][callee.object.type='CallExpression'], " +
      "AssignmentExpression[left.property.name=/^(name|position|visibility|standardWidth)$/]",
    message: "This clears the user's undo list, and people answer here. Only openSheets.ts and restoreSteps.ts may, where sheets are mended or grow.",
  },
];
const noHalfTests = [
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]",
    message: "A mocked module tests the mock. Hand in a port or a value.",
  },
  {
    selector:
      "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
    message: "A test that does not run, or that keeps the others from running, is no test.",
  },
  {
    selector: "MemberExpression[property.name=/^toMatch(Inline)?Snapshot$/]",
    message: "Nobody reads a snapshot. Write the answer that is known from elsewhere.",
  },
];

export default tseslint.config(
  { ignores: ["node_modules/", "out/", "dist/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    plugins: { comments },
    rules: {
      "comments/require-description": ["error", { ignore: ["eslint-enable"] }],
      "comments/no-unlimited-disable": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", "ts-ignore": true, "ts-nocheck": true, minimumDescriptionLength: 10 },
      ],
      // `const { value, ...rest } = content` is how a field is left out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // Numbers belong in messages and in formulas; `${undefined}` and `${object}` stay errors.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => list.push(x)` as an event handler is ordinary; a void value used as a value stays an error.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: excelPlaces,
    rules: {
      "no-restricted-globals": ["error", ...hostNames.map((name) => ({ name, message: hostMessage }))],
      "no-restricted-syntax": ["error", noHostTypes, ...noAmbientDeclarations],
    },
  },
  { files: excelPlaces, rules: { "no-restricted-syntax": ["error", ...noAmbientDeclarations] } },
  {
    // Where answers are read, given and looked for.
    files: ["src/excel/edit/**/*.ts", "src/excel/read/**/*.ts", "src/excel/selection/**/*.ts", "src/taskpane/index.tsx"],
    ignores: ["src/excel/edit/openSheets.ts", "src/excel/edit/restoreSteps.ts"],
    rules: { "no-restricted-syntax": ["error", ...noAmbientDeclarations, ...noUndoCleared] },
  },
  {
    files: ["src/xlsx/**/*.ts", "src/report/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostNames.map((name) => ({ name, message: hostMessage })),
        ...oneSided.map((name) => ({ name, message: "The pane and the command line read files with the same code." })),
      ],
    },
  },
  {
    files: core,
    rules: { "no-restricted-syntax": ["error", noHostTypes, ...noAmbientDeclarations, noHiddenInput] },
  },
  {
    files: counting,
    rules: { "no-restricted-syntax": ["error", noHostTypes, ...noAmbientDeclarations, noHiddenInput, ...noBlankAsNumber] },
  },
  // A hook behind an early return works until the first time that the way through the component changes, and then ends the pane.
  { files: ["src/taskpane/**/*.{ts,tsx}"], plugins: { "react-hooks": reactHooks }, rules: { "react-hooks/rules-of-hooks": "error" } },
  { files: dataFiles, rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  {
    // Its rules, not its configurations: those bring prettier along and do not look at .tsx.
    files: ["src/excel/**/*.{ts,tsx}", "src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    // The library that reads files has a getTables() too, which has nothing to load.
    ignores: ["src/workbench/files/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...noHalfTests],
      // A describe block is one function however many sentences it holds.
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      // A test knows its small literal table: `rows[0]!` fails the test where it is wrong, as it should.
      "@typescript-eslint/no-non-null-assertion": "off",
      // jest types its matchers (`expect.stringContaining("x")`) as any.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
);
