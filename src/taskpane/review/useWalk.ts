import { useState } from "react";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { placesOf, type Order, type Place } from "./questions.ts";
import type { TableCell } from "../../workbook/tableCell.ts";
import { indexOf, nextUnanswered, otherCase, otherQuestion, placeOfCell, standingAt, stepFrom, type Standing } from "./walk.ts";

export interface Walk {
  readonly places: readonly Place[];
  /** Undefined when the review has no cases. */
  readonly at: Place | undefined;
  readonly order: Order;
  setOrder(order: Order): void;
  goTo(standing: Standing): void;
  /** Stays where no case of the review is meant. */
  goToCell(cell: TableCell): void;
  step(steps: 1 | -1): void;
  otherCase(steps: 1 | -1): void;
  otherQuestion(steps: 1 | -1): void;
  /** False: everything is answered, and the place stays. */
  nextUnanswered(): boolean;
}

/** Where a reviewer stands in one review, and the ways on from there. */
export function useWalk(analysis: Analysis, instrument: ReviewInstrument): Walk {
  const [order, setOrder] = useState<Order>("by-case");
  const [standing, setStanding] = useState<Standing | null>(null);
  const places = placesOf(analysis, instrument, order);
  const index = indexOf(places, standing);
  const at = places[index];
  const goTo = (place: Place | undefined): boolean => {
    if (place !== undefined) setStanding(standingAt(place));
    return place !== undefined;
  };
  return {
    places,
    at,
    order,
    setOrder,
    goTo: setStanding,
    goToCell: (cell) => at && goTo(placeOfCell(places, at, cell)),
    step: (steps) => goTo(stepFrom(places, index, steps)),
    otherCase: (steps) => at && goTo(otherCase(places, at, steps)),
    otherQuestion: (steps) => at && goTo(otherQuestion(places, at, steps)),
    nextUnanswered: () => goTo(nextUnanswered(places, index)),
  };
}
