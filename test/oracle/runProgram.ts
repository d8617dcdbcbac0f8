import { spawn } from "node:child_process";

/** What a program left behind. */
export interface ProgramRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The program is not installed. */
export class ProgramMissing extends Error {
  constructor(program: string, advice: string) {
    super(`${program} is not installed. ${advice}`);
    this.name = "ProgramMissing";
  }
}

/** Runs a program to its end. Throws ProgramMissing, with what to do about it, where there is none. */
export function runProgram(program: string, parameters: readonly string[], advice: string): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.on("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "ENOENT" ? new ProgramMissing(program, advice) : error);
    });
    child.on("close", (exitCode) => {
      resolve({ exitCode, output, errors });
    });
  });
}
