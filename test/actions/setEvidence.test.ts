import { changedParts } from "../../src/actions/changedParts.ts";
import { addObservation, addSource, changeObservation, changeSource, type NewObservation, type NewSource } from "../../src/actions/setEvidence.ts";
import type { CriterionId } from "../../src/framework/framework.ts";
import { blank } from "./makers.ts";

const INTERVIEW: NewSource = { type: "interview", group: "sagsbehandlere", title: "Fokusgruppe", date: "2026-10-12", persons: 6 };
const HEARD: NewObservation = { source: "interview", group: "sagsbehandlere", criterion: "A.fag.viden" as CriterionId, direction: "-", aspect: "kendt", text: "Ikke alle kender metoden.", reference: "", from: "K1" };

describe("A person logs what was read and heard", () => {
  it("gives each source and each observation an id that no other has", () => {
    const twice = addSource(addSource(blank, INTERVIEW), { ...INTERVIEW, title: "Ledergruppen" });
    expect(twice.sources.map(({ id, title }) => [id, title])).toEqual([["K1", "Fokusgruppe"], ["K2", "Ledergruppen"]]);
    const standing = { ...blank, observations: [{ ...HEARD, id: "i1" }] };
    expect(addObservation(standing, HEARD).observations.map(({ id }) => id)).toEqual(["i1", "I2"]);
  });

  it("corrects one of them and leaves what nobody touched, whoever has changed it meanwhile", () => {
    const logged = addObservation(addObservation(blank, HEARD), { ...HEARD, direction: "+" });
    const corrected = changeObservation({ ...logged, observations: logged.observations.map((one) => ({ ...one, reference: "noter, s. 2" })) }, "I1", { direction: "±" });
    expect(corrected.observations.map(({ direction, reference }) => [direction, reference])).toEqual([["±", "noter, s. 2"], ["+", "noter, s. 2"]]);
    expect(changeSource(addSource(blank, INTERVIEW), "K1", { persons: null }).sources).toEqual([{ ...INTERVIEW, id: "K1", persons: null }]);
  });

  it("writes of a form what was changed in it, so that what a colleague wrote meanwhile is not taken back", () => {
    const opened = addObservation(blank, HEARD);
    const draft = { ...HEARD, text: "Kun de nye kender metoden." };
    const meanwhile = changeObservation(opened, "I1", { reference: "noter, s. 2" });
    expect(changeObservation(meanwhile, "I1", changedParts(HEARD, draft)).observations).toEqual([{ ...draft, id: "I1", reference: "noter, s. 2" }]);
    expect(changedParts(HEARD, { ...HEARD })).toEqual({});
  });

  it("changes nothing that is not there", () => {
    expect(changeObservation(blank, "I9", { direction: "+" }).observations).toEqual([]);
    expect(changeSource(blank, "K9", { title: "x" }).sources).toEqual([]);
  });
});
