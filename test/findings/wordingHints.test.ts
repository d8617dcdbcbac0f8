import { wordingHints } from "../../src/findings/wordingHints.ts";
import { SAMPLES } from "../../src/samples/samples.ts";

describe("Hints to the wording of a finding", () => {
  it("has none for a whole sentence without numbers", () => {
    expect(wordingHints({ kind: "strength", text: "Der er en fælles ramme for sparring." })).toEqual([]);
  });

  it("lets a recommendation go on from 'Taskforcen anbefaler, at kommunen'", () => {
    expect(wordingHints({ kind: "recommendation", text: "udarbejder en fælles ramme." })).toEqual([]);
    expect(wordingHints({ kind: "recommendation", text: "Kommunen bør udarbejde en ramme." })).toEqual(["begins-capital"]);
  });

  it("asks for a capital and a full stop in strengths and challenges", () => {
    expect(wordingHints({ kind: "challenge", text: "rammen er ikke kendt" })).toEqual(["begins-small", "no-full-stop"]);
    expect(wordingHints({ kind: "challenge", text: "Rammen er ikke kendt. Den bruges ikke" })).toEqual(["no-full-stop"]);
  });

  it("asks to leave numbers to the basis, but knows paragraphs of law", () => {
    expect(wordingHints({ kind: "challenge", text: "Sagerne er ikke oplyst i 11 af 20 sager." })).toEqual(["number"]);
    expect(wordingHints({ kind: "challenge", text: "Det gælder 55 % af sagerne." })).toEqual(["number"]);
    expect(wordingHints({ kind: "challenge", text: "Det gælder 55% af sagerne." })).toEqual(["number"]);
    expect(wordingHints({ kind: "challenge", text: "Der måles i % af sagerne." })).toEqual([]);
    expect(wordingHints({ kind: "challenge", text: "Reglerne i § 85 og VUM 2.0 følges ikke." })).toEqual([]);
  });

  it("proposes another word where somebody is blamed", () => {
    expect(wordingHints({ kind: "challenge", text: "Der er sagsbehandlingsfejl i sagerne." })).toEqual(["blame"]);
    expect(wordingHints({ kind: "challenge", text: "Der er fejlfri registrering." })).toEqual([]);
  });

  it("says that a blank finding is blank", () => {
    expect(wordingHints({ kind: "strength", text: " " })).toEqual(["blank"]);
  });

  it("has none for the samples' own findings", () => {
    for (const { answers } of SAMPLES) {
      expect((answers.findings ?? []).filter((one) => wordingHints(one).length > 0).map((one) => one.text)).toEqual([]);
    }
  });
});
