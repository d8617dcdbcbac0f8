import { createContext, useContext, useEffect, useState } from "react";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Selection, StandingCell } from "../../workbook/tableCell.ts";
import { reviewTableName } from "../../workbook/tables/reviewTableName.ts";
import { SELF_FORM_TABLE } from "../../workbook/tables/selfFormTableName.ts";

export const SelectionContext = createContext<Selection | null>(null);

/** What Gennemgang asks: one of the two reviews, or the self-evaluation's joint form. */
export type AskedIn = ReviewInstrument | "self";

const FOLLOWED: ReadonlyMap<string, AskedIn> = new Map<string, AskedIn>([
  [reviewTableName("legal"), "legal"],
  [reviewTableName("social"), "social"],
  [SELF_FORM_TABLE, "self"],
]);

/** Where the selection is in what Gennemgang asks. */
export interface SelectedCell {
  readonly asked: AskedIn;
  readonly cell: StandingCell;
}

export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (selection === null) throw new Error("No SelectionContext above this component.");
  return selection;
}

/**
 * The cell of what Gennemgang asks that was selected last, while it is followed; null in any other place. Undefined until Excel has said:
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
    return selection.follow([...FOLLOWED.keys()], (cell) => setSelected(selectedIn(cell)));
  }, [selection, isFollowing]);
  return selected;
}

function selectedIn(cell: StandingCell | null): SelectedCell | null {
  const asked = cell === null ? undefined : FOLLOWED.get(cell.table);
  return cell === null || asked === undefined ? null : { asked, cell };
}
