import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addActivity, changeRemark, remarkOn } from "../../actions/setPlan.ts";
import { activitiesOn, isChosen } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Finding } from "../../review/finding.ts";
import { CHOICE_WORDS, wordFor } from "../../text/danish/words.ts";
import { useBookStore } from "../book/useBook.ts";
import { DraftText } from "../shell/DraftText.tsx";
import { KeptText } from "../shell/KeptText.tsx";
import { useStop } from "../shell/useStop.ts";
import { useTexts } from "../shell/useTexts.ts";
import { ActivityList } from "./ActivityList.tsx";

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  beside: { display: "block", color: tokens.colorNeutralForeground2 },
  title: { minHeight: "24px", cursor: "pointer" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

interface RecommendationProps {
  readonly recommendation: Finding;
  readonly analysis: Analysis;
}

/**
 * A recommendation with what is done about it. One that the municipality does not work on stands among the others with its
 * choice as a plain word: nothing is missing there.
 */
export function RecommendationCard({ recommendation, analysis }: RecommendationProps): React.JSX.Element {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const { id, text, choice } = recommendation;
  const activities = activitiesOn(id, analysis.plan);
  const isWorkedOn = isChosen(recommendation);
  return (
    <article className={styles.card}>
      <Text><span aria-hidden>➜ </span>{text}</Text>
      <Text size={200} className={styles.beside}>{id} · {choice === null ? texts.notChosenYet : wordFor(CHOICE_WORDS, choice)}</Text>
      {isWorkedOn && activities.length === 0 && <Text size={200} className={styles.beside}>⚑ {texts.noActivity}</Text>}
      <ActivityList activities={activities} analysis={analysis} />
      {isWorkedOn && <NewActivity recommendation={id} />}
      <StatusAccount recommendation={recommendation} analysis={analysis} />
    </article>
  );
}

/** An activity is in the plan once it has words; half a row would count as one. */
function NewActivity({ recommendation }: { readonly recommendation: string }): React.JSX.Element {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const store = useBookStore();
  const stop = useStop();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) return <Button size="small" appearance="subtle" onClick={() => setDraft("")}>+ {texts.newActivity}</Button>;
  const isFit = draft.trim() !== "" && stop(draft) === null;
  const add = (): void => {
    void store.change((then) => addActivity(then, recommendation, draft.trim()));
    setDraft(null);
  };
  return (
    <div className={styles.fields}>
      <DraftText isLong label={texts.newActivity} hint={texts.newActivityHint} text={draft} onChange={setDraft} />
      <Button disabledFocusable={!isFit} onClick={add}>{texts.add}</Button>
    </div>
  );
}

function StatusAccount({ recommendation: { id }, analysis }: RecommendationProps): React.JSX.Element {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const store = useBookStore();
  const standing = remarkOn(analysis, id);
  return (
    <details>
      <summary className={styles.title}>{texts.statusAccount}</summary>
      <div className={styles.fields}>
        {(["account", "remark", "focus"] as const).map((name) => (
          <KeptText
            key={name}
            label={texts[name]}
            hint={texts.statusHints[name]}
            text={standing[name]}
            onChange={(text) => void store.change((then) => changeRemark(then, id, { [name]: text }))}
          />
        ))}
      </div>
    </details>
  );
}
