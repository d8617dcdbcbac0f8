import type { WorkbookPort } from "../workbook/port.ts";
import { editXlsx } from "./edit/editXlsx.ts";
import { readXlsx } from "./read/readXlsx.ts";
import { writeXlsx } from "./write/writeXlsx.ts";

/** The port on .xlsx files; a book is the file's bytes. */
export const xlsxPort: WorkbookPort<Uint8Array> = {
  carryOut: async (plan) => ({ ok: true, value: await writeXlsx(plan) }),
  read: (bytes) => Promise.resolve(readXlsx(bytes)),
  edit: (bytes, edits) => Promise.resolve(editXlsx(bytes, edits)),
};
