import { hostRefusal } from "../../src/workbook/hostRefusal.ts";

it("names the sheet and the cell that were meant", () => {
  expect(hostRefusal({ kind: "locked", sheet: "Forside", cell: "C5" })).toMatchObject({ code: "locked", sheet: "Forside", cell: "C5" });
});

it("names what is in the way, and says that nothing is changed", () => {
  const problem = hostRefusal({ kind: "sheet-in-the-way", name: "Sager" });
  expect(problem).toMatchObject({ code: "sheet-in-the-way", sheet: "Sager" });
  expect(problem.message).toMatch(/»Sager«.*Intet er ændret\.$/);
});

it("gives Excel's own code where nothing better can be said", () => {
  expect(hostRefusal({ kind: "unexpected", code: "FooBar" }).message).toContain("FooBar");
});
