import { runCommandLine } from "./runCommandLine.ts";
import { ownStreams, surroundings } from "./surroundings.ts";

// The exit code is set, not forced: what stands in the pipe is written out before the program ends.
void runCommandLine(process.argv.slice(2), surroundings, ownStreams()).then((code) => {
  process.exitCode = code;
});
