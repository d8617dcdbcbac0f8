import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { benefitsOf } from "../../framework/benefits.ts";
import type { Area } from "../../framework/framework.ts";
import { MUNICIPALITIES } from "../../framework/municipalities.ts";
import { EDITIONS } from "../../instrument/editions.ts";
import type { Setup } from "../../review/setup.ts";
import { AREA_WORDS } from "../../text/danish/words.ts";
import { Choices } from "../shell/Choices.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { MoreChoices } from "./MoreChoices.tsx";
import { Schedule } from "./Schedule.tsx";
import { casesOf, setupGaps, setupOf, type DraftPart, type SetupDraft } from "./setupOf.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  said: { padding: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
});

/** A rule is not torn from its paragraph. */
const NO_BREAK = "\u00a0";

const EMPTY: SetupDraft = {
  municipality: "",
  area: "voksen",
  framework: EDITIONS[0]?.framework.id ?? "",
  benefits: [],
  cases: "20",
  caseList: "",
  seed: "",
  start: "",
  selfEvaluation: "kort",
  themes: [],
  double: "0",
  application: false,
};

/** A short form with what a course needs, and in words what will happen before it does. */
export function SetupForm({ onMake }: { readonly onMake: (setup: Setup) => void }): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const [draft, setDraft] = useState(EMPTY);
  const change = (part: Partial<SetupDraft>): void => setDraft({ ...draft, ...part });
  const setup = setupOf(draft);
  const gapsId = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (setup !== null) onMake(setup);
      }}
    >
      <CourseFields draft={draft} change={change} />
      <Benefits draft={draft} change={change} />
      <Field label={texts.cases} hint={texts.casesHint}>
        <Input inputMode="numeric" value={draft.cases} onChange={(_, { value }) => change({ cases: value })} />
      </Field>
      <Field label={texts.selfEvaluation}>
        <RadioGroup value={draft.selfEvaluation} onChange={(_, { value }) => change({ selfEvaluation: value as SetupDraft["selfEvaluation"] })}>
          <Radio value="kort" label={texts.selfModes.kort} />
          <Radio value="fuld" label={texts.selfModes.fuld} />
        </RadioGroup>
      </Field>
      <MoreChoices draft={draft} change={change} />
      <div className={styles.said}>
        <Text weight="semibold" block>{texts.willMake}</Text>
        <Text>{texts.willMakeHelp(casesOf(draft) ?? 20)}</Text>
        {draft.start !== "" && draft.themes.length === 0 && <Schedule framework={draft.framework} start={draft.start} />}
      </div>
      <Button appearance="primary" type="submit" disabledFocusable={setup === null} aria-describedby={gapsId}>{texts.make}</Button>
      <Text size={200} id={gapsId}>{setup === null ? texts.lacking(setupGaps(draft).map((gap) => texts.gaps[gap])) : ""}</Text>
    </form>
  );
}

function CourseFields({ draft, change }: DraftPart): React.JSX.Element {
  const listId = useId();
  const { course: texts } = useTexts();
  return (
    <>
      <Field label={texts.municipality} hint={texts.municipalityHint} required>
        <Input list={listId} value={draft.municipality} onChange={(_, { value }) => change({ municipality: value })} />
      </Field>
      <datalist id={listId}>
        {MUNICIPALITIES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={texts.area}>
        <RadioGroup layout="horizontal" value={draft.area} onChange={(_, { value }) => change({ area: value as Area, benefits: [] })}>
          {AREA_WORDS.map(({ code, word }) => (
            <Radio key={code} value={code} label={word} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.framework}>
        <Select value={draft.framework} onChange={(_, { value }) => change({ framework: value, themes: [] })}>
          {EDITIONS.map(({ framework }) => (
            <option key={framework.id} value={framework.id}>{framework.title}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts.start}>
        <Input type="date" value={draft.start} onChange={(_, { value }) => change({ start: value })} />
      </Field>
    </>
  );
}

function Benefits({ draft, change }: DraftPart): React.JSX.Element {
  const { course: texts } = useTexts();
  return (
    <Choices legend={texts.benefits} hint={texts.benefitsHint}>
      {benefitsOf(draft.area).map(({ id, label, law, paragraph }) => (
        <Checkbox
          key={id}
          label={`${label} (${`${law} ${paragraph}`.replaceAll(" ", NO_BREAK)})`}
          checked={draft.benefits.includes(id)}
          onChange={(_, { checked }) => change({ benefits: checked === true ? [...draft.benefits, id] : draft.benefits.filter((one) => one !== id) })}
        />
      ))}
    </Choices>
  );
}
