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

it("names a name that is in the way without a place, for it stands in no cell", () => {
  const problem = hostRefusal({ kind: "name-in-the-way", name: "sag_ord_L_2" });
  expect(problem).toEqual({ code: "name-in-the-way", message: expect.stringContaining("»sag_ord_L_2«") as string });
});

it("tells what somebody else has written meanwhile, and what was to be written", () => {
  const problem = hostRefusal({ kind: "changed-meanwhile", sheet: "Sager", cell: "C7", standing: "Afslag", given: "Medhold" });
  expect(problem).toMatchObject({ sheet: "Sager", cell: "C7" });
  expect(problem.message).toMatch(/»Afslag«.*»Medhold«/);
});
