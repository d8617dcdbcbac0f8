import { makeStyles, Switch, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { useBookState } from "../book/useBook.ts";
import { WhoWrites } from "../log/WhoWrites.tsx";
import { EmptyState } from "../shell/EmptyState.tsx";
import { SelfEvaluation } from "../selfEvaluation/SelfEvaluation.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { ReviewPlace } from "./ReviewPlace.tsx";
import { useAnswering } from "./useAnswering.ts";
import { useSelectedCell, type AskedIn, type SelectedCell } from "./useSelection.ts";
import { useWalk } from "./useWalk.ts";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap", marginBottom: tokens.spacingVerticalS } });

/** The tab Gennemgang: one question about one case at a time, or one criterion of the self-evaluation. */
export function ReviewTab({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const { review: texts, self } = useTexts();
  const [asked, setAsked] = useState<AskedIn>("legal");
  const [isFollowing, setFollowing] = useState(true);
  const selected = useSelectedCell(isFollowing);
  const state = useBookState();
  useEffect(() => {
    if (selected) setAsked(selected.asked);
  }, [selected]);
  return (
    <>
      <TabList size="small" appearance="subtle" className={useStyles().tabs} selectedValue={asked} onTabSelect={(_, { value }) => setAsked(value as AskedIn)}>
        <Tab value="legal">{texts.legal}</Tab>
        <Tab value="social">{texts.social}</Tab>
        <Tab value="self">{self.tab}</Tab>
      </TabList>
      {asked === "self" ? (
        <SelfEvaluation analysis={analysis} selected={selected} />
      ) : (
        <Review key={asked} analysis={analysis} instrument={asked} selected={selected} />
      )}
      {state.kind === "open" && state.who === "" && <WhoWrites />}
      <Switch checked={isFollowing} label={texts.follow} onChange={(_, { checked }) => setFollowing(checked)} />
    </>
  );
}

interface ReviewProps {
  readonly analysis: Analysis;
  readonly instrument: ReviewInstrument;
  /** What is selected in the sheet; undefined while that is not known. */
  readonly selected: SelectedCell | null | undefined;
}

function Review({ analysis, instrument, selected }: ReviewProps): React.JSX.Element {
  const { review: texts } = useTexts();
  const walk = useWalk(analysis, instrument);
  const answering = useAnswering(analysis, instrument);
  if (walk.at !== undefined) return <ReviewPlace analysis={analysis} instrument={instrument} selected={selected} walk={walk} at={walk.at} answering={answering} />;
  return instrument === "legal" ? (
    <EmptyState title={texts.noCases} help={texts.noCasesHelp} />
  ) : (
    <EmptyState title={texts.noSocialCases} help={texts.noSocialCasesHelp} />
  );
}
