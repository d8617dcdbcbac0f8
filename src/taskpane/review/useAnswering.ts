import { setAnswer, setRemark, type AnswerPlace, type NewAnswer, type RemarkTexts } from "../../actions/setAnswer.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { useBookStore } from "../book/useBook.ts";
import type { Place } from "./questions.ts";
import { useGiving } from "./useGiving.ts";
import { standingAt, type Standing } from "./walk.ts";

export interface Answering {
  answer(place: Place, answer: NewAnswer): void;
  remark(place: Place, changed: Partial<RemarkTexts>): void;
  remarkAt(place: Place): RemarkTexts;
  /** Undefined: nothing was answered yet. It takes the latest answer back and says where that was. */
  readonly undo: (() => Standing) | undefined;
  /** Undefined: the latest answer was not a correction of what stood at this place. It tells the log why it was made. */
  explainAt(place: Place): ((reason: string) => void) | undefined;
}

/** Giving answers in one review of the open workbook, and taking them back one by one. */
export function useAnswering(analysis: Analysis, instrument: ReviewInstrument): Answering {
  const store = useBookStore();
  const { give, undo, corrected } = useGiving(setAnswer);
  const placeOf = ({ subject, id }: Place): AnswerPlace => ({ instrument, subject: subject.id, item: id });
  return {
    answer: (at, answer) => give(placeOf(at), answer, at.given),
    remark: (at, texts) => void store.change((analysisThen) => setRemark(analysisThen, placeOf(at), texts)),
    remarkAt: ({ subject, id }) => remarkIn(analysis, instrument, standingAt({ subject, id })),
    // What does not concern its case stood there preset: overruling it corrects nobody.
    explainAt: ({ subject, id, applies }) => (applies && corrected?.place.subject === subject.id && corrected.place.item === id ? corrected.explain : undefined),
    undo:
      undo &&
      (() => {
        const { subject, item } = undo();
        return { subject, question: item };
      }),
  };
}

function remarkIn(analysis: Analysis, instrument: ReviewInstrument, { subject, question }: Standing): RemarkTexts {
  const found = analysis.remarks.find((one) => one.instrument === instrument && one.subject === subject && one.item === question);
  return { note: found?.note ?? "", reference: found?.reference ?? "", good: found?.good ?? "" };
}
