import type { HostRefusal } from "../../workbook/hostRefusal.ts";

type Kind = Exclude<HostRefusal["kind"], "unexpected" | "not-as-written" | "row-taken" | "log-taken" | "changed-meanwhile" | "overwritten" | `${string}-in-the-way`> | "in-the-way";

/**
 * What Office's error codes mean to a person. Codes are not translated, messages are, and not for users (Microsoft:
 * "Application-specific API error handling"). That page and the one on cell editing differ about the latter's code: both count.
 */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["InvalidOperationInCellEditMode", "cell-in-edit"],
  ["InvalidOperation", "cell-in-edit"],
  ["AccessDenied", "locked"],
  ["BadPassword", "password"],
  ["ItemNotFound", "gone"],
  ["ItemAlreadyExists", "taken"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["MemoryLimitReached", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["GeneralException", "unsteady"],
  ["RequestAborted", "unsteady"],
  ["ServiceNotAvailable", "unsteady"],
  ["ActivityLimitReached", "unsteady"],
  ["Conflict", "unsteady"],
  ["HostRestartNeeded", "restart"],
  ["InactiveWorkbook", "other-workbook"],
  ["MergedRangeConflict", "in-the-way"],
  ["FilteredRangeConflict", "in-the-way"],
  ["InsertDeleteConflict", "in-the-way"],
  ["NonBlankCellOffSheet", "in-the-way"],
  ["ApiNotFound", "excel-too-old"],
  ["ApiNotAvailable", "excel-too-old"],
  ["NotImplemented", "excel-too-old"],
  ["UnsupportedFeature", "excel-too-old"],
  ["UnsupportedOperation", "excel-too-old"],
]);

/** What fails with GeneralException while another workbook is in front: office-js issues 561, 5319, 6365. */
const MOVES_THE_VIEW: ReadonlySet<string> = new Set(["Range.select", "WorksheetCollection.add", "WorksheetFreezePanes.freezeRows", "WorksheetFreezePanes.freezeAt"]);

/** Where a request writes, to be named when it is refused. */
export interface Where {
  readonly sheet?: string;
  readonly cell?: string;
}

/** The refusal that an error of Office's stands for; null for any other error, which is a mistake in the program. */
export function officeRefusal(error: unknown, where: Where): HostRefusal | null {
  const code = codeOf(error);
  if (code === null) return null;
  const kind = code === "GeneralException" && MOVES_THE_VIEW.has(locationOf(error)) ? "other-workbook" : KINDS.get(code);
  return kind === undefined ? { kind: "unexpected", code, ...where } : { kind, ...where };
}

/** The member that failed, "Range.select"; "" where Excel does not say. */
function locationOf(error: unknown): string {
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation ?? "";
}

/** OfficeExtension.Error is known by its code and its debug information; the class itself is another in each client. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("debugInfo" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
