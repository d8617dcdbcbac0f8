import { makeStyles, tokens } from "@fluentui/react-components";
import { setThemeText, themeTextsOf } from "../../actions/setThemeText.ts";
import type { ThemeId } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { THEME_TEXT_WORDS } from "../../text/danish/themeTexts.ts";
import { useBookStore } from "../book/useBook.ts";
import { KeptText } from "../shell/KeptText.tsx";
import { useTexts } from "../shell/useTexts.ts";

const FIELDS = ["assessment", "presentation", "analysis"] as const;

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS } });

interface ThemeTextFieldsProps {
  readonly analysis: Analysis;
  /** Null: the whole analysis. */
  readonly theme: ThemeId | null;
}

/** What the task force writes about a theme, or about the whole. Give it a `key` per theme. */
export function ThemeTextFields({ analysis, theme }: ThemeTextFieldsProps): React.JSX.Element {
  const { findings: texts } = useTexts();
  const store = useBookStore();
  const standing = themeTextsOf(analysis, theme);
  return (
    <div className={useStyles().fields}>
      {FIELDS.map((name) => (
        <KeptText
          key={name}
          label={texts[name]}
          hint={THEME_TEXT_WORDS[name]}
          text={standing[name]}
          onChange={(text) => void store.change((then) => setThemeText(then, theme, { [name]: text }))}
        />
      ))}
    </div>
  );
}
