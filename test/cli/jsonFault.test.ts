import fc from "fast-check";
import { findJsonFault } from "../../src/cli/jsonFault.ts";

describe("the place where a text stops being JSON", () => {
  it.each<[string, string, { line: number; column: number; path: string }]>([
    ["a comma too many in an object", '{\n  "a": 1,\n}', { line: 3, column: 1, path: "" }],
    ["a comma too many in a list", '{ "cases": [ {}, ] }', { line: 1, column: 18, path: "cases[1]" }],
    ["a missing comma", '{ "cases": [ { "id": "S" "benefit": "V85" } ] }', { line: 1, column: 26, path: "cases[0]" }],
    ["single quotes", "{ 'a': 1 }", { line: 1, column: 3, path: "" }],
    ["a word without quotes", '{"cases":[{},{},\n{"benefit": V85}]}', { line: 2, column: 13, path: "cases[2].benefit" }],
    ["a comment", '{ // hej\n "a": 1 }', { line: 1, column: 3, path: "" }],
    ["a line break in a text", '{"a": "x\ny"}', { line: 1, column: 7, path: "a" }],
    ["an end that is missing", '{"a": [1, 2', { line: 1, column: 12, path: "a" }],
    ["an end that comes twice", '{"a": 1}}', { line: 1, column: 9, path: "" }],
    ["nothing at all", "", { line: 1, column: 1, path: "" }],
    ["a number that begins with 0", '{"age": 07}', { line: 1, column: 10, path: "" }],
    ["a name that needs quotes in a path", '{"a b": x}', { line: 1, column: 9, path: '["a b"]' }],
  ])("is found: %s", (_what, text, place) => expect(findJsonFault(text)).toEqual({ kind: "syntax", ...place }));

  it("is where a name comes the second time", () => {
    const text = '{"cases": [{"id": "A",\n "id": "B"}]}';
    expect(findJsonFault(text)).toEqual({ kind: "doubled", line: 2, column: 2, path: "cases[0].id" });
  });

  it("does not exhaust the stack on a file that is nested without end", () => {
    expect(findJsonFault("[".repeat(100_000))).toMatchObject({ kind: "syntax", column: 102 });
  });
});

describe("a file of one enormous text", () => {
  it("is read, spelt out or not, and its end is looked for", () => {
    const long = "x".repeat(9_000_000);
    expect([`{"a":"${long}"}`, `["${"\\u0041".repeat(400_000)}"]`].map(findJsonFault)).toEqual([null, null]);
    expect(findJsonFault(`["${long}`)).toEqual({ kind: "syntax", line: 1, column: 2, path: "[0]" });
  });

  it("does not fill the message with its name", () => {
    expect(findJsonFault(`{"${"x".repeat(5_000)}": ?}`)?.path).toBe(`${"x".repeat(60)}…`);
  });
});

describe("a text is faultless exactly when JSON.parse takes it", () => {
  it("for whatever can be written as JSON", () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (json, indent) => {
      expect(findJsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
    }));
  });

  it("for a JSON text with a character changed", () => {
    const marks = fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "\\", "0", "-", ".", "e", " ", "\n", "\u007f", "x");
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), marks, (json, at, mark) => {
        const place = at % json.length;
        const changed = json.slice(0, place) + mark + json.slice(place + 1);
        const fault = findJsonFault(changed);
        // A name that stands twice is told where it stands; whether the text is JSON behind it is not looked at any more.
        if (fault?.kind !== "doubled") expect(fault === null).toBe(isJson(changed));
      }),
      { numRuns: 500 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
