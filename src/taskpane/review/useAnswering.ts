import { useState } from "react";
import { setAnswer, setRemark, type AnswerPlace, type NewAnswer, type RemarkTexts } from "../../actions/setAnswer.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { useBookStore } from "../book/useBook.ts";
import type { Place } from "./questions.ts";
import { standingAt, type Standing } from "./walk.ts";

interface Given {
  readonly place: AnswerPlace;
  /** What stood there before. */
  readonly before: NewAnswer;
}

export interface Answering {
  answer(place: Place, answer: NewAnswer): void;
  remark(place: Place, changed: Partial<RemarkTexts>): void;
  remarkAt(place: Place): RemarkTexts;
  /** Undefined: nothing was answered yet. It takes the latest answer back and says where that was. */
  readonly undo: (() => Standing) | undefined;
}

/** Giving answers in one review of the open workbook, and taking them back one by one. */
export function useAnswering(analysis: Analysis, instrument: ReviewInstrument): Answering {
  const store = useBookStore();
  const [given, setGiven] = useState<readonly Given[]>([]);
  const placeOf = ({ subject, id }: Place): AnswerPlace => ({ instrument, subject: subject.id, item: id });
  const latest = given.at(-1);
  return {
    answer: (at, answer) => {
      const place = placeOf(at);
      setGiven([...given, { place, before: newAnswer(at.given) }]);
      void store.change((analysisThen) => setAnswer(analysisThen, place, answer));
    },
    remark: (at, texts) => void store.change((analysisThen) => setRemark(analysisThen, placeOf(at), texts)),
    remarkAt: ({ subject, id }) => remarkIn(analysis, instrument, standingAt({ subject, id })),
    undo:
      latest &&
      (() => {
        setGiven(given.slice(0, -1));
        void store.change((analysisThen) => setAnswer(analysisThen, latest.place, latest.before));
        return { subject: latest.place.subject, question: latest.place.item };
      }),
  };
}

/** An unreadable cell held no answer that could be given again; its text stays in Excel's own undo list. */
function newAnswer(given: Place["given"]): NewAnswer {
  return given === undefined || given.kind === "unreadable" ? null : given;
}

function remarkIn(analysis: Analysis, instrument: ReviewInstrument, { subject, question }: Standing): RemarkTexts {
  const found = analysis.remarks.find((one) => one.instrument === instrument && one.subject === subject && one.item === question);
  return { note: found?.note ?? "", reference: found?.reference ?? "", good: found?.good ?? "" };
}
