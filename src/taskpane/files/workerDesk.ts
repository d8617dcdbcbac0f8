import type { Result } from "../../workbook/port.ts";
import type { DocumentJob } from "./documentWorker.ts";
import type { FileDesk } from "./fileDesk.ts";
import { inWorker } from "./inWorker.ts";
import type { SentContent, SheetJob } from "./sheetWorker.ts";

/** Milliseconds: long enough for any browser to have begun with the download. */
const KEPT = 60_000;

/** A desk that works in workers. `createWorkbook` is Excel's own: it takes the file in base64 and opens it. */
export function workerDesk(createWorkbook: (base64: string) => Promise<void>): FileDesk {
  return {
    port: {
      carryOut: (plan) => inSheetWorker<Result<Uint8Array>>({ kind: "write", plan }),
      async read(file) {
        const found = await inSheetWorker<Result<SentContent>>({ kind: "read", file });
        if (!found.ok) return found;
        return { ok: true, value: { ...found.value, sheets: found.value.sheets.map((sheet) => ({ ...sheet, isUnlocked: () => true })) } };
      },
    },
    writeWord: (plan) => inDocumentWorker({ kind: "word", plan }),
    writeCalendar: (plan, stamp) => inDocumentWorker({ kind: "calendar", plan, stamp }),
    async openWorkbook(name, file) {
      try {
        await createWorkbook(inBase64(file));
        return "opened";
      } catch {
        download(name, file);
        return "downloaded";
      }
    },
    download,
  };
}

function inSheetWorker<Done>(job: SheetJob): Promise<Done> {
  return inWorker(new Worker(/* webpackChunkName: "sheetWorker" */ new URL("./sheetWorker.ts", import.meta.url)), job);
}

function inDocumentWorker(job: DocumentJob): Promise<Uint8Array> {
  return inWorker(new Worker(/* webpackChunkName: "documentWorker" */ new URL("./documentWorker.ts", import.meta.url)), job);
}

function inBase64(file: Uint8Array): string {
  return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(""));
}

function download(name: string, file: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(file)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
