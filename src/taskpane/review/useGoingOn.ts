import { useEffect, useState } from "react";
import type { ReviewInstrument } from "../../instrument/item.ts";
import { useErrand } from "../shell/useRoute.ts";
import type { SelectedCell } from "./useSelection.ts";
import type { Walk } from "./useWalk.ts";

interface GoingOn {
  /** To the next place that is blank. */
  readonly goOn: () => void;
  /** Nothing was blank when somebody last wanted to go on. */
  readonly allDone: boolean;
}

/** Goes where the selection goes, and to the next blank place when a person asks for it, here or in the ribbon. */
export function useGoingOn(walk: Walk, instrument: ReviewInstrument, selected: SelectedCell | null | undefined): GoingOn {
  const [allDone, setAllDone] = useState(false);
  const goOn = (): void => setAllDone(!walk.nextUnanswered());
  useEffect(() => {
    if (selected?.instrument === instrument) walk.goToCell(selected.cell);
    // Only when the selection moves: answering and walking change the walk too, and must not lead back.
  }, [selected]);
  // After the selection, which would lead back otherwise.
  useErrand("nextUnanswered", goOn, selected !== undefined);
  return { goOn, allDone };
}
