import answersExample from "../../src/cli/schema/answers.example.json" with { type: "json" };
import setupExample from "../../src/cli/schema/setup.example.json" with { type: "json" };
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { summaryText } from "../../src/cli/summaryText.ts";
import { summarise } from "../../src/findings/summarise.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";

function made(setup: Setup, file: AnswerFile = {}): Analysis {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return enterAnswers(created.analysis, file, { replace: false }).analysis;
}

const textOf = (analysis: Analysis): string => summaryText(analysis, summarise(analysis));
const smallest: Setup = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024" };

describe("the summary in a terminal", () => {
  it("says the example from the whole to the single theme", () => {
    const text = textOf(made(setupExample as Setup, answersExample as AnswerFile));
    const inOrder = [
      "Eksempelkommune, voksenområdet.",
      "Forløbet startede 2026-09-01.",
      "SAMLET VURDERING\nTaskforcen vurderer samlet set, at der er et godt grundlag at bygge videre på.",
      "DATAGRUNDLAG\n3 sager, heraf 1 udvalgt til den socialfaglige gennemgang.",
      "Selvevaluering: 1 respondent. Andre kilder: 1, med 1 iagttagelse.",
      "I 1 af de 2 gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen",
      "Vurdering: Taskforcen vurderer samlet set, at fagligheden er høj, men ujævnt fordelt.",
      "Udfordringer:\n  - Adgangen til juridisk sparring er ikke kendt af alle medarbejdere.",
      "Anbefalinger:\n  - beskriver, hvor medarbejderne kan få juridisk sparring, og gør det kendt. (central, valgt)",
      "IKKE BELYST UDEFRA\n",
    ];
    const places = inOrder.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("says what is not there yet", () => {
    const text = textOf(made(smallest));
    expect(text).toContain("0 sager, heraf 0 udvalgt");
    expect(text).toContain("Ingen sag er vurderet juridisk endnu.");
    expect(text).toContain("Ingen vurderinger er accepteret endnu.");
    expect(text).not.toContain("SAMLET VURDERING");
  });

  it("tells apart what nobody has looked at and what only the municipality has", () => {
    const self = ["a", "b", "c"].map((subject) => ({ instrument: "self" as const, subject, item: "A.fag.viden", code: "4" }));
    const respondents = self.map(({ subject }) => ({ id: subject, role: "stab" }));
    const lines = textOf(made(smallest, { answers: self, respondents })).split("\n");
    const known = lines.filter((line) => line.includes("(kun belyst af kommunen selv)"));
    expect(known).toHaveLength(1);
    expect(lines.slice(lines.indexOf("IKKE BELYST UDEFRA") + 1).length).toBe(12);
  });

  it("sets the municipality's view beside the review's", () => {
    const cases = ["A", "B", "C", "D", "E"].map((id) => ({ id, benefit: "V85" }));
    const legal = cases.map(({ id }) => ({ instrument: "legal" as const, subject: id, item: "R.oplysning", code: "2" }));
    const self = ["a", "b", "c"].map((subject) => ({ instrument: "self" as const, subject, item: "A.sag.udredning", code: "4" }));
    const respondents = self.map(({ subject }) => ({ id: subject, role: "stab" }));
    const text = textOf(made({ ...smallest, cases }, { answers: [...legal, ...self], respondents }));
    expect(text).toMatch(/KOMMUNENS SYN OG GENNEMGANGENS\n {2}- .+: kommunen vurderer højere$/);
  });
});
