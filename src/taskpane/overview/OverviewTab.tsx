import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { materialDefectSentence } from "../../findings/phrases.ts";
import { summarise } from "../../findings/summarise.ts";
import type { CriterionSummary, Summary } from "../../findings/summary.ts";
import { criteriaOf } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { SELF_ONLY_WORDS, VIEW_WORDS } from "../../text/danish/signals.ts";
import { AREA_WORDS, wordFor } from "../../text/danish/words.ts";
import { useTexts } from "../shell/useTexts.ts";
import { ThemeCard } from "./ThemeCard.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  basis: { color: tokens.colorNeutralForeground2 },
  assessment: { padding: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  caution: { display: "block", marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
});

/** The tab Overblik: the leaders' page, worked out from the answers as they stand. Nothing here is computed twice. */
export function OverviewTab({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const summary = summarise(analysis);
  const evidence = { items: summary.items, self: summary.self, observations: analysis.observations };
  const respondents = new Set(analysis.selfAnswers.map((one) => one.respondent)).size;
  const defects = materialDefectSentence(summary.cases, DANISH_FINDING_WORDS);
  return (
    <>
      <h2 className={styles.title}>
        {analysis.municipality} · {wordFor(AREA_WORDS, analysis.area).toLowerCase()}
      </h2>
      <Text size={200} className={styles.basis}>
        {texts.basis(summary.cases.total, summary.cases.social, respondents, analysis.observations.length)}
      </Text>
      {summary.assessment !== "" && <p className={styles.assessment}>{summary.assessment}</p>}
      {defects !== null && <p>{defects}</p>}
      {analysis.framework.themes.map((theme) => {
        const ofTheme = summary.themes.find((one) => one.theme === theme.id);
        return ofTheme && <ThemeCard key={theme.id} theme={theme} area={analysis.area} summary={ofTheme} criteria={summary.criteria} evidence={evidence} />;
      })}
      <CriterionNotes title={texts.views} lines={viewsOf(analysis, summary)} />
      <CriterionNotes title={texts.notExamined} lines={unexaminedOf(analysis, summary)} />
      <Text size={200} className={styles.caution}>{texts.caution}</Text>
    </>
  );
}

function CriterionNotes({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): React.JSX.Element {
  const { overview: texts } = useTexts();
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? <p>{texts.none}</p> : <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
    </section>
  );
}

function viewsOf(analysis: Analysis, { criteria }: Summary): readonly string[] {
  return criteria.flatMap((one) => (one.view === null ? [] : [`${nameOf(analysis, one)}: ${wordFor(VIEW_WORDS, one.view)}`]));
}

function unexaminedOf(analysis: Analysis, { criteria }: Summary): readonly string[] {
  return criteria.flatMap((one) => {
    if (one.selfOnly) return [`${nameOf(analysis, one)} (${SELF_ONLY_WORDS})`];
    return one.status === "not-examined" ? [nameOf(analysis, one)] : [];
  });
}

function nameOf({ framework }: Analysis, { criterion }: CriterionSummary): string {
  const found = criteriaOf(framework).find((one) => one.id === criterion);
  return found === undefined ? criterion : `${found.number} ${found.title}`;
}
