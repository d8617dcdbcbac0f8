import { createContext, useContext, useEffect, useState } from "react";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Selection, TableCell } from "../../workbook/tableCell.ts";
import { reviewTableName } from "../../workbook/tables/reviewTableName.ts";

export const SelectionContext = createContext<Selection | null>(null);

const INSTRUMENTS: readonly ReviewInstrument[] = ["legal", "social"];

/** Where the selection is in a review. */
export interface SelectedCell {
  readonly instrument: ReviewInstrument;
  readonly cell: TableCell;
}

export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (selection === null) throw new Error("No SelectionContext above this component.");
  return selection;
}

/**
 * The cell of a review that was selected last, while it is followed; null in any other place. Undefined until Excel has said:
 * who goes on from the selection waits for that.
 */
export function useSelectedCell(isFollowing: boolean): SelectedCell | null | undefined {
  const selection = useSelection();
  const [selected, setSelected] = useState<SelectedCell | null>();
  useEffect(() => {
    if (!isFollowing) {
      setSelected(null);
      return undefined;
    }
    return selection.follow(INSTRUMENTS.map((one) => reviewTableName(one)), (cell) => setSelected(selectedIn(cell)));
  }, [selection, isFollowing]);
  return selected;
}

function selectedIn(cell: TableCell | null): SelectedCell | null {
  const instrument = INSTRUMENTS.find((one) => reviewTableName(one) === cell?.table);
  return cell === null || instrument === undefined ? null : { instrument, cell };
}
