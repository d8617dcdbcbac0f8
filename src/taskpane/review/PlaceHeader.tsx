import { findBenefit } from "../../framework/benefits.ts";
import type { Case } from "../../review/analysis.ts";
import { DECISION_WORDS, wordFor } from "../../text/danish/words.ts";
import { useTexts } from "../shell/useTexts.ts";
import { ProgressHeader } from "./ProgressHeader.tsx";
import type { Place } from "./questions.ts";
import { progressAt } from "./walk.ts";

/** Which case and which item, and how far the whole review is. */
export function PlaceHeader({ places, at }: { readonly places: readonly Place[]; readonly at: Place }): React.JSX.Element {
  const { review: texts } = useTexts();
  const { question, questions, subject, subjects, answered, asked } = progressAt(places, at);
  return (
    <ProgressHeader
      about={caseInWords(at.subject)}
      place={texts.place(question, questions, subject, subjects)}
      words={texts.answered(answered, asked)}
      answered={answered}
      asked={asked}
    />
  );
}

function caseInWords({ id, benefit, decision }: Case): string {
  const paragraph = benefit === undefined ? undefined : findBenefit(benefit)?.paragraph;
  const decided = decision === undefined ? undefined : wordFor(DECISION_WORDS, decision).toLowerCase();
  return [id, paragraph, decided].filter((part) => part !== undefined).join(" · ");
}
