import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, relative } from "node:path";

/** One complaint: who is at fault and the rule's name, or the compiler's sentence. `to` where an import leads. */
export interface Complaint {
  readonly file: string;
  readonly rule: string;
  readonly to?: string;
}

interface CruiseResult {
  readonly summary: { readonly violations: readonly { from: string; to: string; rule: { name: string } }[] };
}
type LintResult = readonly { filePath: string; messages: readonly { ruleId: string | null; message: string }[] }[];
interface KnipResult {
  readonly issues: readonly { file: string; files: readonly Named[]; exports: readonly Named[]; types: readonly Named[]; dependencies: readonly Named[] }[];
}
interface Named {
  readonly name: string;
}

/** `npm run fence` */
export function cruise(project: string): readonly Complaint[] {
  const result = JSON.parse(run(project, "depcruise", ["src", "test", "--output-type", "json"])) as CruiseResult;
  return result.summary.violations.map(({ from, to, rule }) => ({ file: from, rule: rule.name, to }));
}

/** The rules that `npm run fence` knows, as the configuration has them. */
export function cruiseRules(): readonly { readonly name: string; readonly comment: string }[] {
  const configuration = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as { forbidden: { name: string; comment: string }[] };
  return configuration.forbidden;
}

/** The second half of `npm run types` */
export function compileCore(project: string): readonly Complaint[] {
  const lines = run(project, "tsc", ["-p", "src/tsconfig.core.json", "--pretty", "false"]).split("\n");
  return lines.flatMap((line) => {
    const found = /^(.+)\(\d+,\d+\): error TS\d+: (.+)$/.exec(line);
    return found === null ? [] : [{ file: found[1] ?? "", rule: found[2] ?? "" }];
  });
}

/** `npm run lint`. A directive that serves nothing has no rule; its sentence stands instead. */
export function lint(project: string, paths: readonly string[]): readonly Complaint[] {
  const result = JSON.parse(run(project, "eslint", ["--format", "json", ...paths])) as LintResult;
  return result.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({ file: relative(project, filePath), rule: ruleId ?? message })),
  );
}

/** `npm run dead` */
export function findDead(project: string): readonly Complaint[] {
  const result = JSON.parse(run(project, "knip", ["--reporter", "json"])) as KnipResult;
  return result.issues.flatMap(({ file, files, exports, types, dependencies }) => [
    ...files.map(() => ({ file, rule: "files" })),
    ...exports.map(({ name }) => ({ file, rule: "exports", to: name })),
    ...types.map(({ name }) => ({ file, rule: "types", to: name })),
    ...dependencies.map(({ name }) => ({ file, rule: "dependencies", to: name })),
  ]);
}

function run(project: string, tool: string, options: readonly string[]): string {
  const ran = spawnSync(join("node_modules", ".bin", tool), options, { cwd: project, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (ran.stdout === "" && ran.status !== 0) throw new Error(`${tool} did not run: ${ran.stderr}`);
  return ran.stdout;
}
