import { setThemeText, themeTextsOf } from "../../src/actions/setThemeText.ts";
import type { ThemeId } from "../../src/framework/framework.ts";
import { blank } from "./makers.ts";

const FAG = "A.fag" as ThemeId;
const SAG = "A.sag" as ThemeId;

describe("A person writes about a theme", () => {
  it("keeps what else stands about it, and what stands about the others and the whole", () => {
    const written = setThemeText(setThemeText(blank, FAG, { analysis: "Kilderne er enige." }), null, { assessment: "Et solidt sted at gå ud fra." });
    const more = setThemeText(written, FAG, { assessment: "Fagligheden er høj." });
    expect(themeTextsOf(more, FAG)).toEqual({ theme: FAG, presentation: "", analysis: "Kilderne er enige.", assessment: "Fagligheden er høj." });
    expect(themeTextsOf(more, null).assessment).toBe("Et solidt sted at gå ud fra.");
    expect(themeTextsOf(more, SAG).assessment).toBe("");
  });

  it("leaves no row behind when its texts are blank again", () => {
    const written = setThemeText(blank, FAG, { presentation: "Sådan arbejder kommunen." });
    expect(setThemeText(written, FAG, { presentation: "" }).themeTexts).toEqual([]);
  });
});
