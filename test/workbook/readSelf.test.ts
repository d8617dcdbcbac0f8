import { criteriaOf } from "../../src/framework/framework.ts";
import { frameworkOf } from "../../src/instrument/defineEdition.ts";
import { findEdition } from "../../src/instrument/editions.ts";
import { readRespondents, readSelfAnswers } from "../../src/workbook/read/readSelf.ts";
import { deskOf, told, type TypedRow } from "./support/deskOf.ts";

const { framework } = findEdition("taskforce-2024")!;
const [first, second] = criteriaOf(framework);

describe("The self-evaluation, row by row", () => {
  const person = (Id: string | null, Runde: string | number | null = null): TypedRow => ({ Id, Rolle: "stab", Enhed: "Center", Runde });

  it("has respondents of the first round unless it says the second, each once in a round", () => {
    const desk = deskOf({ sag_respondenter: [person("R1"), person("r1", "2"), person("R1", 1), person(null), person("R2", 3), { Id: null, Rolle: null, Enhed: null, Runde: null }] });
    expect(readRespondents(desk)).toEqual([{ id: "R1", role: "stab", unit: "Center", round: 1 }, { id: "r1", role: "stab", unit: "Center", round: 2 }]);
    expect(told(desk)).toEqual(["doubled-id sag_respondenter B4", "missing-id sag_respondenter B5", "unreadable-round sag_respondenter E6"]);
  });

  it("has answers of known respondents, and a text where the part asks for one", () => {
    const answer = (Respondent: string | null, more: TypedRow = {}): TypedRow => ({ Runde: 1, Respondent, Punkt: first!.id, Del: "I hvilken grad", Svar: "I høj grad", Tekst: null, ...more });
    const desk = deskOf({ sag_selvevaluering: [{ Punkt: first!.id, Del: "Praksis", Svar: null, Tekst: "Sådan gør vi." }, { Punkt: second!.id, Del: "I hvilken grad", Svar: null, Tekst: null }], sag_svar: [
      answer("r1"), answer("R1", { Del: "Praksis", Svar: "I høj grad", Tekst: null }), answer("R1", { Del: "Noget", Tekst: "x" }), answer("R9", { Punkt: second!.id.toUpperCase() }), answer(null), answer("fælles"),
      answer("R1", { Runde: null }), answer("R1", { Punkt: "væk" }), answer("R1"), answer("R1", { Runde: 2 }),
    ] });
    const of = (respondent: string, item: string, round: 1 | 2 = 1) => ({ round, respondent, item, part: "grade", given: { kind: "code", code: "4" } });
    expect(readSelfAnswers(desk, framework, [{ id: "R1", role: "stab", unit: "", round: 1 }])).toEqual([
      { round: 1, respondent: "fælles", item: first!.id, part: "beskrivelse", given: { kind: "text", text: "Sådan gør vi." } },
      of("R1", first!.id), of("R9", second!.id), of("R1", first!.id), of("R1", first!.id, 2),
    ]);
    expect(told(desk)).toEqual([
      "unreadable-word sag_svar E4", "unknown-respondent sag_svar C5", "missing-id sag_svar C6", "joint-among-answers sag_svar C7", "unreadable-round sag_svar B8", "unknown-point sag_svar D9", "doubled-answer sag_svar C10",
    ]);
    expect(desk.problems.find((one) => one.code === "unknown-point")?.message).toContain("væk");
  });
});

describe("Two answers of the self-evaluation", () => {
  const criterion = (id: string) => ({ id, number: `1.${id}`, title: id, description: "x" });
  const own = frameworkOf({ id: "egen", title: "Egen", source: "x", themes: [{ id: "t", number: "1", title: "Tema", focus: "x", criteria: [criterion("b"), criterion("ab")] }] });
  const answers = (...about: readonly (readonly [respondent: string, item: string])[]) => {
    const desk = deskOf({ sag_selvevaluering: [{ Svar: null, Tekst: null }], sag_svar: about.map(([Respondent, Punkt]) => ({ Runde: 1, Respondent, Punkt, Del: "I hvilken grad", Svar: "I høj grad", Tekst: null })) });
    const people = about.map(([id]) => ({ id, role: "stab", unit: "", round: 1 as const }));
    return [readSelfAnswers(desk, own, people).length, told(desk)];
  };

  it("are told where they are one person's to one question, also of one who is not known and in other capitals, and not to another part of it", () => {
    const answer = (Respondent: string, Del: string, Svar: string | null, Tekst: string | null) => ({ Runde: 1, Respondent, Punkt: "b", Del, Svar, Tekst });
    const desk = deskOf({ sag_selvevaluering: [{ Svar: null, Tekst: null }], sag_svar: [answer("r9", "I hvilken grad", "I høj grad", null), answer("R9", "Praksis", null, "Sådan."), answer("R9", "I hvilken grad", "I nogen grad", null)] });
    expect(readSelfAnswers(desk, own, []).map((one) => one.part)).toEqual(["grade", "beskrivelse", "grade"]);
    expect(told(desk).filter((one) => one.startsWith("doubled"))).toEqual(["doubled-answer sag_svar C4"]);
  });

  it("are not taken for one where a respondent's id and a criterion's run together to the same", () => {
    expect(answers(["R", "ab"], ["Ra", "b"])).toEqual([2, []]);
  });

  it("are not taken for one of two people whose names are alike in capitals only", () => {
    expect(answers(["Weiß", "b"], ["Weiss", "b"])).toEqual([2, []]);
    const desk = deskOf({ sag_respondenter: ["Weiß", "Weiss"].map((Id) => ({ Id, Rolle: "stab", Enhed: null, Runde: 1 })) });
    expect([readRespondents(desk).map((one) => one.id), told(desk)]).toEqual([["Weiß", "Weiss"], []]);
  });
});
