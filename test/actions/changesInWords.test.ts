import { changesInWords } from "../../src/actions/changesInWords.ts";
import { compareMeasurements } from "../../src/actions/compareMeasurements.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { blank, enter, legal } from "./makers.ts";

const ROLES = ["direktør", "sagsbehandler", "sagsbehandler", "stab"];

/** A course in which the first so many have graded 1.1 Politik with 3. */
function gradedBy(count: number): Analysis {
  const created = createAnalysis({ municipality: "Prøvekøbing", area: "voksen", framework: "taskforce-2024", cases: [] });
  if (!created.ok) throw new Error(created.problems[0]?.message);
  const respondents = ROLES.map((role, index) => ({ id: `R${index + 1}`, role }));
  const answers = respondents.slice(0, count).map(({ id }) => ({ instrument: "self", subject: id, item: "A.pol.politik", code: "3" }) as const);
  return enterAnswers(created.analysis, { respondents, answers }, { replace: false }).analysis;
}

function linesOf(first: Analysis, second: Analysis): readonly string[] {
  const compared = compareMeasurements(first, second);
  if (!compared.ok) throw new Error(compared.problem.message);
  return changesInWords([first, second], compared.value);
}

function said(first: Analysis, second: Analysis): string | undefined {
  return linesOf(first, second).find((line) => line.includes("Politik"));
}

describe("Two rounds of the self-evaluation in words", () => {
  it("are shares of three persons and more, by the criterion's name", () => {
    expect(said(gradedBy(3), gradedBy(4))).toBe("  - 1.1 Politik: 3 af 3, nu 4 af 4: for få svar til at sammenligne");
  });

  it("never say what one or two persons have answered, in the pane as little as in the report", () => {
    expect(said(gradedBy(2), gradedBy(4))).toBe("  - 1.1 Politik: få svar, nu 4 af 4: for få svar til at sammenligne");
    expect(said(gradedBy(3), gradedBy(1))).toBe("  - 1.1 Politik: 3 af 3, nu få svar: for få svar til at sammenligne");
  });
});

describe("Two measurements of cases in words", () => {
  const first = enter({ answers: [legal({ code: "0" })] }).analysis;

  it("say what is counted in both and what the cases are about, also where nobody knows it", () => {
    const second = { ...first, cases: first.cases.map(({ benefit: _benefit, ...one }) => one) };
    expect(linesOf(first, second)).toEqual(expect.arrayContaining([
      "  - Sagsoplysning: opfyldt i 1 af 1, nu opfyldt i 1 af 1: for få svar til at sammenligne",
      "  - Socialpædagogisk støtte (SEL § 85): 2 og 0 sager",
      "  - ydelsen er ikke oplyst: 0 og 3 sager",
    ]));
  });

  it("say a dash where an item was not asked, and nothing of a part that has no answers", () => {
    const once = { ...first, items: first.items.filter((one) => one.label !== "Sagsoplysning") };
    expect(linesOf(once, first)).toContain("  - Sagsoplysning: –, nu opfyldt i 1 af 1: kun med i den anden måling");
    expect([linesOf(blank, blank), linesOf(first, first)].map((lines) => lines.some((line) => line === "Sagsgennemgangen:"))).toEqual([false, true]);
    expect(linesOf(first, first)).not.toContain("Selvevalueringen (i høj eller nogen grad):");
  });
});
