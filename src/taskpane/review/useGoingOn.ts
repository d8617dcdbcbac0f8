import { useEffect, useState } from "react";
import { useErrand } from "../shell/useRoute.ts";
import type { AskedIn, SelectedCell } from "./useSelection.ts";
import type { Walk } from "./useWalk.ts";

interface GoingOn {
  /** To the next place that is blank. */
  readonly goOn: () => void;
  /** Nothing was blank when somebody last wanted to go on. */
  readonly allDone: boolean;
}

/** Goes where the selection goes, and to the next blank place when a person asks for it, here or in the ribbon. */
export function useGoingOn(walk: Pick<Walk, "goToCell" | "nextUnanswered">, asked: AskedIn, selected: SelectedCell | null | undefined): GoingOn {
  const [allDone, setAllDone] = useState(false);
  const goOn = (): void => setAllDone(!walk.nextUnanswered());
  useEffect(() => {
    if (selected?.asked === asked) walk.goToCell(selected.cell);
    // Only when the selection moves: answering and walking change the walk too, and must not lead back.
  }, [selected]);
  // After the selection, which would lead back otherwise.
  useErrand("nextUnanswered", goOn, selected !== undefined);
  return { goOn, allDone };
}
