import type { AnswerFile } from "../../../src/review/answerFile.ts";
import type { Setup } from "../../../src/review/setup.ts";

/**
 * An analysis in which everything that must not get out is marked with a word of its own: MÆRKE, what it is, and where. The
 * words hold no sign that a file spells in another way.
 */
export const MARKED_SETUP: Setup = {
  municipality: "Eksempelkommune",
  area: "voksen",
  framework: "taskforce-2024",
  benefitReason: "MÆRKEbegrundelse",
  caseSelection: "MÆRKEudvælgelse",
  cases: [
    { id: "MÆRKEsagviso", benefit: "V85", decision: "afslag", decisionDate: "2026-03-14", applicationDate: "2026-01-02", social: true, reviewer: "MÆRKEjurist" },
    { id: "MÆRKEsagjura", benefit: "V97", reviewer: "MÆRKEjurist" },
    { id: "MÆRKEsagdobbelt", benefit: "V85", social: true, reviewer: "MÆRKEjurist", double: ["legal", "social"] },
  ],
};

export const MARKED_ANSWERS: AnswerFile = {
  answers: [
    { instrument: "legal", subject: "MÆRKEsagjura", item: "R.oplysning", code: "2", note: "MÆRKEnote", reference: "MÆRKEakt", good: "MÆRKEgodt" },
    { instrument: "legal", subject: "MÆRKEsagviso", item: "X.godt", text: "MÆRKEsagtekst" },
    { instrument: "social", subject: "MÆRKEsagviso", item: "SF.udr.metode", code: "4", note: "MÆRKEvisonote", reviewer: "MÆRKEviso" },
    { instrument: "legal", subject: "MÆRKEsagdobbelt", item: "R.oplysning", original: "A", code: "2", note: "MÆRKEdobbeltnote" },
    { instrument: "self", subject: "MÆRKEdirektør", item: "A.fag.viden", code: "1" },
    { instrument: "self", subject: "MÆRKEdirektør", item: "A.fag.viden.godt", text: "MÆRKEselvtekst" },
    { instrument: "self", subject: "MÆRKErådgiver", item: "A.fag.viden", code: "1" },
  ],
  respondents: [
    { id: "MÆRKEdirektør", role: "direktør", unit: "MÆRKEenhed" },
    { id: "MÆRKErådgiver", role: "rådgiver", unit: "MÆRKEanden" },
  ],
  sources: [{ id: "MÆRKEkilde", type: "interview", group: "MÆRKEgruppe", title: "MÆRKEtitel" }],
  observations: [{ id: "MÆRKEiagttagelse", source: "interview", group: "MÆRKEgruppe", criterion: "A.fag.viden", direction: "-", text: "MÆRKEhørt", reference: "MÆRKEreferat", from: "MÆRKEkilde" }],
  findings: [
    { id: "F1", kind: "challenge", criterion: "A.fag.viden", text: "Godkendt udfordring.", evidence: ["MÆRKEiagttagelse"], order: 1, orderReason: "MÆRKEgrund", comment: "MÆRKEkommentar" },
    { id: "MÆRKEforslag", kind: "challenge", criterion: "A.fag.viden", text: "MÆRKEforslagstekst", status: "forslag" },
    { id: "MÆRKEafvist", kind: "strength", criterion: "A.fag.viden", text: "MÆRKEafvisttekst", status: "afvist" },
  ],
  themes: [{ theme: "A.fag", presentation: "MÆRKEpræsentation", analysis: "MÆRKEanalyse", assessment: "Samlet set på vej." }],
};
