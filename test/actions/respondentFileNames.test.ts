import fc from "fast-check";
import { respondentFileNames } from "../../src/actions/respondentFileNames.ts";
import type { Respondent } from "../../src/review/respondent.ts";

const one = (id: string, round: 1 | 2 = 1): Respondent => ({ id, role: "", unit: "", round });
const names = (...respondents: readonly Respondent[]) => respondentFileNames(respondents);

describe("the names of respondents' files", () => {
  it.each([
    ["an ordinary id", "R1", "Selvevaluering R1.xlsx"],
    ["Danish letters", "Område Ø", "Selvevaluering Område Ø.xlsx"],
    ["letters in their other Unicode form", "A\u030a", "Selvevaluering Å.xlsx"],
    ["what Windows takes for something else", 'a<b>:"/\\|?*c', "Selvevaluering a_b________c.xlsx"],
    ["a way out of the folder", "../../x", "Selvevaluering .._.._x.xlsx"],
    ["a line break and a mark that turns the text", "a\n\u202eb", "Selvevaluering a__b.xlsx"],
    ["full stops at the end", "R1. .", "Selvevaluering R1.xlsx"],
    ["nothing that can stand", " ", "Selvevaluering _.xlsx"],
    ["a very long id", "å".repeat(200), `Selvevaluering ${"å".repeat(80)}.xlsx`],
    ["half of a sign at the cut", `${"x".repeat(79)}😀`, `Selvevaluering ${"x".repeat(79)}.xlsx`],
  ])("are right for %s", (_what, id, name) => expect(names(one(id))).toEqual([name]));

  it("say which round it is, the second time", () => expect(names(one("R1"), one("R1", 2))).toEqual(["Selvevaluering R1.xlsx", "Selvevaluering R1 runde 2.xlsx"]));

  it("are no two alike, in capitals or small letters", () => {
    expect(names(one("a/b"), one("A?B"), one("a:b"))).toEqual(["Selvevaluering a_b.xlsx", "Selvevaluering A_B (2).xlsx", "Selvevaluering a_b (3).xlsx"]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (ids) => {
        const made = names(...ids.map((id) => one(id)));
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(ids.length);
        for (const name of made) expect(name).toMatch(/^Selvevaluering [^<>:"/\\|?*\p{Cc}]*\.xlsx$/u);
      }),
    );
  });
});
