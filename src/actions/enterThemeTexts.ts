import { findTheme, type ThemeId } from "../framework/framework.ts";
import type { Analysis } from "../review/analysis.ts";
import type { ThemeText } from "../review/finding.ts";
import { ROW_TEXTS } from "../text/danish/inputs.ts";
import { differsProblem } from "./enterRows.ts";
import { enterEach, leftOut, type Entered, type EntryOutcome } from "./entryOutcome.ts";
import type { FitFile } from "./fitFile.ts";
import { KeyedRows } from "./keyedRows.ts";
import { mergeFields } from "./mergeFields.ts";

type ThemeEntry = FitFile["themes"][number];

/** Enters what the task force writes about a theme, or about the whole analysis where the file names no theme. */
export function enterThemeTexts(analysis: Analysis, file: FitFile, replace: boolean): Entered<Analysis> {
  const rows = new KeyedRows(analysis.themeTexts, (row: ThemeText) => row.theme ?? "");
  const enterOne = ({ filed: { theme: id, ...texts }, path }: ThemeEntry): EntryOutcome => {
    if (id !== undefined && findTheme(analysis.framework, id) === undefined) {
      return leftOut({ code: "unknown-theme", path: `${path}.theme`, message: ROW_TEXTS.unknownTheme(id, analysis.framework.title) });
    }
    const theme = (id ?? null) as ThemeId | null;
    const merged = mergeFields(rows.find(theme ?? "") ?? blankText(theme), texts, replace);
    if (merged.differing.length > 0) {
      return leftOut(differsProblem(theme ?? ROW_TEXTS.wholeAnalysis, merged.differing, path));
    }
    if (merged.changed) rows.put(merged.row);
    return { kind: "done", changed: merged.changed, problems: [] };
  };
  return enterEach(file.themes, enterOne, () => ({ ...analysis, themeTexts: rows.all() }));
}

function blankText(theme: ThemeId | null): ThemeText {
  return { theme, presentation: "", analysis: "", assessment: "" };
}
