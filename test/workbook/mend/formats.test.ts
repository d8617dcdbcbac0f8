import type { FoundSheet, WorkbookContent } from "../../../src/workbook/content.ts";
import { sorted, withSheet } from "../support/handle.ts";
import { at, BOOK, expectLeftAlone, expectMended, expectNothing, news, placesOf, repaired } from "./support/broken.ts";

type Formats = NonNullable<FoundSheet["conditionalFormats"]>;

function withFormats(change: (formats: Formats) => Formats | null, content = BOOK, table = "sag_juridisk"): WorkbookContent {
  return withSheet(content, table, (sheet) => ({ ...sheet, conditionalFormats: change(sheet.conditionalFormats ?? []) }));
}

const [LEGAL, FIRST] = at("sag_juridisk", ["SAG-01"], "R.hjemmel");
const COLUMN = FIRST.replace(/\d/g, "");
const onColumn = ({ ranges }: Formats[number]): boolean => ranges.startsWith(`${COLUMN}6:`);

describe("What cells show with a colour", () => {
  it("comes back where it was cleared from a sheet, and is told once", async () => {
    const [message] = await expectMended(withFormats(() => []), [["missing-format", LEGAL, FIRST]]);
    expect(message).toMatch(/^\d+ celler viser ikke længere med farve/);
  });

  it("comes back in the cell that another was pasted over: programs then write the rule for the cells on both sides", async () => {
    const split = withFormats((formats) => formats.map((one) => (onColumn(one) ? { ...one, ranges: `${COLUMN}6 ${COLUMN}8` } : one)));
    const [message] = await expectMended(split, [["missing-format", LEGAL, `${COLUMN}7`]]);
    expect(message).toMatch(/^1 celle /);
  });

  it("is whole where a program has written the rule in two, each for its own first cell", async () => {
    const inTwo = withFormats((formats) =>
      formats.flatMap((one) =>
        onColumn(one)
          ? [{ ...one, ranges: `${COLUMN}6` }, { ranges: `${COLUMN}7:${COLUMN}8`, formula: one.formula.replaceAll(`${COLUMN}6`, `${COLUMN}7`).replaceAll("$A6", "$A7") }]
          : [one],
      ),
    );
    await expectNothing(inTwo);
  });

  it("comes back where the rule was changed; the other one stays beside it", async () => {
    const changed = withFormats((formats) => formats.map((one) => (onColumn(one) && one.formula.startsWith("AND($A") ? { ...one, formula: `${COLUMN}6="x"` } : one)));
    await expectMended(changed, [["missing-format", LEGAL, FIRST]]);
    const { book } = await repaired(changed);
    expect(book.sheets.find((one) => one.name === LEGAL)?.conditionalFormats).toContainEqual({ ranges: `${COLUMN}6:${COLUMN}8`, formula: `${COLUMN}6="x"` });
  });

  it("of a person's own is the person's", async () => { await expectNothing(withFormats((formats) => [...formats, { ranges: "B6", formula: "B6=1" }])); });
  it("is the same in rows that were sorted", async () => { await expectNothing(sorted(BOOK, "sag_juridisk", (places) => [...places].reverse())); });

  it("is not asked after where a sheet was rearranged, since the rules go by address", () => {
    const moved = withSheet(withFormats(() => []), "sag_juridisk", (sheet) => ({ ...sheet, tables: sheet.tables.map((one) => ({ ...one, row: one.row + 1 })) }));
    expect(placesOf(news(moved)).map(([code]) => code)).not.toContain("missing-format");
  });

  it("is not asked after where nobody has read it", async () => { await expectLeftAlone(withFormats(() => null), []); });
});
