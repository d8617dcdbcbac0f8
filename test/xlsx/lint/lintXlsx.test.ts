import { lintXlsx } from "../../../src/xlsx/lint/lintXlsx.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { damaged, unpacked } from "../support/unpacked.ts";

let good: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  good = unpacked(await writeXlsx(EVERY_FEATURE));
});

const FRONT = "xl/worksheets/sheet1.xml";
const REVIEW = "xl/worksheets/sheet2.xml";
const BOOK = "xl/workbook.xml";
const REVIEW_TABLE = "xl/tables/table2.xml";
const LIST_TABLE = "xl/tables/table5.xml";
const SETTINGS_TABLE = "xl/tables/table6.xml";
const TEXTS = "xl/sharedStrings.xml";

/** The formula of Forside!B7, which other formulas do not depend on. */
const SHARE = "B6/COUNTA(sag_juridisk[R.oplysning])";
/** A defined name that no formula uses. */
const UNUSED_NAME = 'name="sag_sted"';

it("finds nothing in a file that we wrote", () => {
  expect(lintXlsx(good)).toEqual([]);
});

describe("finds, and finds nothing else, when", () => {
  it.each([
    ["two tables bear one name", "duplicate-table-name", SETTINGS_TABLE, 'displayName="sag_indstillinger"', 'displayName="Sag_Lister"'],
    ["two tables bear one id", "duplicate-table-id", SETTINGS_TABLE, /id="6"/, 'id="5"'],
    ["a header cell says something else than its column", "header-differs", REVIEW_TABLE, 'name="Dato"', 'name="Afgørelse"'],
    ["a table is wider than its columns", "table-size", LIST_TABLE, 'ref="A4:B7"', 'ref="A4:C7"'],
    ["a dropdown's words stand in the rule and are too many", "literal-list-too-long", FRONT, "<formula1>sag_valg_L<", `<formula1>"${"ord,".repeat(64)}"<`],
    ["a prompt is longer than Excel shows", "message-too-long", REVIEW, 'prompt="Skriv', `prompt="${"lang ".repeat(51)}Skriv`],
    ["a defined name has a blank", "bad-name", BOOK, UNUSED_NAME, 'name="sag sted"'],
    ["a defined name begins with a digit", "bad-name", BOOK, UNUSED_NAME, 'name="1sag"'],
    ["a defined name is a word of Excel's own", "bad-name", BOOK, UNUSED_NAME, 'name="Print_Area"'],
    ["a defined name is a cell address", "name-like-address", BOOK, UNUSED_NAME, 'name="z95"'],
    ["a defined name is a cell address with three letters", "name-like-address", BOOK, UNUSED_NAME, 'name="TAB1"'],
    ["a defined name is the word for the row", "name-like-address", BOOK, UNUSED_NAME, 'name="R"'],
    ["a defined name is the word for the column", "name-like-address", BOOK, UNUSED_NAME, 'name="c"'],
    ["a defined name is an address by row and column", "name-like-address", BOOK, UNUSED_NAME, 'name="R1C1"'],
    ["a defined name is an address in Danish Excel", "name-like-address", BOOK, UNUSED_NAME, 'name="R2K3"'],
    ["a defined name is a table's, in other letters", "name-collision", BOOK, UNUSED_NAME, 'name="SAG_Lister"'],
    ["a defined name stands twice", "name-collision", BOOK, UNUSED_NAME, 'name="SAG_ORD_0"'],
    ["a table's name is a cell address", "name-like-address", SETTINGS_TABLE, 'displayName="sag_indstillinger"', 'displayName="SAG1"'],
    ["a row's cells stand in the wrong order", "cells-out-of-order", FRONT, /(<c r="A5".*?<\/c>)(<c r="B5".*?<\/c>)/, '<c r="B5"><v>1</v></c><c r="A5"><v>1</v></c>'],
    ["a cell stands in another row", "cells-out-of-order", FRONT, '<c r="B12"', '<c r="B13"'],
    ["a conditional format wants looks that are not there", "dxf-out-of-range", REVIEW, 'dxfId="6"', 'dxfId="99"'],
    ["a cell wants a text that is not there", "shared-string-out-of-range", FRONT, /(?<=<c r="A21"[^>]*><v>)\d+/, "999"],
    ["a cell holds an error", "error-value", FRONT, /(?<=<c r="B7" s="\d+")><f>[^<]*<\/f><v>[^<]*/, ' t="e"><v>#DIV/0!'],
    ["a formula has no value", "no-value", FRONT, "<v>0.5</v>", ""],
    ["a text is longer than a cell takes", "text-too-long", TEXTS, "Tallene viser", "x".repeat(32_768)],
    ["cells are merged", "merged-cells", FRONT, "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'],
    ["a sheet's name holds a slash", "sheet-name", BOOK, 'name="Selvevaluering"', 'name="Før/efter"'],
    ["a sheet's name is longer than 31 characters", "sheet-name", BOOK, 'name="Selvevaluering"', `name="${"a".repeat(32)}"`],
    ["a sheet's name ends with an apostrophe", "sheet-name", BOOK, 'name="Selvevaluering"', 'name="Selv&apos;"'],
    ["a sheet's name is Excel's own", "sheet-name", BOOK, 'name="Selvevaluering"', 'name="history"'],
    ["two sheets bear one name, in other letters", "sheet-name", BOOK, 'name="Selvevaluering"', 'name="LISTER"'],
  ])("%s", (_, rule, part, wanted, replacement) => {
    const rules = lintXlsx(damaged(good, part, wanted, replacement)).map((finding) => finding.rule);
    expect(rules).toEqual([rule]);
  });

  it("two tables share cells", () => {
    const moved = damaged(good, SETTINGS_TABLE, 'ref="A10:B13"', 'ref="A7:B13"');
    const rules = lintXlsx(moved).map((finding) => finding.rule);
    // A table that is moved over another loses its header cells too.
    expect(rules).toEqual(["tables-overlap", "header-differs", "header-differs"]);
  });

  it("two columns of a table bear one name, in other letters", () => {
    const twice = damaged(good, SETTINGS_TABLE, 'name="Værdi"', 'name="NAVN"');
    expect(lintXlsx(twice).map((finding) => finding.rule)).toEqual(["duplicate-column"]);
  });
});

describe("finds, and finds nothing else, in a formula", () => {
  it.each([
    ["that names its own row as only Excel's window understands it", "short-this-row", "B6/[@Mangel]"],
    ["that names its own row so after the table's name", "short-this-row", "B6/sag_juridisk[@Mangel]"],
    ["whose parenthesis is never closed", "formula-syntax", "B6/COUNTA(sag_juridisk[R.oplysning]"],
    ["that closes a parenthesis too many", "formula-syntax", "B6/COUNTA(B6))"],
    ["whose quotation mark is never closed", "formula-syntax", "IF(B6=&quot;ja,1,2)"],
    ["whose bracket is never closed", "formula-syntax", "COUNTA(sag_juridisk[R.oplysning)"],
    ["with two values side by side", "formula-syntax", "B6 0.5"],
    ["with an operator at its end", "formula-syntax", "B6/"],
    ["with two operators side by side", "formula-syntax", "B6*/2"],
    ["with an operator before a comma", "formula-syntax", "IF(B6=1,B6+,2)"],
    ["with Danish separators", "formula-syntax", "IF(B6=1;2;3)"],
    ["with empty parentheses", "formula-syntax", "B6+()"],
    ["with a comma outside a function", "formula-syntax", "(B6,2)"],
    ["that is longer than Excel takes", "formula-too-long", `1${"+1".repeat(4096)}`],
    ["with a function that nobody knows", "unknown-function", "KUNNET(B6)"],
    ["with a function in Danish", "unknown-function", "HVIS(B6=1,2,3)"],
    ["that fetches something from the network", "unknown-function", "_xlfn.WEBSERVICE(&quot;https://example.org&quot;)"],
    ["with a function younger than Excel 2016", "unknown-function", "_xlfn.XLOOKUP(1,B6,B6)"],
    ["with TEXT, whose format codes are spelt in the user's language", "unknown-function", "TEXT(B5,&quot;dd-mm-yyyy&quot;)"],
    ["with a younger function that lacks its prefix", "missing-prefix", "IFNA(B6,1)"],
    ["with TEXTJOIN without its prefix", "missing-prefix", "TEXTJOIN(&quot;,&quot;,TRUE,B6)"],
    ["that changes from day to day", "volatile-function", "TODAY()-B5"],
    ["that finds its cells by a text", "volatile-function", "INDIRECT(&quot;B6&quot;)"],
    ["that finds its cells by an offset", "volatile-function", "OFFSET(B6,0,1)"],
    ["with a criterion that holds a decimal", "decimal-criterion", "COUNTIF(B5:B6,&quot;&gt;0.5&quot;)"],
    ["that shows an error as zero", "error-as-zero", "IFERROR(B6/B5,0)"],
    ["with a table that is not there", "unknown-table", "COUNTA(sag_borte[R.oplysning])"],
    ["with a column that is not there", "unknown-column", "COUNTA(sag_juridisk[R.borte])"],
    ["with a column range whose end is not there", "unknown-column", "COUNTA(sag_juridisk[[R.oplysning]:[R.borte]])"],
    ["with a table item that LibreOffice reckons wrongly", "table-item", "COUNTA(sag_juridisk[#Headers])"],
    ["with a table that names no column", "bare-table", "COUNTA(sag_juridisk)"],
    ["with a name that is not there", "unknown-name", "B6/sag_borte"],
    ["with a sheet that is not there", "unknown-sheet", "Borte!A1"],
    ["with a cell that is gone", "unknown-sheet", "B6+#REF!"],
  ])("%s", (_, rule, formula) => {
    const rules = lintXlsx(damaged(good, FRONT, SHARE, formula)).map((finding) => finding.rule);
    expect(rules).toEqual([rule]);
  });

  it("of a calculated column, a defined name, a dropdown and a conditional format", () => {
    const calculated = damaged(good, REVIEW_TABLE, "COUNTIF(", "KUNNET(");
    const named = damaged(good, BOOK, "&apos;Søren&apos;&apos;s ark&apos;!$A$1", "NOW()");
    const dropdown = damaged(good, FRONT, "<formula1>sag_valg_L<", "<formula1>sag_juridisk[Sag]<");
    const conditional = damaged(good, REVIEW, "<formula>C6=sag_ord_2<", "<formula>C6=sag_juridisk[Sag]<");
    expect([calculated, named, dropdown, conditional].map((parts) => lintXlsx(parts).map((finding) => finding.rule))).toEqual([
      ["unknown-function"],
      ["volatile-function"],
      ["table-in-rule"],
      ["table-in-rule"],
    ]);
  });
});

it("lets pass what only looks like a fault", () => {
  const formulas = [
    "IF(B6=1,,-2)*+3%",
    "COUNTA(sag_juridisk[Bemærkning '['#1']])",
    "COUNTIF(B5:B6,&quot;&gt;=1&quot;)+IFERROR(B6,&quot;0&quot;)",
    "INDEX(sag_juridisk[[R.oplysning]:[R.begrundelse]],1,2)&amp;&quot; (&quot;&amp;B6&amp;&quot;)&quot;",
    "SUM(Lister!$B$5:$B$7,&apos;Søren&apos;&apos;s ark&apos;!A1)+LOG10(100)",
    "_xlfn.IFNA(MATCH(&quot;a&quot;&quot;b&quot;,{&quot;a&quot;,&quot;b&quot;},0),NA())",
    "COUNTIF(sag_juridisk[Mangel],TRUE)",
  ];
  for (const formula of formulas) expect(lintXlsx(damaged(good, FRONT, SHARE, formula))).toEqual([]);
});

it("says where the fault stands", () => {
  expect(lintXlsx(damaged(good, FRONT, SHARE, "TODAY()"))).toEqual([
    { rule: "volatile-function", part: FRONT, message: "Forside!B7: TODAY in =TODAY()" },
  ]);
});
