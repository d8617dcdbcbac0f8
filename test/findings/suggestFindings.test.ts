import type { Analysis } from "../../src/review/analysis.ts";
import type { Finding } from "../../src/review/finding.ts";
import { isSelfEvidence } from "../../src/findings/evidenceIds.ts";
import { suggestFindings } from "../../src/findings/suggestFindings.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { DANISH_FINDING_WORDS as danish } from "../../src/text/danish/findings.ts";
import { aGrade, anAnalysis, answersTo, someCases } from "../scoring/support/makeAnalysis.ts";
import { aFinding, anObservation } from "./support/makeEvidence.ts";

function suggested(parts: Partial<Analysis>): readonly Finding[] {
  const analysis = anAnalysis(parts);
  return suggestFindings(analysis, summarise(analysis), danish);
}

const cases = someCases(20, { decision: "afslag" });
const serious = { cases, answers: answersTo("R.oplysning", "9×0 3×1 8×2") };
const agreedChallenge = {
  observations: [
    anObservation("I1", "A.fag.viden", { direction: "-" }),
    anObservation("I2", "A.fag.viden", { direction: "±" }),
    anObservation("I3", "A.fag.viden", { source: "theme-day", direction: "-" }),
    anObservation("I4", "A.fag.kompetence", { direction: "-" }),
  ],
  selfAnswers: [aGrade("fælles", "A.fag.viden", "2")],
};

