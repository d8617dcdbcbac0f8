import fc from "fast-check";
import { criteriaOf, forArea, type Framework } from "../../src/framework/framework.ts";
import { EDITIONS } from "../../src/instrument/editions.ts";
import { taskforce2018 } from "../../src/framework/taskforce-2018/taskforce2018.ts";
import { taskforce2024 } from "../../src/framework/taskforce-2024/taskforce2024.ts";
import type { SelfEvaluationTexts } from "../../src/instrument/selfEvaluation.ts";
import {
  parseSelfItemId,
  SELF_PARTS,
  selfItemId,
  selfHelp,
  selfItems,
  selfQuestion,
} from "../../src/instrument/selfEvaluationTexts.ts";

const FRAMEWORKS = EDITIONS.map((edition) => edition.framework);

function textsOf(framework: Framework): SelfEvaluationTexts {
  const edition = EDITIONS.find((one) => one.framework === framework);
  if (edition === undefined) throw new Error(`No edition ${framework.id}.`);
  return edition.selfEvaluation;
}

describe("the self-evaluation", () => {
  it.each(FRAMEWORKS)("has a statement for each criterion of $id and for no other", (framework) => {
    const asked = Object.keys(textsOf(framework).statements);
    expect(asked).toEqual(criteriaOf(framework).map((criterion) => String(criterion.id)));
  });

  it("closes each of the four themes of 2024 with a question; in 2018 the theme is its own criterion", () => {
    expect(Object.keys(textsOf(taskforce2024).themeQuestions)).toEqual(["A.pol", "A.fag", "A.sag", "A.hel"]);
    expect(textsOf(taskforce2018).themeQuestions).toEqual({});
  });

  it("asks adults' staff about the citizen and children's staff about the child and the family", () => {
    const asked = selfQuestion(textsOf(taskforce2024), { item: "A.sag.borger", part: "grade" });
    if (asked === undefined) throw new Error("A.sag.borger is not asked about.");
    expect(forArea(asked, "voksen")).not.toMatch(/barn|famili/i);
    expect(forArea(asked, "børn")).toMatch(/barnet og familien/);
  });

  it.each(FRAMEWORKS)("speaks of children and the act on children to no adults' department: $id", (framework) => {
    const texts = Object.entries(textsOf(framework).statements)
      .filter(([criterion]) => !criterion.endsWith("overgang"))
      .flatMap(([, one]) => [forArea(one.statement, "voksen"), forArea(one.help, "voksen")]);
    expect(texts.filter((text) => /barn|børn|forældre|famili/i.test(text))).toEqual([]);
  });
});

describe("the help to a line", () => {
  const statements = { "T.a": { statement: "Vi gør det.", help: "Hvordan?", source: "Os selv" }, "T.b": { statement: "Vi gør mere.", help: "", source: "Os selv" } };
  const help = (item: string, part: "beskrivelse" | "grade") => selfHelp({ statements, themeQuestions: {} }, { item, part });

  it("stands beside the description of one's practice, where there is any", () => {
    expect([help("T.a", "beskrivelse"), help("T.a", "grade"), help("T.b", "beskrivelse"), help("T.c", "beskrivelse")]).toEqual(["Hvordan?", undefined, undefined, undefined]);
  });
});

