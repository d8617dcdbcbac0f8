import type { SelfChange, SelfMeasured } from "../scoring/change/compareSelf.ts";
import { GROUP_FROM } from "../scoring/thresholds.ts";
import { DANISH_FINDING_WORDS } from "../text/danish/findings.ts";
import { STATUS_REPORT_TEXTS } from "../text/danish/statusReport.ts";
import { changeInWords } from "./changeInWords.ts";

/** A criterion's grades in two rounds, as anybody may read them: no share of one or two persons. Of so few no change is said either (changeBetween). */
export function selfChangeInWords(compared: SelfChange): { readonly before: string; readonly after: string; readonly change: string } {
  return { before: shareInWords(compared.before), after: shareInWords(compared.after), change: changeInWords(compared) };
}

function shareInWords(measured: SelfMeasured | null): string {
  if (measured === null || measured.n === 0) return "–";
  return measured.n < GROUP_FROM ? STATUS_REPORT_TEXTS.fewAnswers : DANISH_FINDING_WORDS.xOfN(measured.met, measured.n, null);
}
