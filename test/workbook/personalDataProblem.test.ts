import { personalDataProblem } from "../../src/workbook/personalDataProblem.ts";

const found = { kind: "cpr", certainty: "certain" } as const;
const say = (kind: string, certainty: string) => `${kind} ${certainty}`;

describe("Personal data as a problem", () => {
  it("has the sheet and the cell that it stands in, or the sheet alone where the sheet is named after it", () => {
    expect(personalDataProblem({ ...found, sheet: "Sager", cell: "C7" }, say)).toEqual({ code: "personal-data", sheet: "Sager", cell: "C7", message: "cpr certain" });
    expect(personalDataProblem({ ...found, sheet: "ark nr. 2" }, say)).toEqual({ code: "personal-data", sheet: "ark nr. 2", message: "cpr certain" });
  });

  it("has the part of the file that it stands in where that is no sheet", () => {
    expect(personalDataProblem({ ...found, part: "navn nr. 1 i Navnestyring" }, say)).toEqual({ code: "personal-data", path: "navn nr. 1 i Navnestyring", message: "cpr certain" });
    expect(personalDataProblem(found, say)).toEqual({ code: "personal-data", path: "", message: "cpr certain" });
  });
});
