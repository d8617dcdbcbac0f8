import { isoDateOfText } from "../../src/workbook/excelDate.ts";

it.each([
  ["2026-03-14", "2026-03-14"],
  ["14-03-2026", "2026-03-14"],
  ["4.3.2026", "2026-03-04"],
  ["30-02-2026", null],
  ["marts 2026", null],
])("a date typed as »%s« is %s", (typed, iso) => {
  expect(isoDateOfText(typed)).toBe(iso);
});
