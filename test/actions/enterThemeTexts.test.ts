import { enter, faults } from "./makers.ts";

describe("texts of themes", () => {
  it("are about a theme, or about the whole when none is named", () => {
    const themes = [{ theme: "A.fag", assessment: "Godt." }, { assessment: "Samlet godt." }];
    expect(enter({ themes }).analysis.themeTexts).toEqual([
      { theme: "A.fag", presentation: "", analysis: "", assessment: "Godt." },
      { theme: null, presentation: "", analysis: "", assessment: "Samlet godt." },
    ]);
  });

  it("are left out, by path, when the framework has no such theme", () => {
    expect(faults({ themes: [{ theme: "B.udredning", assessment: "x" }] })).toEqual([["unknown-theme", "themes[0].theme"]]);
  });

  it("that differ are left out, unless they shall replace", () => {
    const before = enter({ themes: [{ assessment: "Først." }] }).analysis;
    expect(faults({ themes: [{ assessment: "Så." }] }, before)).toEqual([["differs", "themes[0]"]]);
    expect(enter({ themes: [{ assessment: "Så." }] }, before, true).analysis.themeTexts).toMatchObject([{ assessment: "Så." }]);
  });

  it("that are blank say nothing: what stands is neither emptied nor told as different", () => {
    const before = enter({ themes: [{ assessment: "Først.", analysis: "" }] }).analysis;
    const file = { themes: [{ assessment: " ", analysis: "Så." }] };
    expect(enter(file, before)).toMatchObject({ problems: [], entered: 1 });
    expect(enter(file, before, true).analysis.themeTexts).toMatchObject([{ assessment: "Først.", analysis: "Så." }]);
  });
});
