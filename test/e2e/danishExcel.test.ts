import { addSuggestions } from "../../src/actions/addSuggestions.ts";
import { setAnswer, setRemark } from "../../src/actions/setAnswer.ts";
import { newFinding, setFinding } from "../../src/actions/setFinding.ts";
import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import { calculateBook } from "../../src/workbench/calculate/calculateBook.ts";
import type { Culture } from "../../src/workbench/culture/culture.ts";
import { DANISH } from "../../src/workbench/culture/danish.ts";
import { ENGLISH } from "../../src/workbench/culture/english.ts";
import { Book } from "../../src/workbench/model/book.ts";
import { openPane, type OpenPane } from "../faults/openPane.ts";
import { edit } from "../xlsx/support/edited.ts";
import { analysisOf } from "../workbook/support/makers.ts";

const CASES = Array.from({ length: 5 }, (_, index) => `SAG-0${String(index + 1)}`);

/** A short course with a serious defect in it, texts that Excel could take for something else, and a date. */
const ANALYSIS = analysisOf(
  {
    municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", themes: ["A.sag"],
    cases: CASES.map((id) => ({ id, benefit: "V85", decision: "afslag", decisionDate: "2026-03-14" })),
  },
  {
    answers: CASES.flatMap((subject, index) => [
      { instrument: "legal", subject, item: "R.oplysning", code: index < 4 ? "2" : "0", note: ["1,5", "SAND", "14-03-2026", "=HVIS(1;2)", "#I/T"][index]! },
      { instrument: "legal", subject, item: "S.dokumentation", code: "J" },
    ]),
  },
);

const ANSWERED = { instrument: "legal", subject: "SAG-02", item: "R.hjemmel" } as const;

/** What the pane is there for: sheets are made, answers given, suggestions found, everything read again. */
async function course(culture: Culture): Promise<OpenPane> {
  const pane = openPane(new Book(calculateBook, culture));
  const { store } = pane;
  await store.open();
  expect(await store.create(ANALYSIS)).toEqual([]);
  await store.change((analysis) => setRemark(setAnswer(analysis, ANSWERED, { kind: "code", code: "1" }), ANSWERED, { note: "0,5" }));
  await store.change(addSuggestions);
  await store.change((analysis) => setFinding(analysis, { ...newFinding(analysis, "strength", analysis.framework.themes[0]!.criteria[0]!.id), text: "Faglige møder." }));
  await store.open();
  return pane;
}

/** Every cell that comes to something, and what. */
function valuesIn({ host: { book } }: OpenPane): readonly string[] {
  book.calculated();
  const ours = book.sheets.filter(({ tables }) => tables.length > 0);
  return ours.flatMap(({ name, cells }) => [...cells.inArea({ top: 0, left: 0, bottom: 999, right: 99 })].map(({ row, column, cell }) => `${name} r${row}c${column} ${JSON.stringify(cell.value)}`));
}

describe("in a Danish Excel", () => {
  let english: OpenPane;
  let danish: OpenPane;
  beforeAll(async () => {
    english = await course(ENGLISH);
    danish = await course(DANISH);
  });

  it("a course is made, answered, read again and calculated as in an English one", async () => {
    expect(danish.store.state).toEqual(english.store.state);
    expect(danish.store.state).toMatchObject({ kind: "open", failed: null, problems: [] });
    expect(await danish.store.check()).toEqual(await english.store.check());
    expect(valuesIn(danish)).toEqual(valuesIn(english));
  });

  it("nothing of ours asks how Excel shows a thing to people", () => {
    const asked = danish.host.requests.flatMap(({ body }) => body.Actions.flatMap(({ QueryInfo: query }) => [...(query?.Select ?? []), ...(query?.Expand ?? [])]));
    expect(asked).toContain("values");
    expect(asked.filter((path) => /(^|\/)(text|formula\w*Local|numberFormatLocal)$/i.test(path))).toEqual([]);
  });

  it("what Excel refuses is told in our words, by its code: its messages are Danish there", async () => {
    const refused = await Promise.all([english, danish].map(({ port }) => port.edit(OPEN_WORKBOOK, { cells: [edit("value", "A1", "x", "Juridisk gennemgang")], growth: [] })));
    expect(refused[1]).toEqual(refused[0]);
    expect(refused[1]).toMatchObject({ ok: false, problem: { code: "locked" } });
  });
});
