import { CASE_TYPES, DECISIONS, FORMS } from "../../../src/instrument/caseFacts.ts";
import { CHECK_POINTS } from "../../../src/instrument/selfEvaluation.ts";
import { CHOICES, FINDING_KINDS, FINDING_STATUSES } from "../../../src/review/finding.ts";
import { LOGGED_SOURCES } from "../../../src/review/observation.ts";
import {
  AREA_WORDS,
  ASPECT_WORDS,
  CASE_TYPE_WORDS,
  CHOICE_WORDS,
  codeFor,
  DECISION_WORDS,
  DIRECTION_WORDS,
  FINDING_KIND_WORDS,
  FINDING_STATUS_WORDS,
  FORM_WORDS,
  LOGGED_SOURCE_WORDS,
  RESPONDENT_GROUP_WORDS,
  SOURCE_TYPE_WORDS,
  wordFor,
  type Word,
} from "../../../src/text/danish/words.ts";

const LISTS: readonly [string, readonly Word[], readonly string[]][] = [
  ["areas", AREA_WORDS, ["børn", "voksen"]],
  ["decisions", DECISION_WORDS, DECISIONS],
  ["forms", FORM_WORDS, FORMS],
  ["kinds of case", CASE_TYPE_WORDS, CASE_TYPES],
  ["kinds of finding", FINDING_KIND_WORDS, FINDING_KINDS],
  ["statuses of findings", FINDING_STATUS_WORDS, FINDING_STATUSES],
  ["choices", CHOICE_WORDS, CHOICES],
  ["logged sources", LOGGED_SOURCE_WORDS, LOGGED_SOURCES],
  ["types of source", SOURCE_TYPE_WORDS, ["legal", "social", ...LOGGED_SOURCES, "self"]],
  ["directions", DIRECTION_WORDS, ["+", "-", "±"]],
  ["aspects", ASPECT_WORDS, CHECK_POINTS],
  ["groups of respondents", RESPONDENT_GROUP_WORDS, ["leaders", "staff", "other", "joint"]],
];

describe("the words", () => {
  it.each(LISTS)("of the %s are there for every code, in the trade's order", (_, words, codes) => {
    expect(words.map((one) => one.code)).toEqual(codes);
  });

  it.each(LISTS)("of the %s stand once each, whatever the capitals", (_, words) => {
    expect(new Set(words.map((one) => one.word.toLowerCase())).size).toBe(words.length);
  });

  it.each(LISTS)("of the %s are read back as their codes", (_, words) => {
    for (const { code, word } of words) expect(codeFor(words, word)).toBe(code);
  });

  it.each(LISTS)("of the %s stop the program that asks for a code they do not have", (_, words) => {
    expect(() => wordFor(words, "noget andet")).toThrow("No word for noget andet");
  });

  it("say a decision, a direction and a kind of case in Danish", () => {
    expect(wordFor(DECISION_WORDS, "delvis")).toBe("Delvist medhold");
    expect(wordFor(DECISION_WORDS, "ingen")).toBe("Ingen afgørelse");
    expect(wordFor(DIRECTION_WORDS, "-")).toBe("Udfordring (−)");
    expect(wordFor(CASE_TYPE_WORDS, "frakendelse")).toBe("Frakendelse eller nedsættelse");
  });

  it("are read without regard to capitals and with regard to blanks", () => {
    expect(codeFor(DECISION_WORDS, "DELVIST MEDHOLD")).toBe("delvis");
    expect(codeFor(DECISION_WORDS, "Delvist medhold ")).toBeNull();
    expect(codeFor(DECISION_WORDS, "delvis")).toBeNull();
    expect(codeFor(DECISION_WORDS, "")).toBeNull();
  });
});
