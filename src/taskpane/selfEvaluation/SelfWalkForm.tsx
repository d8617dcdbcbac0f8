import type { Analysis } from "../../review/analysis.ts";
import type { FormOwner } from "../../scoring/selfForm.ts";
import type { SelectedCell } from "../review/useSelection.ts";
import { EmptyState } from "../shell/EmptyState.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { SelfPlace } from "./SelfPlace.tsx";
import { useSelfWalk } from "./useSelfWalk.ts";

interface SelfWalkFormProps {
  readonly analysis: Analysis;
  readonly owner: FormOwner;
  /** Whether several people answer as one. */
  readonly isJoint: boolean;
  /** What is selected in the sheet; undefined while that is not known. */
  readonly selected: SelectedCell | null | undefined;
}

/** One form of the self-evaluation, a criterion at a time. Give it a `key` per form. */
export function SelfWalkForm({ analysis, owner, isJoint, selected }: SelfWalkFormProps): React.JSX.Element {
  const { self: texts } = useTexts();
  const walk = useSelfWalk(analysis, owner);
  const at = walk.pages[walk.index];
  if (at === undefined) return <EmptyState title={texts.noQuestions} help={texts.noQuestionsHelp} />;
  return <SelfPlace analysis={analysis} owner={owner} isJoint={isJoint} selected={selected} walk={walk} at={at} />;
}
