import type { Problem } from "../review/problem.ts";
import { FILE_REFUSAL_TEXTS as TEXTS } from "../text/danish/files.ts";

/** Why a file is not read, or an edit not made. Each kind is also the problem's code. */
export type FileRefusal =
  | { readonly kind: WholeFile }
  /** `part`: the place inside the file, as its zip directory names it. */
  | { readonly kind: "has-dtd"; readonly part: string }
  /** Of a sheet also its name, and the cell in which it is damaged. */
  | { readonly kind: "damaged"; readonly part: string; readonly sheet?: string; readonly cell?: string }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  | { readonly kind: "table-missing"; readonly table: string }
  | { readonly kind: "totals-row" | "no-room"; readonly table: string; readonly sheet: string }
  /** `cell`: "C7"; the first occupied cell that is in the way, or the cell that the text was meant for. */
  | { readonly kind: "occupied" | "text-too-long"; readonly sheet: string; readonly cell: string };

type WholeFile =
  | "empty-file"
  | "file-too-large"
  | "not-a-zip"
  | "text-file"
  | "old-excel"
  | "encrypted"
  | "macro"
  | "template"
  | "binary-workbook"
  | "open-document"
  | "not-xlsx"
  | "bomb"
  | "too-many-parts"
  | "unsafe-names"
  | "too-many-cells";

/** The refusal as a problem for people: its code, its place, and in Danish what is wrong and what to do. */
export function fileRefusal(refusal: FileRefusal): Problem {
  return { code: refusal.kind, ...placeOf(refusal), message: messageOf(refusal) };
}

function placeOf(refusal: FileRefusal): { readonly sheet?: string; readonly cell?: string } {
  const sheet = "sheet" in refusal ? { sheet: refusal.sheet } : {};
  return "cell" in refusal ? { ...sheet, cell: refusal.cell } : sheet;
}

function messageOf(refusal: FileRefusal): string {
  if ("part" in refusal) return TEXTS[refusal.kind](refusal.part);
  if ("table" in refusal) return TEXTS[refusal.kind](refusal.table);
  return refusal.kind === "sheet-missing" ? TEXTS[refusal.kind](refusal.sheet) : TEXTS[refusal.kind];
}