describe("suggested findings", () => {
  it("are none where nothing was answered", () => {
    expect(suggested({})).toEqual([]);
  });

  it("name the item with a serious defect, with its evidence and its n", () => {
    const [challenge, ...others] = suggested(serious);
    expect(others).toEqual([]);
    expect(challenge).toMatchObject({
      id: "forslag.udfordring.A.sag.udredning.R.oplysning",
      kind: "challenge",
      criterion: "A.sag.udredning",
      status: "forslag",
      evidence: ["R.oplysning"],
      order: 1,
      choice: null,
      central: false,
    });
    expect(challenge?.text).toContain("Sagsoplysning");
    expect(challenge?.basis).toContain("sagsoplysning: mangel med væsentlig betydning i 8 af 20");
    expect(challenge?.basis).toContain("▼ sagsoplysning: opfyldt i 9 af 20");
    expect(challenge?.basis).not.toContain("foreløbig");
    expect(challenge?.tools.length).toBeGreaterThan(0);
  });

  it("come from a serious defect even where the sources point apart", () => {
    const observations = [anObservation("I1", "A.sag.udredning", { direction: "+" })];
    const [challenge, ...others] = suggested({ ...serious, observations });
    expect(others).toEqual([]);
    expect(challenge?.id).toBe("forslag.udfordring.A.sag.udredning.R.oplysning");
    expect(challenge?.basis).toContain("Materiale: peger på en styrke (1 iagttagelse)");
  });

  it("are one for each serious item, and then none for the criterion", () => {
    const answers = [...serious.answers, ...answersTo("R.partshoering", "5×0 15×2")];
    const observations = [anObservation("I1", "A.sag.udredning", { direction: "-" })];
    expect(suggested({ cases, answers, observations }).map((one) => [one.id, one.order])).toEqual([
      ["forslag.udfordring.A.sag.udredning.R.partshoering", 1],
      ["forslag.udfordring.A.sag.udredning.R.oplysning", 2],
    ]);
  });

  it("are a challenge where sources agree, with every row and grade that points its way", () => {
    expect(suggested(agreedChallenge)).toEqual([
      {
        ...aFinding("forslag.udfordring.A.fag.viden", { status: "forslag", order: 1 }),
        text: "Flere kilder peger samstemmende på, at der er behov for at styrke praksis inden for ”Faglig viden”.",
        evidence: ["I1", "I3", "selv:A.fag.viden"],
        basis:
          "Materiale: peger på en udfordring (2 iagttagelser); Temadag: peger på en udfordring (1 iagttagelse); " +
          "Selvevaluering: peger på en udfordring (fælles svar: 2)",
        tools: expect.any(Array),
      },
    ]);
  });

  it("are a strength where sources agree on one, without tools", () => {
    const answers = answersTo("S.helhed", "19×J 1×N");
    const observations = [anObservation("I1", "A.hel.tvaerfaglig", { source: "interview", group: "ledelse" })];
    const [strength, ...others] = suggested({ cases, answers, observations });
    expect(others).toEqual([]);
    expect(strength).toMatchObject({
      id: "forslag.styrke.A.hel.tvaerfaglig",
      kind: "strength",
      evidence: ["S.helhed", "I1"],
      basis:
        "Juridisk gennemgang: ▲ helhedsvurdering: opfyldt i 19 af 20; Interview: peger på en styrke (1 iagttagelse)",
      tools: [],
    });
  });

  it("rest on the items that point their way, and on no source that is divided in itself", () => {
    const social = someCases(5, { social: true, decision: "afslag" });
    const divided = [...answersTo("SF.hel.samlet", "5×1"), ...answersTo("SF.hel.koordinering", "5×4")];
    const observations = [
      anObservation("I1", "A.hel.tvaerfaglig", { direction: "-" }),
      anObservation("I2", "A.hel.tvaerfaglig", { source: "interview", group: "ledelse", direction: "-" }),
      anObservation("I3", "A.hel.tvaerfaglig", { source: "interview", group: "udførere", direction: "+" }),
    ];
    expect(suggested({ cases: social, answers: divided, observations })[0]?.evidence).toEqual(["SF.hel.samlet", "I1"]);

    const answers = [...answersTo("SF.hel.samlet", "5×4"), ...answersTo("SF.hel.koordinering", "2×4 3×1")];
    const against = [...observations, anObservation("I4", "A.hel.tvaerfaglig", { source: "citizen", direction: "-" })];
    const [challenge] = suggested({ cases: social, answers, observations: against });
    expect(challenge?.evidence).toEqual(["I1", "I4"]);
  });

  it("say foreløbig where an answer that they rest on is missing", () => {
    const answers = answersTo("R.oplysning", "9×0 2×1 8×2 1×_");
    expect(suggested({ cases, answers })[0]?.basis).toContain("i 8 af 19 (foreløbig)");
    const strength = suggested({
      cases,
      answers: answersTo("S.helhed", "19×J 1×_"),
      observations: [anObservation("I1", "A.hel.tvaerfaglig")],
    });
    expect(strength[0]?.basis).toContain("▲ helhedsvurdering: opfyldt i 19 af 19 (foreløbig)");
  });

  it("say that groups of interviews point apart", () => {
    const observations = [
      anObservation("I1", "A.sag.udredning", { source: "interview", group: "ledelse", direction: "+" }),
      anObservation("I2", "A.sag.udredning", { source: "interview", group: "sagsbehandlere", direction: "-" }),
    ];
    expect(suggested({ ...serious, observations })[0]?.basis).toContain("grupperne i interviewene peger hver sin vej");
  });

  it("are not made for one source, nor where sources point apart", () => {
    const one = [anObservation("I1", "A.fag.viden", { direction: "-" })];
    expect(suggested({ observations: one })).toEqual([]);
    expect(suggested({ observations: [...one, anObservation("I2", "A.fag.viden", { source: "citizen" })] })).toEqual([]);
  });

  it("are not made again, whatever a person has done to them and however the numbers have changed", () => {
    const first = suggested({ ...serious, ...agreedChallenge });
    expect(first).toHaveLength(2);
    const findings = first.map((one) => ({ ...one, status: "afvist" as const, text: "Omskrevet." }));
    const answers = answersTo("R.oplysning", "5×0 15×2");
    expect(suggested({ ...serious, ...agreedChallenge, answers, findings })).toEqual([]);
  });

  it("keep the place they have among all, when some are there already", () => {
    const answers = [...serious.answers, ...answersTo("R.partshoering", "5×0 15×2")];
    const findings = [aFinding("forslag.udfordring.A.sag.udredning.R.partshoering")];
    expect(suggested({ cases, answers, findings }).map((one) => one.order)).toEqual([2]);
  });

  it("are counted 1, 2, 3 … within a theme, strengths and challenges apart", () => {
    const agree = (criterion: string, direction: "+" | "-") => [anObservation("I1", criterion, { direction }), anObservation("I2", criterion, { source: "citizen", direction })];
    const observations = [...agree("A.fag.viden", "-"), ...agree("A.fag.kompetence", "-"), ...agree("A.pol.politik", "-"), ...agree("A.sag.borger", "+"), ...agree("A.sag.opfoelgning", "-")];
    expect(suggested({ observations }).map((one) => [one.id, one.order])).toEqual([
      ["forslag.styrke.A.sag.borger", 1],
      ["forslag.udfordring.A.pol.politik", 1],
      ["forslag.udfordring.A.fag.viden", 1],
      ["forslag.udfordring.A.fag.kompetence", 2],
      ["forslag.udfordring.A.sag.opfoelgning", 1],
    ]);
  });

  it("rest on the municipality's own view, which is told from an id of anything else", () => {
    expect(["selv:A.fag.viden", "I1", "R.selv:"].map(isSelfEvidence)).toEqual([true, false, false]);
  });

  it("are whole sentences without numbers or the word fejl", () => {
    const praised = [anObservation("I1", "A.pol.politik"), anObservation("I2", "A.pol.politik", { source: "citizen" })];
    const all = [...suggested({ ...serious, ...agreedChallenge }), ...suggested({ observations: praised })];
    expect(all.map((one) => one.kind)).toEqual(["challenge", "challenge", "strength"]);
    for (const { text } of all) {
      expect(text).toMatch(/^[A-ZÆØÅ][^0-9%]+\.$/);
      expect(text.toLowerCase()).not.toContain("fejl");
    }
  });
});
