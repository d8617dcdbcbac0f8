import { readStyles } from "../../../src/xlsx/read/readStyles.ts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Format 0 shows a number as it is; format 1 as its number says. */
function showsDate(numFmtId: number, formatCode?: string): boolean {
  const formats = formatCode === undefined ? "" : `<numFmts count="1"><numFmt numFmtId="${String(numFmtId)}" formatCode="${formatCode}"/></numFmts>`;
  const text = `<styleSheet ${MAIN}>${formats}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="${String(numFmtId)}"/></cellXfs></styleSheet>`;
  const { dates } = readStyles("xl/styles.xml", text);
  expect(dates.has(0)).toBe(false);
  return dates.has(1);
}

describe("A format", () => {
  it.each([14, 15, 16, 17, 22])("that every workbook has shows a date: %d", (number) => expect(showsDate(number)).toBe(true));

  it.each([0, 1, 4, 9, 13, 18, 20, 21, 45, 49])("that every workbook has shows no date: %d", (number) => expect(showsDate(number)).toBe(false));

  it.each(["dd-mm-yyyy", "DD/MM/YY", "[$-406]d. mmmm yyyy;@", "mmm\\-yy", "[Red]d", "dddd", "yyyy"])("of one's own shows a date: %s", (code) => expect(showsDate(164, code)).toBe(true));

  it.each(["0.00", "hh:mm:ss", "mm:ss", "0&quot; dage&quot;", "0 &quot;x&quot; &quot;dyr&quot;", "0\\d\\y", "[Red]0", "[DBNum1]0", "#,##0.00", "@"])("of one's own shows none: %s", (code) => {
    expect(showsDate(164, code)).toBe(false);
  });

  it("without a number or a code is nobody's, and no date", () => {
    const datesOf = (format: string, cell: string) => readStyles("xl/styles.xml", `<styleSheet ${MAIN}><numFmts>${format}</numFmts><cellXfs>${cell}</cellXfs></styleSheet>`).dates.size;
    expect([datesOf('<numFmt formatCode="yyyy"/>', "<xf/>"), datesOf('<numFmt numFmtId="164"/>', '<xf numFmtId="164"/>')]).toEqual([0, 0]);
  });

  it("that a cell names and the file lacks is no date", () => {
    expect(readStyles("xl/styles.xml", `<styleSheet ${MAIN}><numFmts><numFmt formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`).dates.size).toBe(0);
  });
});
