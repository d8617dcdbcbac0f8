import { adoptFile, adoptSheets, type OwnEdition } from "../../src/actions/adoptFramework.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import { summarise } from "../../src/findings/summarise.ts";
import frameworkExample from "../../src/cli/schema/framework.example.json" with { type: "json" };
import type { OwnFramework } from "../../src/instrument/ownFramework.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { Setup } from "../../src/review/setup.ts";
import { readLiveSummary } from "../../src/workbook/read/readLiveSummary.ts";
import { LARGE_FRAMEWORK } from "../instrument/support/largeFramework.ts";
import { bookOf, read } from "../workbook/support/makers.ts";

const EXAMPLE = frameworkExample as unknown as OwnFramework;

function adopted(own: OwnFramework): OwnEdition {
  const found = adoptFile(own);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

const setup = (framework: string, count: number): Setup => ({
  municipality: "Eksempelkommune",
  area: "voksen",
  framework,
  cases: Array.from({ length: count }, (_, index) => ({ id: `S${index + 1}`, benefit: "V85" })),
});

function analysed(own: OwnFramework, count = 3): Analysis {
  const created = createAnalysis(setup(own.id, count), adopted(own));
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.analysis;
}

describe("An own framework", () => {
  it("of 90 questions in 5 functions, 15 practices and 3 levels gives the answers' counts", () => {
    const analysis = analysed(LARGE_FRAMEWORK, 6);
    // Question k is answered 4 in the first k mod 7 subjects, and 1 in the others.
    const answers = analysis.items.flatMap((item, k) =>
      analysis.cases.map((one, s) => ({ instrument: "legal" as const, subject: one.id, item: item.id, code: s < k % 7 ? "4" : "1" })),
    );
    const { analysis: filled, problems } = enterAnswers(analysis, { answers }, { replace: false });
    const { items, criteria } = summarise(filled);
    expect(problems).toEqual([]);
    expect(items).toHaveLength(90);
    expect(items.map(({ n, met }) => [n, met])).toEqual(items.map((_, k) => [6, k % 7]));
    expect(criteria).toHaveLength(15);
    expect(new Set(items.map((one) => one.criterion)).size).toBe(15);
    expect(items[0]).toMatchObject({ item: "F1.P1.N1a", criterion: "F1.P1", signal: "clear-challenge" });
  });

  it("is carried by its workbook in full", () => {
    for (const own of [LARGE_FRAMEWORK, EXAMPLE]) {
      const analysis = analysed(own);
      const back = read(bookOf(analysis));
      expect(back.problems).toEqual([]);
      const { framework, items, selfEvaluation, tools } = back.analysis;
      expect(items).toEqual(analysis.items);
      expect({ framework, selfEvaluation, tools }).toEqual(oneArea({ framework: analysis.framework, selfEvaluation: analysis.selfEvaluation, tools: analysis.tools }));
    }
  });

  it("has the same numbers in formula cells as the core", () => {
    for (const own of [LARGE_FRAMEWORK, EXAMPLE, { ...EXAMPLE, items: [] }]) {
      const analysis = analysed(own);
      const live = readLiveSummary(bookOf(analysis));
      if (!live.ok) throw new Error(live.problem.message);
      expect(live.value).toEqual(toSummaryJson(analysis, summarise(analysis), []));
    }
  });

  it("can be taken from the sheets of a workbook", () => {
    const taken = adoptSheets(bookOf(analysed(LARGE_FRAMEWORK)));
    expect(taken).toMatchObject({ ok: true, area: "voksen", problems: [] });
  });
});

/** A workbook is made for one area, and holds its wording alone. */
function oneArea<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (isWording(part) ? part.voksen : part)) as Value;
}

function isWording(part: unknown): part is { readonly voksen: string } {
  return typeof part === "object" && part !== null && "voksen" in part;
}
