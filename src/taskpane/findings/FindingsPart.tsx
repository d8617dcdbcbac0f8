import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Fragment, useRef, useState } from "react";
import { addSuggestions } from "../../actions/addSuggestions.ts";
import { changeFinding, moveFinding, newFinding, setFinding } from "../../actions/setFinding.ts";
import type { Theme } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { FINDING_KINDS, type Finding, type FindingKind } from "../../review/finding.ts";
import { useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";
import { FindingCard } from "./FindingCard.tsx";
import { findingsOf } from "./links.ts";
import { ThemeTextFields } from "./ThemeTextFields.tsx";

const SYMBOLS: Readonly<Record<FindingKind, string>> = { strength: "▲", challenge: "▼", recommendation: "➜" };

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  theme: { outlineStyle: "none" },
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
});

/** What stands for the whole analysis among the themes. */
const WHOLE = "";

/** Per theme what the evidence suggests, what people have decided and what they write about it. */
export function FindingsPart({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const { findings: texts } = useTexts();
  const { themes } = analysis.framework;
  const [themeId, setThemeId] = useState<string>(themes[0]?.id ?? WHOLE);
  const theme = themes.find((one) => one.id === themeId);
  return (
    <>
      <Choose analysis={analysis} theme={theme} onTheme={setThemeId} />
      {/* Begun anew per theme, and under one key: two of the same beside each other leave the former theme's findings standing. */}
      <Fragment key={themeId}>
        {theme && <ThemeFindings analysis={analysis} theme={theme} />}
        <h2 className={styles.heading}>{theme === undefined ? texts.wholeTexts : texts.texts}</h2>
        <ThemeTextFields analysis={analysis} theme={theme?.id ?? null} />
      </Fragment>
    </>
  );
}

interface ChooseProps {
  readonly analysis: Analysis;
  readonly theme: Theme | undefined;
  readonly onTheme: (id: string) => void;
}

function Choose({ analysis, theme, onTheme }: ChooseProps): React.JSX.Element {
  const { findings: texts } = useTexts();
  const store = useBookStore();
  const [found, setFound] = useState<number | null>(null);
  const suggest = (): void => {
    setFound(addSuggestions(analysis).findings.length - analysis.findings.length);
    void store.change(addSuggestions);
  };
  return (
    <div className={useStyles().top}>
      <Field label={texts.theme}>
        <Select value={theme?.id ?? WHOLE} onChange={(_, { value }) => onTheme(value)}>
          {analysis.framework.themes.map((one) => (
            <option key={one.id} value={one.id}>{one.number} · {one.title}</option>
          ))}
          <option value={WHOLE}>{texts.whole}</option>
        </Select>
      </Field>
      <Button onClick={suggest}>{texts.suggest}</Button>
      <Text size={200} role="status">{found === null ? "" : texts.suggested(found)}</Text>
    </div>
  );
}

function ThemeFindings({ analysis, theme }: { readonly analysis: Analysis; readonly theme: Theme }): React.JSX.Element {
  const styles = useStyles();
  const { findings: texts } = useTexts();
  const suggestions = findingsOf(analysis, theme, "forslag");
  const rejected = findingsOf(analysis, theme, "afvist");
  const [rejectedBefore] = useState(rejected.length);
  const place = useRef<HTMLElement>(null);
  // A finding that is decided goes to another list, and the button that was pressed with it: the keyboard goes on from here.
  const decided = (): void => place.current?.focus({ preventScroll: true });
  const of = { analysis, onDecided: decided };
  return (
    <section ref={place} tabIndex={-1} className={styles.theme} aria-label={theme.title}>
      {suggestions.length > 0 && <Group title={texts.suggestions} help={texts.suggestionsHelp} findings={suggestions} {...of} />}
      {FINDING_KINDS.map((kind) => (
        <Group key={kind} title={texts.kinds[kind]} help={texts.none[kind]} findings={findingsOf(analysis, theme, "accepteret", kind)} {...of} add={{ kind, theme }} />
      ))}
      {rejected.length > 0 && (
        <details open={rejected.length > rejectedBefore}>
          <summary>{texts.rejected} ({rejected.length})</summary>
          <Group title={texts.rejected} help={texts.rejectedHelp} findings={rejected} {...of} />
        </details>
      )}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  /** Shown with suggestions, and where there is no finding. */
  readonly help: string;
  readonly findings: readonly Finding[];
  readonly analysis: Analysis;
  /** Runs when a finding has left the group. */
  readonly onDecided: () => void;
  readonly add?: { readonly kind: FindingKind; readonly theme: Theme };
}

function Group({ title, help, findings, analysis, onDecided, add }: GroupProps): React.JSX.Element {
  const { findings: texts } = useTexts();
  const store = useBookStore();
  const first = add?.theme.criteria[0];
  return (
    <section>
      <h2 className={useStyles().heading}>{title}</h2>
      {(add === undefined || findings.length === 0) && <Text size={200}>{help}</Text>}
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          symbol={SYMBOLS[finding.kind]}
          analysis={analysis}
          onChange={(changed) => {
            void store.change((then) => changeFinding(then, finding.id, changed));
            if (changed.status !== undefined) onDecided();
          }}
          onMove={(steps) => void store.change((then) => moveFinding(then, finding.id, steps, finding.orderReason))}
        />
      ))}
      {add && first && (
        <Button size="small" appearance="subtle" onClick={() => void store.change((then) => setFinding(then, newFinding(then, add.kind, first.id)))}>
          + {texts.add[add.kind]}
        </Button>
      )}
    </section>
  );
}
