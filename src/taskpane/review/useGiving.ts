import { useState } from "react";
import type { NewAnswer } from "../../actions/setAnswer.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { CaseAnswer } from "../../review/answer.ts";
import type { LogEntry } from "../../workbook/log/logEntry.ts";
import type { BookStore } from "../book/bookStore.ts";
import { useBookStore } from "../book/useBook.ts";

/** What stands at a place; undefined: blank. */
type Standing = CaseAnswer["given"] | undefined;

export interface Giving<Place> {
  /** @param before what stood there, to be given again when the answer is taken back. */
  readonly give: (place: Place, answer: NewAnswer, before: Standing) => void;
  /** Undefined: nothing was answered yet. It takes the latest answer back and says where that was. */
  readonly undo: (() => Place) | undefined;
  /** Undefined: the latest answer corrected none that stood. It tells the log why, and says where that was. */
  readonly corrected: { readonly place: Place; readonly explain: (reason: string) => void } | undefined;
}

/** An answer on its way, and what the log will have of it. */
interface Given<Place> {
  readonly place: Place;
  readonly before: NewAnswer;
  readonly isCorrection: boolean;
  readonly entries: Promise<readonly LogEntry[]>;
}

/** Giving answers in the open workbook with one action, and taking them back one by one. */
export function useGiving<Place>(set: (analysis: Analysis, place: Place, answer: NewAnswer) => Analysis): Giving<Place> {
  const store = useBookStore();
  const [given, setGiven] = useState<readonly Given<Place>[]>([]);
  const write = (place: Place, answer: NewAnswer): Promise<readonly LogEntry[]> => store.change((then) => set(then, place, answer));
  const latest = given.at(-1);
  return {
    give: (place, answer, before) => {
      const entries = write(place, answer);
      setGiven([...given, { place, before: again(before), isCorrection: isCorrection(before, answer), entries }]);
    },
    undo:
      latest &&
      (() => {
        setGiven(given.slice(0, -1));
        void write(latest.place, latest.before);
        return latest.place;
      }),
    corrected: latest?.isCorrection === true ? { place: latest.place, explain: (reason) => void explain(store, latest.entries, reason) } : undefined,
  };
}

/** Whether one answer took the place of another; a text is worked on, and a blank takes nothing's place. */
function isCorrection(before: Standing, answer: NewAnswer): boolean {
  return before?.kind === "code" && answer?.kind === "code" && before.code !== answer.code;
}

/** The reason comes when the correction is written, and stands in rows of its own: nothing in the log is ever changed. */
async function explain(store: BookStore, entries: Promise<readonly LogEntry[]>, reason: string): Promise<void> {
  const told = await entries;
  await store.change((same) => same, told.map((one) => ({ ...one, before: one.after, reason })));
}

/** An unreadable cell held no answer that could be given again; its text stays in Excel's own undo list. */
function again(standing: Standing): NewAnswer {
  return standing === undefined || standing.kind === "unreadable" ? null : standing;
}
