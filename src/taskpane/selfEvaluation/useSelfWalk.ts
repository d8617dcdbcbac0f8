import { useState } from "react";
import type { Analysis } from "../../review/analysis.ts";
import type { FormOwner } from "../../scoring/selfForm.ts";
import type { TableCell } from "../../workbook/tableCell.ts";
import { nextUnansweredPage, pageIndex, selfPages, type SelfPage } from "./selfPages.ts";

export interface SelfWalk {
  readonly pages: readonly SelfPage[];
  readonly index: number;
  goTo(item: string): void;
  /** Stays where no page is meant. */
  goToCell(cell: TableCell): void;
  /** The ends are ends. */
  step(steps: 1 | -1): void;
  /** False: everything is answered, and the page stays. */
  nextUnanswered(): boolean;
}

/** Where a person stands in one form of the self-evaluation, and the ways on from there. */
export function useSelfWalk(analysis: Analysis, owner: FormOwner): SelfWalk {
  const [item, setItem] = useState<string | null>(null);
  const pages = selfPages(analysis, owner);
  const index = pageIndex(pages, item);
  const goTo = (page: SelfPage | undefined): boolean => {
    if (page !== undefined) setItem(page.item);
    return page !== undefined;
  };
  return {
    pages,
    index,
    goTo: setItem,
    goToCell: ({ key }) => void goTo(pages.find((one) => one.title === key)),
    step: (steps) => void goTo(pages[index + steps]),
    nextUnanswered: () => goTo(nextUnansweredPage(pages, index)),
  };
}
