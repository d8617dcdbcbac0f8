import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { findEdition } from "../../instrument/editions.ts";
import { Choices } from "../shell/Choices.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { CaseList } from "./CaseList.tsx";
import type { DraftPart } from "./setupOf.ts";

const useStyles = makeStyles({ choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS } });

/** What most courses do without: an own list of cases, two who look at the same cases, a short course on some themes, a sheet for the application. */
export function MoreChoices({ draft, change }: DraftPart): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const { themes, double, application } = draft;
  return (
    <details>
      <summary>{texts.moreChoices}</summary>
      <div className={styles.choices}>
        <CaseList draft={draft} change={change} />
        <Field label={texts.double} hint={texts.doubleHint}>
          <Input inputMode="numeric" value={double} onChange={(_, { value }) => change({ double: value })} />
        </Field>
        <Choices legend={texts.themes} hint={texts.themesHint}>
          {findEdition(draft.framework)?.framework.themes.map(({ id, number, title }) => (
            <Checkbox
              key={id}
              label={`${number} · ${title}`}
              checked={themes.includes(id)}
              onChange={(_, { checked }) => change({ themes: checked === true ? [...themes, id] : themes.filter((one) => one !== id) })}
            />
          ))}
        </Choices>
        <Checkbox label={texts.application} checked={application} onChange={(_, { checked }) => change({ application: checked === true })} />
      </div>
    </details>
  );
}
