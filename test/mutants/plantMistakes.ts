import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeOf } from "../run/wholeTree.ts";

/** A mistake that Stryker planted in a copy of the code. */
export interface PlantedMistake {
  readonly file: string;
  readonly line: number;
  /** The whole lines that it stands in. */
  readonly lines: string;
  /** The code as it is, and as it was then. */
  readonly code: string;
  readonly mistake: string;
  /** endless: the tests did not come to an end, which on a busy machine shows less than a test that fails. */
  readonly outcome: "found" | "endless" | "missed";
}

/** The share of mistakes that tests must find. */
export const LEAST_FOUND = 0.85;

/** From 0 to 1. A mistake that keeps the tests from ending is found; NaN of none at all. */
export function shareFound(planted: readonly PlantedMistake[]): number {
  return planted.filter(({ outcome }) => outcome !== "missed").length / planted.length;
}

/** Lines and columns count from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is read of Stryker's report. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** What is read of Jest's own settings. */
interface UnitTests {
  readonly setupFilesAfterEnv: readonly string[];
}

interface Mutant {
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement: string;
  readonly status: string;
}

/** In Stryker's words. What made no program at all says nothing of the tests and is left out. */
const OUTCOMES: ReadonlyMap<string, PlantedMistake["outcome"]> = new Map([["Killed", "found"], ["Timeout", "endless"], ["Survived", "missed"], ["NoCoverage", "missed"]]);

/**
 * Plants one mistake after the other in the files under `src/<part>` and runs the tests of that folder alone: what only another
 * folder's tests would find counts as not found. `part`: a folder or a file without its ending, as `scoring` or `scoring/wilson`.
 */
export function plantMistakes(part: string): readonly PlantedMistake[] {
  const own = mkdtempSync(join(tmpdir(), "sagslup-mutants-"));
  const [settings, report] = [join(own, "settings.json"), join(own, "report.json")];
  writeFileSync(settings, JSON.stringify({ ...settingsFor(part), tempDirName: join(own, "copy"), jsonReporter: { fileName: report } }));
  try {
    spawnSync("npx", ["stryker", "run", settings], { cwd: placeOf("."), stdio: ["ignore", 2, 2] });
    return mistakesIn(JSON.parse(readFileSync(report, "utf8")) as Report);
  } finally {
    rmSync(own, { recursive: true });
  }
}

function settingsFor(part: string): object {
  return {
    mutate: [existsSync(placeOf(`src/${part}.ts`)) ? `src/${part}.ts` : `src/${part}/**/*.ts`],
    testRunner: "jest",
    jest: { config: { ...hurriedJest(), testMatch: [`<rootDir>/test/${part.replace(/[/].*/, "")}/**/*.test.ts`] }, enableFindRelatedTests: false },
    coverageAnalysis: "perTest",
    concurrency: 1,
    // Milliseconds beyond half as long again as the tests take without a mistake: for the machine, which may be busy.
    timeoutMS: 15_000,
    disableTypeChecks: false,
    reporters: ["progress-append-only", "json"],
    ignorePatterns: ["/docs", "/out", "/dist"],
  };
}

/** Jest as for the unit tests, but it stops at the first test that finds the mistake: six times as fast over privacy/cprNumber, with the same answer. */
function hurriedJest(): object {
  const { jest } = JSON.parse(readFileSync(placeOf("package.json"), "utf8")) as { readonly jest: { readonly projects: readonly [UnitTests] } };
  const [unit] = jest.projects;
  const hurry = (name: string): string => placeOf(`test/mutants/hurry/${name}.cjs`);
  return {
    ...unit,
    projects: [],
    setupFilesAfterEnv: [...unit.setupFilesAfterEnv, hurry("withoutShrinking")],
    runner: hurry("endOnceFound"),
    testEnvironment: hurry("skipOnceFound"),
    testSequencer: hurry("likeliestFirst"),
  };
}

function mistakesIn({ files }: Report): readonly PlantedMistake[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.flatMap(({ location, replacement, status }) => {
      const outcome = OUTCOMES.get(status);
      if (outcome === undefined) return [];
      const lines = source.split("\n").slice(location.start.line - 1, location.end.line);
      return [{ file, line: location.start.line, lines: lines.join("\n"), code: between(lines, location), mistake: replacement, outcome }];
    }),
  );
}

function between(lines: readonly string[], { start, end }: Mutant["location"]): string {
  return lines.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined)).join("\n");
}
