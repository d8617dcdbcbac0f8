import type { Problem } from "../review/problem.ts";
import { HOST_REFUSAL_TEXTS as TEXTS } from "../text/danish/host.ts";

/** Why a running spreadsheet program does not do what it is asked. Each kind is also the problem's code. */
export type HostRefusal =
  | { readonly kind: WholeRequest; readonly sheet?: string; readonly cell?: string }
  /** `code`: the program's own. */
  | { readonly kind: "unexpected"; readonly code: string; readonly sheet?: string; readonly cell?: string }
  /** `name`: of the sheet, the table or the name that is in the way. */
  | { readonly kind: "sheet-in-the-way" | "table-in-the-way" | "name-in-the-way"; readonly name: string }
  | { readonly kind: "not-as-written"; readonly sheet: string; readonly cell: string }
  /** `standing`: what somebody else has written meanwhile; `given`: what was to be written. */
  | { readonly kind: "changed-meanwhile" | "overwritten"; readonly sheet: string; readonly cell: string; readonly standing: string; readonly given: string };

type WholeRequest =
  | "cancelled"
  | "cell-in-edit"
  | "no-answer"
  | "locked"
  | "password"
  | "gone"
  | "row-taken"
  | "log-taken"
  | "taken"
  | "too-large"
  | "unsteady"
  | "restart"
  | "other-workbook"
  | "in-the-way"
  | "excel-too-old"
  | "office-missing"
  | "office-late";

/** The refusal as a problem for people: its code, its place, and in Danish what is wrong and what to do. */
export function hostRefusal(refusal: HostRefusal): Problem {
  return { code: refusal.kind, ...placeOf(refusal), message: messageOf(refusal) };
}

function placeOf(refusal: HostRefusal): { readonly sheet?: string; readonly cell?: string } {
  if (refusal.kind === "sheet-in-the-way") return { sheet: refusal.name };
  if ("name" in refusal) return {};
  return {
    ...(refusal.sheet === undefined ? {} : { sheet: refusal.sheet }),
    ...(refusal.cell === undefined ? {} : { cell: refusal.cell }),
  };
}

function messageOf(refusal: HostRefusal): string {
  if ("code" in refusal) return TEXTS.unexpected(refusal.code);
  if ("name" in refusal) return TEXTS[refusal.kind](refusal.name);
  if ("standing" in refusal) return TEXTS[refusal.kind](refusal.standing, refusal.given);
  return TEXTS[refusal.kind];
}
