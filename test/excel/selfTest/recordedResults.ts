import { readFileSync } from "node:fs";
import type { SelfTestResult } from "../../../src/excel/selfTest/runSelfTest.ts";
import { placeOf, projectFiles } from "../../run/wholeTree.ts";

/** Results from real Excel, as somebody has put them in docs/self-test/. */
export function recordedResults(): readonly { readonly file: string; readonly result: SelfTestResult }[] {
  const files = projectFiles().filter((file) => /^docs\/self-test\/.*[.]json$/.test(file));
  return files.map((file) => ({ file, result: JSON.parse(readFileSync(placeOf(file), "utf8")) as SelfTestResult }));
}

/** Where the stand-in does not do what Excel was seen to do. */
export function disagreements(excel: SelfTestResult, standIn: SelfTestResult): readonly string[] {
  return excel.probes.flatMap(({ id, seen }) => {
    const own = standIn.probes.find((one) => one.id === id);
    if (own === undefined || JSON.stringify(own.seen) === JSON.stringify(seen)) return [];
    return [`${id}: Excel ${JSON.stringify(seen)}, the stand-in ${JSON.stringify(own.seen)}`];
  });
}
