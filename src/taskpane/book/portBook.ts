import { openAnalysis, type OpenAnalysis } from "../../actions/openAnalysis.ts";
import type { Result, WorkbookPort } from "../../workbook/port.ts";
import type { LiveBook, ReadBook } from "./liveBook.ts";

/**
 * A workbook that stays open, on any adapter: in the add-in Excel's, in tests a file's. What was read last is what a change
 * is worked out from, so reading comes before the first change.
 */
export function portBook<Book>(port: WorkbookPort<Book>, opened: Book): LiveBook {
  let book = opened;
  let open: OpenAnalysis<Book> | null = null;
  const read = async (): Promise<Result<ReadBook>> => {
    const found = await openAnalysis(port, book);
    if (found.ok) open = found.value;
    return found;
  };
  return {
    read,
    async save(after) {
      if (open === null) throw new Error("A change before the workbook was read.");
      const written = await open.withAnalysis(after);
      if (!written.ok) return written;
      book = written.value;
      return read();
    },
  };
}
