import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { themeOf } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Finding } from "../../review/finding.ts";
import { CHOICE_WORDS } from "../../text/danish/words.ts";
import { Choices } from "../shell/Choices.tsx";
import { criterionChoices } from "../shell/criterionChoices.ts";
import { KeptText } from "../shell/KeptText.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { WordSelect } from "../shell/WordSelect.tsx";
import { toggled } from "./links.ts";
import { ToolChoices } from "./ToolChoices.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
});

interface FindingFormProps {
  readonly finding: Finding;
  readonly analysis: Analysis;
  readonly onChange: (changed: Partial<Finding>) => void;
}

/** Everything about a finding that a person decides. */
export function FindingForm({ finding, analysis, onChange: change }: FindingFormProps): React.JSX.Element {
  const { findings: texts } = useTexts();
  return (
    <div className={useStyles().form}>
      <KeptText label={texts.text} text={finding.text} onChange={(text) => change({ text })} />
      <WordSelect label={texts.criterion} words={criterionChoices(analysis)} value={finding.criterion} onChange={(criterion) => criterion !== "" && change({ criterion })} />
      <Checkbox label={texts.central} checked={finding.central} onChange={(_, { checked }) => change({ central: checked === true })} />
      <KeptText label={finding.status === "afvist" ? texts.rejectReason : texts.orderReason} text={finding.orderReason} onChange={(orderReason) => change({ orderReason })} />
      {finding.kind === "recommendation" && <RecommendationParts finding={finding} analysis={analysis} change={change} />}
      <KeptText label={texts.comment} text={finding.comment} onChange={(comment) => change({ comment })} />
      <KeptText label={texts.reply} text={finding.reply} onChange={(reply) => change({ reply })} />
    </div>
  );
}

interface PartProps {
  readonly finding: Finding;
  readonly analysis: Analysis;
  readonly change: (part: Partial<Finding>) => void;
}

function RecommendationParts({ finding, analysis, change }: PartProps): React.JSX.Element {
  const { findings: texts } = useTexts();
  return (
    <>
      <Challenges finding={finding} analysis={analysis} change={change} />
      <ToolChoices criterion={finding.criterion} chosen={finding.tools} analysis={analysis} onChange={(tools) => change({ tools })} />
      <WordSelect label={texts.choice} words={CHOICE_WORDS} value={finding.choice ?? ""} blank={texts.noChoice} onChange={(choice) => change({ choice: choice === "" ? null : choice })} />
      <KeptText label={texts.choiceReason} text={finding.choiceReason} onChange={(choiceReason) => change({ choiceReason })} />
    </>
  );
}

/** The accepted challenges of the same theme; a recommendation may answer several, and a challenge have several answers. */
function Challenges({ finding, analysis, change }: PartProps): React.JSX.Element {
  const { findings: texts } = useTexts();
  const theme = themeOf(analysis.framework, finding.criterion);
  const challenges = analysis.findings.filter(
    (one) => one.kind === "challenge" && one.status === "accepteret" && themeOf(analysis.framework, one.criterion) === theme,
  );
  return (
    <Choices legend={texts.solves}>
      {challenges.length === 0 && <Text size={200}>{texts.none.challenge}</Text>}
      {challenges.map(({ id, text }) => (
        <Checkbox key={id} label={text === "" ? texts.hints.blank : text} checked={finding.solves.includes(id)} onChange={(_, { checked }) => change({ solves: toggled(finding.solves, id, checked === true) })} />
      ))}
    </Choices>
  );
}
