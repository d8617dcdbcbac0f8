import { makeStyles, tokens } from "@fluentui/react-components";
import { changeActivity, type ActivityParts } from "../../actions/setPlan.ts";
import { endsBeforeStart, recommendationOf } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { PlannedActivity } from "../../review/plan.ts";
import { ACTIVITY_KIND_WORDS, ACTIVITY_STATUS_WORDS } from "../../text/danish/plan.ts";
import { useBookStore } from "../book/useBook.ts";
import { ToolChoices } from "../findings/ToolChoices.tsx";
import { KeptDate } from "../shell/KeptDate.tsx";
import { KeptText } from "../shell/KeptText.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { WordSelect } from "../shell/WordSelect.tsx";
import { Notes } from "./Notes.tsx";
import { recommendationChoices } from "./plannedOn.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  dates: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: tokens.spacingHorizontalS },
});

interface ActivityFormProps {
  readonly activity: PlannedActivity;
  readonly analysis: Analysis;
}

interface PartProps extends ActivityFormProps {
  readonly change: (part: Partial<ActivityParts>) => void;
}

/** Everything about an activity. Each part is written by itself, so that two people can work on one. */
export function ActivityForm({ activity, analysis }: ActivityFormProps): React.JSX.Element {
  const store = useBookStore();
  const part = { activity, analysis, change: (changed: Partial<ActivityParts>) => void store.change((then) => changeActivity(then, activity.id, changed)) };
  return (
    <div className={useStyles().form}>
      <What {...part} />
      <WhoAndWhen {...part} />
      <HowItGoes {...part} />
    </div>
  );
}

function What({ activity, analysis, change }: PartProps): React.JSX.Element {
  const { plan: texts } = useTexts();
  const recommendation = recommendationOf(activity, analysis.findings);
  const choices = recommendationChoices(analysis);
  const listed = choices.find(({ code }) => code === recommendation?.id)?.code;
  return (
    <>
      <PartText name="activity" activity={activity} change={change} />
      <WordSelect label={texts.recommendation} words={choices} value={listed ?? ""} {...(listed === undefined && { blank: activity.recommendation })} onChange={(chosen) => chosen !== "" && change({ recommendation: chosen })} />
      <PartText name="staffGoal" activity={activity} change={change} />
      <PartText name="citizenGoal" activity={activity} change={change} />
      <WordSelect label={texts.kind} words={ACTIVITY_KIND_WORDS} value={activity.kind ?? ""} blank={texts.notSaid} onChange={(kind) => change({ kind: kind === "" ? null : kind })} />
      {recommendation && <ToolChoices criterion={recommendation.criterion} chosen={activity.tools} analysis={analysis} onChange={(tools) => change({ tools })} />}
    </>
  );
}

function WhoAndWhen({ activity, change }: PartProps): React.JSX.Element {
  const { plan: texts } = useTexts();
  return (
    <>
      <PartText isShort name="responsible" activity={activity} change={change} />
      <div className={useStyles().dates}>
        <KeptDate label={texts.start} date={activity.start} onChange={(start) => change({ start })} />
        <KeptDate label={texts.deadline} date={activity.deadline} {...(endsBeforeStart(activity) && { warning: texts.endsBeforeStart })} onChange={(deadline) => change({ deadline })} />
      </div>
    </>
  );
}

function HowItGoes({ activity, change }: PartProps): React.JSX.Element {
  const { plan: texts } = useTexts();
  return (
    <>
      <PartText name="indicator" activity={activity} change={change} />
      <PartText isShort name="baseline" activity={activity} change={change} />
      <PartText isShort name="target" activity={activity} change={change} />
      <WordSelect label={texts.status} words={ACTIVITY_STATUS_WORDS} value={activity.status ?? ""} blank={texts.notSaid} onChange={(status) => change({ status: status === "" ? null : status })} />
      <Notes activity={activity} />
      <PartText name="support" activity={activity} change={change} />
    </>
  );
}

type TextName = "activity" | "staffGoal" | "citizenGoal" | "responsible" | "indicator" | "baseline" | "target" | "support";

interface PartTextProps extends Pick<PartProps, "activity" | "change"> {
  readonly name: TextName;
  readonly isShort?: boolean;
}

function PartText({ name, isShort = false, activity, change }: PartTextProps): React.JSX.Element {
  const { plan: texts } = useTexts();
  return <KeptText isShort={isShort} label={texts[name]} hint={texts.hints[name]} text={activity[name]} onChange={(text) => change({ [name]: text })} />;
}
