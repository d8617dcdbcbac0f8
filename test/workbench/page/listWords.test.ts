import { enterCells } from "../../../src/workbench/edit/enterCells.ts";
import { parseArea } from "../../../src/workbench/model/address.ts";
import { Book } from "../../../src/workbench/model/book.ts";
import { NO_VALIDATION, type Validation } from "../../../src/workbench/model/validation.ts";
import { complaintAbout, listWords } from "../../../src/workbench/page/typing/listWords.ts";

const list = (source: string): Validation => ({ ...NO_VALIDATION, type: "List", rule: { list: { source } }, errorAlert: { showAlert: true, message: "Vælg et ord." } });

function bookWithWords(): Book {
  const book = new Book(() => undefined);
  const [sheet] = book.sheets;
  const area = parseArea("A1:A3");
  if (!sheet || !area) throw new Error("no sheet");
  enterCells(book, sheet, area, [["Ja"], [""], ["Nej"]]);
  book.names.push({ name: "sag_valg", formula: "=Sheet1!$A$1:$A$3", comment: "", visible: true, sheet: null });
  return book;
}

describe("a dropdown", () => {
  const book = bookWithWords();
  const sheet = book.sheets[0]!;

  it.each(["=sag_valg", "=Sheet1!$A$1:$A$3", "=$A$1:$A$3", "Ja, Nej"])("takes its words from %s, blanks left out", (source) => {
    expect(listWords(book, sheet, list(source))).toEqual(["Ja", "Nej"]);
  });

  it("has none where its source leads nowhere, or where the rule is no list", () => {
    expect(listWords(book, sheet, list("=sag_ukendt"))).toBeNull();
    expect(listWords(book, sheet, NO_VALIDATION)).toBeNull();
  });

  it("refuses other words in the sheet's own, whatever their capitals, and a blank never", () => {
    expect(complaintAbout("Måske", list("x"), ["Ja", "Nej"])).toBe("Vælg et ord.");
    expect(complaintAbout("nej", list("x"), ["Ja", "Nej"])).toBeNull();
    expect(complaintAbout("", list("x"), ["Ja", "Nej"])).toBeNull();
  });

  it("lets other words pass where the sheet says so", () => {
    expect(complaintAbout("Måske", { ...list("x"), errorAlert: { showAlert: false } }, ["Ja"])).toBeNull();
  });
});
