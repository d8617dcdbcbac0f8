import type { ThemeId } from "../framework/framework.ts";
import type { Analysis } from "../review/analysis.ts";
import type { ThemeText } from "../review/finding.ts";

/** What is written about a theme. */
export type ThemeTexts = Omit<ThemeText, "theme">;

/** What stands about a theme, or about the whole analysis where theme is null; blank texts where nothing does. */
export function themeTextsOf({ themeTexts }: Pick<Analysis, "themeTexts">, theme: ThemeId | null): ThemeText {
  return themeTexts.find((one) => one.theme === theme) ?? { theme, presentation: "", analysis: "", assessment: "" };
}

/** The analysis with some of a theme's texts as a person left them; the others stay. Three blank texts are no row. */
export function setThemeText(analysis: Analysis, theme: ThemeId | null, changed: Partial<ThemeTexts>): Analysis {
  const texts = { ...themeTextsOf(analysis, theme), ...changed };
  const others = analysis.themeTexts.filter((one) => one.theme !== theme);
  const isBlank = texts.presentation === "" && texts.analysis === "" && texts.assessment === "";
  return { ...analysis, themeTexts: isBlank ? others : [...others, texts] };
}
