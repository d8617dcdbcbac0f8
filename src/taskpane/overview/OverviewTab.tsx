import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { materialDefectSentence } from "../../findings/phrases.ts";
import { summarise } from "../../findings/summarise.ts";
import type { Evidence } from "../../findings/summariseCriterion.ts";
import type { Summary } from "../../findings/summary.ts";
import { findCriterion } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { dataBasis } from "../../scoring/dataBasis.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { SELF_ONLY_WORDS, VIEW_WORDS } from "../../text/danish/signals.ts";
import { AREA_WORDS, wordFor } from "../../text/danish/words.ts";
import { criterionWord } from "../../workbook/criterionWord.ts";
import { useTexts } from "../shell/useTexts.ts";
import { differing } from "./differing.ts";
import { ItemFigures } from "./ItemFigures.tsx";
import { SelfGrades } from "./SelfGrades.tsx";
import { SourceBadges } from "./SourceBadges.tsx";
import { SourceMatrix } from "./SourceMatrix.tsx";
import { ThemeCard } from "./ThemeCard.tsx";

const useStyles = makeStyles({
  view: { marginBottom: tokens.spacingVerticalM },
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
  const basis = dataBasis(analysis);
  const nameOf = (criterion: string): string => criterionName(analysis, criterion);
  const defects = materialDefectSentence(summary.cases, DANISH_FINDING_WORDS);
  return (
    <>
      <h2 className={styles.title}>
        {analysis.municipality} · {wordFor(AREA_WORDS, analysis.area).toLowerCase()}
      </h2>
      <Text size={200} className={styles.basis}>
        {texts.basis({ ...summary.cases, ...basis, observations: analysis.observations.length })}
      </Text>
      {summary.assessment !== "" && <p className={styles.assessment}>{summary.assessment}</p>}
      {defects !== null && <p>{defects}</p>}
      {analysis.framework.themes.map((theme) => {
        const ofTheme = summary.themes.find((one) => one.theme === theme.id);
        return ofTheme && <ThemeCard key={theme.id} theme={theme} area={analysis.area} summary={ofTheme} criteria={summary.criteria} evidence={evidence} />;
      })}
      <Views analysis={analysis} summary={summary} evidence={evidence} />
      <CriterionNotes title={texts.differing} lines={differing(summary).map(({ criterion, ways }) => `${nameOf(criterion)}: ${ways.join("; ")}`)} />
      <CriterionNotes title={texts.notExamined} lines={unexaminedOf(summary, nameOf)} />
      <SourceMatrix criteria={summary.criteria} self={summary.self} nameOf={nameOf} />
      <ItemFigures items={analysis.items} summary={summary} />
      <SelfGrades self={summary.self} nameOf={nameOf} />
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

interface ViewsProps {
  readonly analysis: Analysis;
  readonly summary: Summary;
  readonly evidence: Evidence;
}

/** Where the municipality and the review see a criterion differently, and what each of them rests on. */
function Views({ analysis, summary, evidence }: ViewsProps): React.JSX.Element {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const shown = summary.criteria.filter(({ view }) => view !== null);
  return (
    <section>
      <h3>{texts.views}</h3>
      {shown.length === 0 && <p>{texts.none}</p>}
      {shown.map((one) => (
        <div key={one.criterion} className={styles.view}>
          <Text block weight="semibold">{criterionName(analysis, one.criterion)}</Text>
          <Text block>{one.view === null ? "" : wordFor(VIEW_WORDS, one.view)}</Text>
          <SourceBadges summary={one} evidence={evidence} />
        </div>
      ))}
    </section>
  );
}

function unexaminedOf({ criteria }: Summary, nameOf: (criterion: string) => string): readonly string[] {
  return criteria.flatMap(({ criterion, selfOnly, status }) => {
    if (selfOnly) return [`${nameOf(criterion)} (${SELF_ONLY_WORDS})`];
    return status === "not-examined" ? [nameOf(criterion)] : [];
  });
}

function criterionName({ framework }: Analysis, id: string): string {
  const found = findCriterion(framework, id);
  return found === undefined ? id : criterionWord(found);
}
