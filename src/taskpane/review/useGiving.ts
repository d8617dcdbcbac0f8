import { useState } from "react";
import type { NewAnswer } from "../../actions/setAnswer.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { CaseAnswer } from "../../review/answer.ts";
import { useBookStore } from "../book/useBook.ts";

/** What stands at a place; undefined: blank. */
type Standing = CaseAnswer["given"] | undefined;

export interface Giving<Place> {
  /** @param before what stood there, to be given again when the answer is taken back. */
  readonly give: (place: Place, answer: NewAnswer, before: Standing) => void;
  /** Undefined: nothing was answered yet. It takes the latest answer back and says where that was. */
  readonly undo: (() => Place) | undefined;
}

/** Giving answers in the open workbook with one action, and taking them back one by one. */
export function useGiving<Place>(set: (analysis: Analysis, place: Place, answer: NewAnswer) => Analysis): Giving<Place> {
  const store = useBookStore();
  const [given, setGiven] = useState<readonly { readonly place: Place; readonly before: NewAnswer }[]>([]);
  const write = (place: Place, answer: NewAnswer): void => void store.change((then) => set(then, place, answer));
  const latest = given.at(-1);
  return {
    give: (place, answer, before) => {
      setGiven([...given, { place, before: again(before) }]);
      write(place, answer);
    },
    undo:
      latest &&
      (() => {
        setGiven(given.slice(0, -1));
        write(latest.place, latest.before);
        return latest.place;
      }),
  };
}

/** An unreadable cell held no answer that could be given again; its text stays in Excel's own undo list. */
function again(standing: Standing): NewAnswer {
  return standing === undefined || standing.kind === "unreadable" ? null : standing;
}
