import { DANISH_FINDING_WORDS as danish } from "../../src/text/danish/findings.ts";

describe("the Danish words of findings", () => {
  it("write a label small within a line, but not an abbreviation", () => {
    expect(danish.itemFigure("few", "Begrundelse: regler", "1 af 2")).toBe("○ begrundelse: regler: opfyldt i 1 af 2");
    expect(danish.itemFigure("few", "VUM", "1 af 2")).toBe("○ VUM: opfyldt i 1 af 2");
  });

  it("say how many people and rows stand behind a source", () => {
    expect(danish.selfFigure("±", 3, 7, false)).toBe("peger ikke entydigt (median 3, 7 svar)");
    expect(danish.selfFigure("+", 3, 1, true)).toBe("peger på en styrke (fælles svar: 3)");
    expect(danish.loggedFigure("-", 2)).toBe("peger på en udfordring (2 iagttagelser)");
    expect(danish.fromSource("citizen", "peger på en styrke (1 iagttagelse)", false)).toBe(
      "Borgerinterview: peger på en styrke (1 iagttagelse)",
    );
  });
});
