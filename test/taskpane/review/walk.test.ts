import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { FiledAnswer } from "../../../src/review/answerFile.ts";
import { placesOf } from "../../../src/taskpane/review/questions.ts";
import { indexOf, nextUnanswered, otherCase, otherQuestion, placeOfCell, progressAt, standingAt, stepFrom } from "../../../src/taskpane/review/walk.ts";

const analysis = analysisWith([]);

describe("Walking through the legal review", () => {
  it("by case, asks every question of a case before the next case", () => {
    const places = placesOf(analysis, "legal", "by-case");
    expect(places.slice(0, 2).map(named)).toEqual(["SAG-01 R.hjemmel", "SAG-01 R.oplysning"]);
    expect(places[places.length / 2]?.subject.id).toBe("SAG-02");
  });

  it("by item, asks one question in every case before the next question", () => {
    expect(placesOf(analysis, "legal", "by-item").slice(0, 3).map(named)).toEqual([
      "SAG-01 R.hjemmel",
      "SAG-02 R.hjemmel",
      "SAG-01 R.oplysning",
    ]);
  });

  it("asks the questions about the whole case last", () => {
    const ids = placesOf(analysis, "legal", "by-case").map((one) => one.id);
    expect(ids.slice(19, 23)).toEqual(["X.rigtig", "X.godt", "X.laering", "X.note"]);
  });

  it("says, and does not ask, what does not concern a case: reasons when everything was granted", () => {
    const place = placesOf(analysis, "legal", "by-case").find((one) => named(one) === "SAG-02 R.begrundelse.hensyn");
    expect(place?.applies).toBe(false);
    expect(place?.given).toEqual({ kind: "code", code: "IR" });
  });

  it("goes on to the next blank item and passes over what is answered or does not concern the case", () => {
    const answered = analysisWith([legal("SAG-01", "R.oplysning", "0")]);
    const places = placesOf(answered, "legal", "by-case");
    expect(nameOf(nextUnanswered(places, 0))).toBe("SAG-01 R.vurdering.maalgruppe");
  });

  it("finds from the end what was passed over at the beginning", () => {
    const places = placesOf(analysis, "legal", "by-case");
    expect(nameOf(nextUnanswered(places, places.length - 1))).toBe("SAG-01 R.hjemmel");
  });

  it("has no next blank item when all are answered, though the questions about the whole case are not", () => {
    const places = placesOf(analysis, "legal", "by-case");
    const all = places.filter((one) => one.question.kind === "item" && one.applies);
    const code = (one: (typeof all)[number]): string => (one.question.kind === "item" && one.question.item.scale === "L" ? "0" : "J");
    const done = analysisWith(all.map((one) => legal(one.subject.id, one.id, code(one))));
    expect(nextUnanswered(placesOf(done, "legal", "by-case"), 0)).toBeUndefined();
  });

  it("stays at the ends", () => {
    const places = placesOf(analysis, "legal", "by-case");
    expect(nameOf(stepFrom(places, 0, -1))).toBe("SAG-01 R.hjemmel");
    expect(nameOf(stepFrom(places, places.length - 1, 1))).toBe("SAG-02 X.note");
  });

  it("keeps the question when the case changes, and the case when the question changes", () => {
    const places = placesOf(analysis, "legal", "by-case");
    const at = places[1];
    expect(at && nameOf(otherCase(places, at, 1))).toBe("SAG-02 R.oplysning");
    expect(at && nameOf(otherQuestion(places, at, -1))).toBe("SAG-01 R.hjemmel");
  });

  it("stands at the same place after the cases were sorted, and at the first when its case is gone", () => {
    const places = placesOf(analysis, "legal", "by-case");
    const sorted = [...places].reverse();
    expect(nameOf(sorted[indexOf(sorted, { subject: "SAG-02", question: "S.frist" })])).toBe("SAG-02 S.frist");
    expect(indexOf(places, { subject: "SAG-99", question: "R.hjemmel" })).toBe(0);
  });

  it("goes to the case and the item of a cell that was selected in the sheet", () => {
    const places = placesOf(analysis, "legal", "by-case");
    expect(named(placeOfCell(places, places[0]!, { key: "SAG-02", header: "R.oplysning" })!)).toBe("SAG-02 R.oplysning");
  });

  it("keeps its question where the cell asks nothing, and stays where no case is meant", () => {
    const places = placesOf(analysis, "legal", "by-case");
    expect(named(placeOfCell(places, places[1]!, { key: "SAG-02", header: "Sag" })!)).toBe("SAG-02 R.oplysning");
    expect(placeOfCell(places, places[1]!, { key: "SAG-09", header: "R.oplysning" })).toBeUndefined();
  });

  it("tells how far the review is: which question, which case, and how many items are answered", () => {
    const answered = analysisWith([legal("SAG-01", "R.hjemmel", "0"), legal("SAG-02", "S.frist", "N")]);
    const places = placesOf(answered, "legal", "by-case");
    const at = places[1];
    expect(at && progressAt(places, at)).toMatchObject({ question: 2, questions: 23, subject: 1, subjects: 2, answered: 2 });
  });
});

describe("Walking through the social review", () => {
  it("asks of the chosen cases only", () => {
    expect(new Set(placesOf(analysis, "social", "by-case").map((one) => one.subject.id))).toEqual(new Set(["SAG-02"]));
  });
});

function analysisWith(answers: readonly FiledAnswer[]): Analysis {
  const created = createAnalysis({
    municipality: "Prøvekøbing",
    area: "voksen",
    framework: "taskforce-2024",
    cases: [
      { id: "SAG-01", benefit: "V85", decision: "afslag" },
      { id: "SAG-02", benefit: "V97", decision: "fuldt-medhold", social: true },
    ],
  });
  if (!created.ok) throw new Error("The setup should be good.");
  return enterAnswers(created.analysis, { answers }, { replace: false }).analysis;
}

function legal(subject: string, item: string, code: string): FiledAnswer {
  return { instrument: "legal", subject, item, code };
}

type Named = ReturnType<typeof placesOf>[number];

function named(place: Named): string {
  const { subject, question } = standingAt(place);
  return `${subject} ${question}`;
}

function nameOf(place: Named | undefined): string {
  return place === undefined ? "" : named(place);
}
