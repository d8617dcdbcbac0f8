import { hostRefusal } from "../../workbook/hostRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { Selection, StandingCell, TableCell } from "../../workbook/tableCell.ts";
import { ExcelSession, type Office } from "../session/excelSession.ts";
import { selectedCell } from "./selectedCell.ts";
import { loadEdges, textsOf } from "./tableEdges.ts";

/** The selection in the open workbook, through Office.js. */
export function excelSelection(office: Office): Selection {
  // A session of its own: it only reads and selects, so it need not wait for what the port is writing.
  const session = new ExcelSession(office);
  return {
    follow: (tables, moved) => follow(session, tables, moved),
    show: (cell) => show(session, cell),
  };
}

/** Events say only that something moved; where to is asked afterwards, and once for all that moved in the meantime. */
function follow(session: ExcelSession, tables: readonly string[], moved: (cell: StandingCell | null) => void): () => void {
  let [following, looking, again] = [true, false, false];
  const look = async (): Promise<void> => {
    again = looking;
    if (looking) return;
    looking = true;
    do {
      again = false;
      const cell = await selectedCell(session, tables);
      if (isFollowing()) moved(cell);
    } while (isFollowing() && hasMovedAgain());
    looking = false;
  };
  const isFollowing = (): boolean => following;
  const hasMovedAgain = (): boolean => again;
  const listening = session.send((workbook) => workbook.worksheets.onSelectionChanged.add(look));
  void listening.then(look);
  return () => {
    following = false;
    void listening.then((heard) => (heard.ok ? stopListening(heard.value) : undefined));
  };
}

/** A handler that Excel keeps is told nothing more of use: it no longer follows. */
async function stopListening(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>): Promise<void> {
  handler.remove();
  await handler.context.sync().catch(() => undefined);
}

async function show(session: ExcelSession, { table, key, header }: TableCell): Promise<Result<null>> {
  const found = await session.send((workbook) => loadEdges(workbook, table));
  if (!found.ok) return found;
  const edges = found.value;
  const [row, column] = edges.table.isNullObject ? [-1, -1] : [textsOf(edges.keys).indexOf(key), textsOf(edges.headers).indexOf(header)];
  if (row < 0 || column < 0) return { ok: false, problem: hostRefusal({ kind: "gone" }) };
  const [rowIndex, columnIndex] = [edges.keys.rowIndex + row, edges.headers.columnIndex + column];
  const shown = await session.send((workbook) => {
    workbook.worksheets.getItem(edges.sheet.id).getRangeByIndexes(rowIndex, columnIndex, 1, 1).select();
  });
  return shown.ok ? { ok: true, value: null } : shown;
}
