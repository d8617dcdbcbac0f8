import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { CoursePaneTexts } from "../../text/danish/pane/coursePane.ts";
import { CARRY_OUT_STAGES, type CarryOutStage } from "../../workbook/carryOutStage.ts";
import type { Making } from "../book/bookState.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({ making: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalM } });

/** How far the sheets have come, said aloud, and the way to stop until they get their titles. */
export function MakingProgress({ making: { stage, isCancelled }, onCancel }: { readonly making: Making; readonly onCancel: () => void }): React.JSX.Element {
  const { making: texts } = useTexts().course;
  return (
    <div className={useStyles().making}>
      <ProgressBar thickness="large" aria-label={texts.title} value={stage === null ? 0 : shareBefore(stage)} />
      <Text role="status">{isCancelled ? texts.cancelling : stage === null ? texts.looking : wordsFor(stage, texts)}</Text>
      <Button onClick={onCancel} disabledFocusable={isCancelled || stage?.name === "finish"}>{texts.cancel}</Button>
    </div>
  );
}

/** The share that is done when this request is sent, each stage taken for as long as the others: 0 to 1. */
function shareBefore({ name, part, parts }: CarryOutStage): number {
  return (CARRY_OUT_STAGES.indexOf(name) + (part - 1) / parts) / CARRY_OUT_STAGES.length;
}

function wordsFor({ name, part, parts }: CarryOutStage, texts: CoursePaneTexts["making"]): string {
  return texts.stage(CARRY_OUT_STAGES.indexOf(name) + 1, CARRY_OUT_STAGES.length, texts.stages[name], part, parts);
}
