import type { CalendarPlan } from "../../document/courseCalendar.ts";
import type { DocumentPlan } from "../../document/documentPlan.ts";
import { writeCalendar } from "../../report/writeCalendar.ts";
import { writeWord } from "../../report/writeWord.ts";

export type DocumentJob =
  | { readonly kind: "word"; readonly plan: DocumentPlan }
  | { readonly kind: "calendar"; readonly plan: CalendarPlan; readonly stamp: string };

/** Writes documents beside the pane. */
addEventListener("message", ({ data }: MessageEvent<DocumentJob>) => {
  void write(data).then((file) => postMessage(file), reportError);
});

async function write(job: DocumentJob): Promise<Uint8Array> {
  return job.kind === "word" ? writeWord(job.plan) : new TextEncoder().encode(writeCalendar(job.plan, job.stamp));
}
