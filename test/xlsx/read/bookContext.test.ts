import { openPackage } from "../../../src/xlsx/package/openPackage.ts";
import { Refused } from "../../../src/xlsx/package/refused.ts";
import { bookContext, type BookContext } from "../../../src/xlsx/read/bookContext.ts";
import { xlsxOf } from "../support/zippedParts.ts";
import { NO_STYLES } from "../../../src/xlsx/read/readStyles.ts";

const contextOf = (): BookContext => bookContext(openPackage(xlsxOf({ sheets: [{ name: "Ark1", xml: "" }] })), false);

function refusalOf(work: () => void): string {
  try {
    work();
    return "read";
  } catch (error) {
    if (error instanceof Refused) return error.refusal.kind;
    throw error;
  }
}

describe("A workbook while it is read", () => {
  it("may have two million cells, and not one more, however they are spread over its sheets", () => {
    const { cells } = contextOf();
    expect([1_999_999, 1, 1].map((count) => refusalOf(() => { cells.take(count); }))).toEqual(["read", "read", "too-many-cells"]);
  });

  it("may let its shared formulas grow to twenty million characters", () => {
    const { formulaCharacters } = contextOf();
    expect([20_000_000, 1].map((count) => refusalOf(() => { formulaCharacters.take(count); }))).toEqual(["read", "bomb"]);
  });

  it("has neither shared texts nor unlocked looks where the parts for them are not there", () => {
    expect(contextOf()).toMatchObject({ sharedStrings: [], styles: NO_STYLES, tableParts: new Set() });
  });
});
