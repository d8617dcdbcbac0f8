import fc from "fast-check";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { mergeReturns } from "../../src/actions/mergeReturns.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { criteriaOf } from "../../src/framework/framework.ts";
import type { ItemId } from "../../src/instrument/item.ts";
import { findItem } from "../../src/instrument/items.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { ReturnedCell, ReturnedFile, Target } from "../../src/review/returnedCell.ts";
import { answerTo, enter, legal } from "./makers.ts";
import { inOneOrder } from "../workbook/support/makers.ts";

const RESPONDENTS = [
  { id: "R1", role: "direktør" },
  { id: "R2", role: "sagsbehandler" },
  { id: "R3", role: "sagsbehandler" },
  { id: "R4", role: "rådgiver", round: 2 as const },
];
/** A citizen of 40 has no transition to adult life: that item of VISO's stands as "ikke relevant" from the start. */
const created = createAnalysis({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [{ id: "SAG-01", benefit: "V85", age: 40, social: true }] });
if (!created.ok) throw new Error(JSON.stringify(created.problems));
const analysis = enter({ respondents: RESPONDENTS }, created.analysis).analysis;
const PRESET = "SF.hel.overgang";

const grade = (respondent: string, shown: string, item = "A.fag.viden"): ReturnedCell =>
  ({ target: { kind: "self", round: 1, respondent, item, part: "grade" }, shown, sheet: "Selvevaluering", cell: "E12" });
const text = (respondent: string, shown: string): ReturnedCell =>
  ({ target: { kind: "self", round: 1, respondent, item: "A.fag.viden", part: "godt" }, shown, sheet: "Selvevaluering", cell: "F20" });
/** An item of VISO's by its id. */
function itemId(id: string): ItemId {
  const item = findItem(analysis.items, id);
  if (item === undefined) throw new Error(`Nobody asks about ${id}.`);
  return item.id;
}
const social = (shown: string, item = "SF.udr.metode"): ReturnedCell =>
  ({ target: { kind: "review", instrument: "social", subject: "SAG-01", item: itemId(item) }, shown, sheet: "Socialfaglig gennemgang", cell: "H6" });
const note = (shown: string): ReturnedCell =>
  ({ target: { kind: "remark", instrument: "social", subject: "SAG-01", item: itemId("SF.udr.metode"), field: "note" }, shown, sheet: "Bemærkninger", cell: "E6" });
const file = (name: string, ...cells: readonly ReturnedCell[]): ReturnedFile => ({ file: name, cells });
const merge = (files: readonly ReturnedFile[], into: Analysis = analysis, replace = false) => mergeReturns(into, files, { replace });
const givenBy = (after: Analysis, respondent: string) => after.selfAnswers.filter((one) => one.respondent === respondent).map((one) => one.given);

