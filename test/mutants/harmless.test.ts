import { readFileSync } from "node:fs";
import { placeOf } from "../run/wholeTree.ts";
import { HARMLESS } from "./harmless/everyHarmless.ts";

test("every reason beside a planted mistake is about code that still stands in its file", () => {
  const gone = HARMLESS.filter(({ file, code, within = code }) => ![code, within].every((piece) => readFileSync(placeOf(file), "utf8").includes(piece)));
  expect(gone).toEqual([]);
});

test("no mistake has two reasons", () => {
  const told = HARMLESS.map(({ file, code, mistake, within = "" }) => [file, code, mistake, within].join("\n"));
  expect(told.filter((one, at) => told.indexOf(one) !== at)).toEqual([]);
});
