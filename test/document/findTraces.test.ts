import type { DocumentPlan } from "../../src/document/documentPlan.ts";
import { findTraces } from "../../src/document/findTraces.ts";

const plan = (text: string): DocumentPlan => ({
  title: "Analyserapport",
  titleLines: [],
  language: "da-DK",
  words: { contents: "Indhold", table: "Tabel", figure: "Figur", page: ["Side ", " af "] },
  chapters: [{ title: "Samlet vurdering", ownPage: true, blocks: [{ kind: "paragraph", text, look: "text" }] }],
});

describe("a document's traces of persons", () => {
  it.each([
    ["a CPR number", "Borgeren (010190-1234) har fået hjælp.", [{ kind: "cpr-like", chapter: "Samlet vurdering" }]],
    ["a case's id, in any capitals", "Det ses tydeligt i sag-07.", [{ kind: "case-id", chapter: "Samlet vurdering" }]],
    ["both", "SAG-07: 010190-1234", [{ kind: "cpr-like", chapter: "Samlet vurdering" }, { kind: "case-id", chapter: "Samlet vurdering" }]],
    ["none in a longer id", "Bilag SAG-071 er ikke en sag.", []],
    ["none in a count, where a case's id is a bare number", "I 7 af 20 sager.", []],
  ])("are found: %s", (_what, text, found) => {
    expect(findTraces(plan(text), ["SAG-07", "7", "a.b"])).toEqual(found);
  });
});