describe("files that come back", () => {
  it("bring each respondent's answers, as codes, texts and what nobody can read", () => {
    const { analysis: after, problems, entered } = merge([file("R2.xlsx", grade("R2", "I høj grad"), text("R2", "Vi mødes\nhver uge")), file("R1.xlsx", grade("R1", "måske"))]);
    expect([problems, entered]).toEqual([[], 3]);
    expect(givenBy(after, "R2")).toEqual([{ kind: "code", code: "4" }, { kind: "text", text: "Vi mødes\nhver uge" }]);
    expect(givenBy(after, "R1")).toEqual([{ kind: "unreadable", text: "måske" }]);
  });

  it("stand by respondent as the list has them, whatever the files are called", () => {
    const { analysis: after } = merge([file("a.xlsx", grade("R3", "Slet ikke")), file("b.xlsx", grade("R1", "Slet ikke"), grade("R1", "I høj grad", "A.pol.politik"))]);
    expect(after.selfAnswers.map((one) => [one.respondent, one.item])).toEqual([["R1", "A.pol.politik"], ["R1", "A.fag.viden"], ["R3", "A.fag.viden"]]);
  });

  it("show both where an answer was changed, with each file and cell, and count neither", () => {
    const first = merge([file("R1.xlsx", grade("R1", "I høj grad"))]).analysis;
    const { analysis: after, problems } = merge([file("R1 rettet.xlsx", grade("R1", "Slet ikke"))], first);
    expect(givenBy(after, "R1")).toEqual([{ kind: "unreadable", text: "I høj grad\n– eller –\nSlet ikke" }]);
    expect(problems).toEqual([{
      code: "differs", path: "R1 rettet.xlsx", sheet: "Selvevaluering", cell: "E12",
      message: expect.stringMatching(/^R1 om A\.fag\.viden \(I hvilken grad\): .*”I høj grad” og ”Slet ikke”/),
    }]);
    expect(summarise(after).self.find((one) => one.criterion === "A.fag.viden")).toMatchObject({ n: 0, median: null });
  });

  it("win with replace", () => {
    const first = merge([file("R1.xlsx", grade("R1", "I høj grad"))]).analysis;
    const { analysis: after, problems } = merge([file("R1.xlsx", grade("R1", "Slet ikke"))], first, true);
    expect([givenBy(after, "R1"), problems]).toEqual([[{ kind: "code", code: "1" }], []]);
  });

  it("bring VISO's answers and notes, also to what stood as ”ikke relevant” from the start", () => {
    expect(answerTo(analysis, "SAG-01", PRESET)).toEqual({ kind: "code", code: "IR" });
    const { analysis: after, problems } = merge([file("VISO.xlsx", social("I nogen grad"), note("Se akt 4"), social("I høj grad", PRESET))]);
    expect(problems).toEqual([]);
    expect(answerTo(after, "SAG-01", "SF.udr.metode")).toEqual({ kind: "code", code: "3" });
    expect(answerTo(after, "SAG-01", PRESET)).toEqual({ kind: "code", code: "4" });
    expect(after.remarks).toEqual([{ instrument: "social", subject: "SAG-01", item: "SF.udr.metode", note: "Se akt 4", reference: "", good: "" }]);
    const untouched = merge([file("VISO 2.xlsx", social("Ikke relevant", PRESET))], after);
    expect([untouched.entered, untouched.problems]).toEqual([0, []]);
  });

  it("leave everything else as it was", () => {
    const before = enter({ answers: [legal({ code: "2", note: "x" })] }, analysis).analysis;
    const after = merge([file("R1.xlsx", grade("R1", "I høj grad"))], before).analysis;
    expect({ ...after, selfAnswers: before.selfAnswers }).toEqual(before);
  });

  it("lose the characters that no cell can hold, and it is said", () => {
    const { analysis: after, problems } = merge([file("R1.xlsx", text("R1", "a\r\nb\u0007"))]);
    expect(givenBy(after, "R1")).toEqual([{ kind: "text", text: "a\nb" }]);
    expect(problems).toMatchObject([{ code: "control-characters-removed", path: "R1.xlsx", cell: "F20" }]);
  });

  it("do not outgrow a cell: of two texts that are too long together the first stays", () => {
    const [long, other] = ["a".repeat(20_000), "b".repeat(20_000)];
    const first = merge([file("R1.xlsx", text("R1", long))]).analysis;
    const { analysis: after, problems } = merge([file("R1 ny.xlsx", text("R1", other))], first);
    expect(givenBy(after, "R1")).toEqual([{ kind: "text", text: long }]);
    expect(problems).toMatchObject([{ code: "text-too-long", path: "R1 ny.xlsx" }]);
  });
});

const WORDS = ["I høj grad", "I nogen grad", "I mindre grad", "Slet ikke", "Ved ikke", "i høj", "fri tekst"];
const targets: readonly Target[] = [
  ...RESPONDENTS.flatMap(({ id, round = 1 as const }) =>
    criteriaOf(analysis.framework).slice(0, 3).flatMap(({ id: item }) => (["grade", "kendt", "godt"] as const).map((part): Target => ({ kind: "self", round, respondent: id, item, part }))),
  ),
  social("").target,
  note("").target,
];
const returnedFiles = fc.array(
  fc.record({
    file: fc.string({ maxLength: 3 }),
    cells: fc.array(fc.record({ target: fc.constantFrom(...targets), shown: fc.constantFrom(...WORDS), sheet: fc.constant("S"), cell: fc.constantFrom("A1", "A2") }), { maxLength: 8 }),
  }),
  { maxLength: 8 },
);

describe("any number of files, in any order, again or in part", () => {
  it("make the same workbook and tell the same, to the letter", () => {
    fc.assert(
      fc.property(returnedFiles.chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))), ([files, turned]) => {
        expect(merge(turned)).toEqual(merge(files));
      }),
    );
  });

  it("say the same when they are merged in two parts that overlap, and nothing new the second time", () => {
    fc.assert(
      fc.property(returnedFiles, fc.nat(8), fc.nat(8), (files, at, overlap) => {
        const whole = merge(files).analysis;
        const late = merge(files.slice(at)).analysis;
        const parted = merge(files.slice(0, at + overlap), late).analysis;
        expect(inOneOrder(parted)).toEqual(inOneOrder(whole));
        expect(merge(files, whole).entered).toBe(0);
      }),
    );
  });

  it("lose no answer", () => {
    fc.assert(
      fc.property(returnedFiles, (files) => {
        const after = JSON.stringify(merge(files).analysis.selfAnswers);
        const unreadable = files.flatMap((one) => one.cells).filter(({ target, shown }) => target.kind === "self" && shown === "fri tekst");
        for (const { shown } of unreadable) expect(after).toContain(shown);
      }),
    );
  });
});
