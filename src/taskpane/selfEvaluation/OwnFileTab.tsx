import { Switch, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Analysis } from "../../review/analysis.ts";
import { JOINT } from "../../review/answer.ts";
import { JOINT_FORM } from "../../scoring/jointForm.ts";
import { useSelectedCell } from "../review/useSelection.ts";
import { EmptyState } from "../shell/EmptyState.tsx";
import type { TabName } from "../shell/paneRoute.ts";
import { useView } from "../shell/useRoute.ts";
import { useTexts } from "../shell/useTexts.ts";
import { SelfWalkForm } from "./SelfWalkForm.tsx";

interface OwnFileTabProps {
  readonly tab: TabName;
  /** Holds the file's form, as the joint one. */
  readonly analysis: Analysis;
  /** Whose file it is: an id. */
  readonly respondent: string;
}

/** A respondent's own file: the form under Gennemgang, and in the other tabs why there is nothing. */
export function OwnFileTab({ tab, analysis, respondent }: OwnFileTabProps): React.JSX.Element {
  const { self: { ownFile: texts } } = useTexts();
  const [, show] = useView();
  switch (tab) {
    case "course":
      return <EmptyState title={texts.title(respondent)} help={texts.courseHelp} action={{ label: texts.answer, onClick: () => show("review") }} />;
    case "review":
      return <OwnForm analysis={analysis} respondent={respondent} />;
    case "findings":
      return <EmptyState title={texts.notHere} help={texts.findingsHelp} />;
    case "overview":
      return <EmptyState title={texts.notHere} help={texts.overviewHelp} />;
  }
}

function OwnForm({ analysis, respondent }: Omit<OwnFileTabProps, "tab">): React.JSX.Element {
  const { review, self } = useTexts();
  const [isFollowing, setFollowing] = useState(true);
  const selected = useSelectedCell(isFollowing);
  return (
    <>
      <Text block size={200} weight="semibold">{self.ownFile.title(respondent)}</Text>
      <SelfWalkForm analysis={analysis} owner={JOINT_FORM} isJoint={respondent.toLowerCase() === JOINT} selected={selected} />
      <Switch checked={isFollowing} label={review.follow} onChange={(_, { checked }) => setFollowing(checked)} />
    </>
  );
}