describe("the form's lines", () => {
  it("are the grade and three texts per criterion, and the theme's question, in the short form", () => {
    const lines = selfItems(textsOf(taskforce2024), taskforce2024);
    expect(lines).toHaveLength(12 * 4 + 4);
    expect(lines.slice(8, 14).map(selfItemId)).toEqual([
      "A.pol.ledelsesinfo",
      "A.pol.ledelsesinfo.beskrivelse",
      "A.pol.ledelsesinfo.godt",
      "A.pol.ledelsesinfo.udfordrer",
      "A.pol",
      "A.fag.viden",
    ]);
  });

  it("have the five check-points after the grade, and the documentation last, in the full form", () => {
    const lines = selfItems(textsOf(taskforce2024), taskforce2024, "full");
    expect(lines).toHaveLength(12 * 10 + 4);
    expect(lines.slice(0, 7).map(selfItemId)).toEqual([
      "A.pol.politik",
      "A.pol.politik.findes",
      "A.pol.politik.kendt",
      "A.pol.politik.anvendes",
      "A.pol.politik.hensigtsmaessig",
      "A.pol.politik.foelges-op",
      "A.pol.politik.beskrivelse",
    ]);
    expect(lines.slice(0, 11).map(selfItemId).at(9)).toBe("A.pol.politik.dokumentation");
  });

  it("ask once per theme in 2018", () => {
    const lines = selfItems(textsOf(taskforce2018), taskforce2018);
    expect(lines).toHaveLength(8 * 4);
    expect(lines.filter((line) => line.part === "overall")).toEqual([]);
  });

  it.each(FRAMEWORKS)("each say what they ask: $id", (framework) => {
    const texts = textsOf(framework);
    const silent = selfItems(texts, framework, "full").filter((line) => {
      const asked = selfQuestion(texts, line);
      return asked === undefined || forArea(asked, "børn") === "" || forArea(asked, "voksen") === "";
    });
    expect(silent).toEqual([]);
  });

  it("ask nothing about a criterion that the form does not know", () => {
    expect(selfQuestion(textsOf(taskforce2018), { item: "constructor", part: "grade" })).toBeUndefined();
    expect(selfQuestion(textsOf(taskforce2018), { item: "constructor", part: "findes" })).toBeUndefined();
    expect(selfQuestion(textsOf(taskforce2018), { item: "constructor", part: "overall" })).toBeUndefined();
  });

  it("have parts whose labels tell them apart, graded, checked or written", () => {
    const labels = SELF_PARTS.map((one) => one.label.toLowerCase());
    expect(new Set(labels).size).toBe(11);
    const partsWith = (answer: string): readonly string[] =>
      SELF_PARTS.filter((one) => one.answer === answer).map((one) => one.part);
    expect(partsWith("selfGrade")).toEqual(["grade", "overall"]);
    expect(partsWith("checkPoint")).toEqual(["findes", "kendt", "anvendes", "hensigtsmaessig", "foelges-op"]);
    expect(partsWith("text")).toEqual(["beskrivelse", "godt", "udfordrer", "dokumentation"]);
  });
});

describe("an id of the self-evaluation", () => {
  it("names a criterion's grade, one of its parts, or a theme's overall question", () => {
    expect(parseSelfItemId("A.fag.viden", taskforce2024)).toEqual({ item: "A.fag.viden", part: "grade" });
    expect(parseSelfItemId("A.fag.viden.findes", taskforce2024)).toEqual({ item: "A.fag.viden", part: "findes" });
    expect(parseSelfItemId("A.fag.viden.foelges-op", taskforce2024)).toEqual({ item: "A.fag.viden", part: "foelges-op" });
    expect(parseSelfItemId("A.fag.viden.beskrivelse", taskforce2024)).toEqual({ item: "A.fag.viden", part: "beskrivelse" });
    expect(parseSelfItemId("A.fag", taskforce2024)).toEqual({ item: "A.fag", part: "overall" });
  });

  it("means the criterion where a theme is its own criterion", () => {
    expect(parseSelfItemId("B.politik", taskforce2018)).toEqual({ item: "B.politik", part: "grade" });
    expect(parseSelfItemId("B.politik.godt", taskforce2018)).toEqual({ item: "B.politik", part: "godt" });
  });

  it.each(["", "A.fag.viden.grade", "A.fag.findes", "a.fag.viden", "A.fag.viden.findes.findes", "B.politik", ".findes"])(
    "%j is none in 2024",
    (id) => {
      expect(parseSelfItemId(id, taskforce2024)).toBeUndefined();
    },
  );

  it("is read back as the line that it was made from", () => {
    const anyLine = fc
      .constantFrom(...FRAMEWORKS)
      .chain((framework) =>
        fc.record({ framework: fc.constant(framework), line: fc.constantFrom(...selfItems(textsOf(framework), framework, "full")) }),
      );
    fc.assert(
      fc.property(anyLine, ({ framework, line }) => {
        expect(parseSelfItemId(selfItemId(line), framework)).toEqual(line);
      }),
    );
  });
});
