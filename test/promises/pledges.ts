import { cprNumbers } from "./checks/cprNumbers.ts";
import { falseAlarms } from "./checks/falseAlarms.ts";
import { hostileFiles } from "./checks/hostileFiles.ts";
import { jestTests } from "./checks/jestTests.ts";
import { loggedEdits } from "./checks/loggedEdits.ts";
import { mergedOrders } from "./checks/mergedOrders.ts";
import { mutants } from "./checks/mutants.ts";
import { courseInExcel, manyRespondents } from "./checks/nationalSize.ts";
import { plainText } from "./checks/plainText.ts";
import { branchesTaken, mistakesFound } from "./checks/ownTests.ts";
import { paneAccess } from "./checks/paneAccess.ts";
import { doubleFaults, singleFaults, twoUsers } from "./checks/requests.ts";
import { lintedBooks, madeTwice } from "./checks/writtenBooks.ts";
import { together, type Pledge } from "./pledge.ts";

/** The twenty promises. What the numbers of cases count stands in each test's words. */
export const PLEDGES: readonly Pledge[] = [
  {
    number: 1, promise: "A request that fails never loses data",
    test: "every command × request × error × before, amid, after × once, for ever",
    quick: 2, long: Infinity, run: (count) => singleFaults(count, "lost"),
  },
  {
    number: 2, promise: "Nor do two that fail in a row",
    test: "every command × two requests × before, amid, after",
    quick: 1, long: Infinity, run: doubleFaults,
  },
  {
    number: 3, promise: "The user's own sheets are never changed",
    test: "a foreign sheet in every case of 1; foreign parts of edited files",
    quick: 2, long: Infinity,
    run: async (count) => together([await singleFaults(count, "foreign"), jestTests("unit", "test/xlsx/edit/(ourWorkbook|splices|restore)")]),
  },
  {
    number: 4, promise: "Making again is the same, and goes on after a stop",
    test: "the second run of every case of 1; random analyses made and filled twice",
    quick: 2, long: Infinity,
    run: async (count) => together([await singleFaults(count, "unfinished"), await madeTwice(Math.min(count, 100))]),
  },
  {
    number: 5, promise: "Two users at once lose nothing",
    test: "interleavings of two panes and a colleague who sorts and inserts",
    quick: 50, long: 3_000, run: (count) => twoUsers(count, "lost"),
  },
  {
    number: 6, promise: "A shared edit that would be lost is seen",
    test: "the same interleavings: both texts shown, nothing overwritten unseen",
    quick: 50, long: 3_000, run: (count) => twoUsers(count, "unseen"),
  },
  {
    number: 7, promise: "Merging does not ask for an order",
    test: "random files in another order, doubled, in two parts, again",
    quick: 1_000, long: 200_000, run: (count) => Promise.resolve(mergedOrders(count)),
  },
  {
    number: 8, promise: "No CPR number gets in",
    test: "21 spellings and number cells × 3 kinds; every place in a file",
    quick: 300, long: 3_000,
    run: (count) => Promise.resolve(together([cprNumbers(count), jestTests("unit", "test/(cli/commands/scanCommand|actions/privacyFaults)")])),
  },
  {
    number: 9, promise: "Few false alarms",
    test: "our own Danish prose; numbers of 24 families",
    quick: 500, long: 20_000, run: (count) => Promise.resolve(falseAlarms(count)),
  },
  {
    number: 10, promise: "Text never becomes a formula",
    test: "hostile and random texts into a file and into Excel's stand-in, read back",
    quick: 1_000, long: 100_000, run: plainText,
  },
  {
    number: 11, promise: "A hostile file cannot hurt",
    test: "mutants of workbooks; bombs, lies, renamed formats",
    quick: 300, long: 1_000_000,
    run: async (count) => together([await mutants(count), await hostileFiles(), jestTests("unit", "test/xlsx/(package|read)/")]),
  },
  {
    number: 12, promise: "Nothing leaves the pane",
    test: "the real pane in Chromium: every request is to our own host",
    quick: 1, long: 1, run: () => Promise.resolve(jestTests("e2e", "test/e2e/workbench/page")),
    notRun: "the same in Excel itself, with Microsoft's own host and telemetry",
  },
  {
    number: 13, promise: "Strict CSP and Trusted Types",
    test: "headers of every page; 12 runs the pane under them and hears of each violation",
    quick: 1, long: 1, run: () => Promise.resolve(jestTests("unit", "test/workbench/server/sites")),
    notRun: "Microsoft's client as it comes from its own host, in a real tenant",
  },
  {
    number: 14, promise: "Excel never repairs our workbook",
    test: "random analyses, made and filled: Excel's limits and rules in the file",
    quick: 4, long: 500,
    run: async (count) => together([await lintedBooks(count, "limits"), jestTests("unit", "test/workbook/limits")]),
    notRun: "opening in Excel itself",
  },
  {
    number: 15, promise: "Works at national size",
    test: "requests and bytes of a course of 20 (long: 1,960) cases; 1,000 respondents merged",
    quick: 20, long: 1_960,
    run: async (count) => together([await courseInExcel(count), manyRespondents()]),
  },
  {
    number: 16, promise: "Every old workbook opens",
    test: "a file of each version, read as it was meant, and answered",
    quick: 1, long: 1, run: () => Promise.resolve(jestTests("unit", "test/golden")),
    notRun: "steps between formats: there is one format so far",
  },
  {
    number: 17, promise: "The log is complete and honest",
    test: "random edits in Excel's stand-in against the log; every cell of it changed, seen against the receipt",
    quick: 12, long: 400, run: loggedEdits,
  },
  {
    number: 18, promise: "Undo does what it says",
    test: "the linter's list of calls that clear Excel's undo list; the pane's own undo",
    quick: 1, long: 1, run: () => Promise.resolve(jestTests("unit", "test/(taskpane/review|excel/hardness)")),
    notRun: "Ctrl+Z in Excel itself",
  },
  {
    number: 19, promise: "Usable for everybody",
    test: "random analyses by the rules for sheets; the pane in every state (long: every look)",
    quick: 4, long: 500,
    run: async (count) => together([await lintedBooks(count, "accessibility"), paneAccess(count > 4)]),
    notRun: "the 30 manual steps",
  },
  {
    number: 20, promise: "The tests are good",
    test: "the trade's folders: their own tests take every branch (long: and find 85 % of Stryker's mistakes)",
    quick: 0, long: 7,
    run: (count) => Promise.resolve(together([branchesTaken(), ...["scoring", "findings", "privacy", "review", "workbook/read", "xlsx/read", "xlsx/package"].slice(0, count).map(mistakesFound)])),
  },
];
