import type { Fault } from "../../src/workbench/host/switches.ts";
import type { LoggedRequest } from "../../src/workbench/host/exchange.ts";
import { ActionType } from "../../src/workbench/protocol/message.ts";

/**
 * Every code that Excel may answer with: enum Excel.ErrorCodes (of @types/office-js), page "Error handling with the
 * application-specific JavaScript APIs", and what the client makes of limits and of a host that is gone.
 */
const CODES: readonly string[] = [
  "AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "BadPassword", "Conflict", "ConnectionFailure",
  "DirtySupportingFormula", "EmptyChartSeries", "FilteredRangeConflict", "FormulaLengthExceedsLimit", "GeneralException",
  "HostRestartNeeded", "InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidBinding", "InvalidOperation",
  "InvalidOperationInCellEditMode", "InvalidOrTimedOutSession", "InvalidReference", "InvalidSelection", "ItemAlreadyExists",
  "ItemNotFound", "MemoryLimitReached", "MergedRangeConflict", "NonBlankCellOffSheet", "NotImplemented", "OpenWorkbookLinksBlocked",
  "OperationCellsExceedLimit", "PivotTableRangeConflict", "RangeExceedsLimit", "RefreshWorkbookLinksBlocked", "RequestAborted",
  "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ServiceNotAvailable", "UndoNotSupported",
  "UnsupportedFeature", "UnsupportedOperation", "UnsupportedSheet",
];

/** A code for each way in which the port goes on after an error: tries again soon, tries again later, gives up. */
const WAYS: readonly string[] = ["InvalidOperationInCellEditMode", "GeneralException", "ItemNotFound"];

/**
 * All that can go wrong with the requests of a command. What changes nothing cannot break off in the middle, and is met with a code
 * for each way to go on; what changes something, with every code.
 */
export function faultCases(requests: readonly LoggedRequest[]): readonly Fault[] {
  return requests.flatMap(({ body }, index): Fault[] => {
    const changes = body.Actions.some(({ ActionType: type, Name: name }) => type === ActionType.setProperty || (type === ActionType.method && !name.startsWith("Get")));
    const codes = [...(changes ? CODES : WAYS), null];
    const places = changes ? (["nothing", "half", "all"] as const) : (["nothing"] as const);
    return codes.flatMap((code) => places.flatMap((applied) => [false, true].map((forever) => ({ request: index + 1, code, applied, forever }))));
  });
}

/** Every two of the requests, the first and then a later one going wrong, each before, in the middle of and after its work. */
export function faultPairs(requests: readonly LoggedRequest[]): readonly (readonly [Fault, Fault])[] {
  const places = ["nothing", "half", "all"] as const;
  const at = (request: number, applied: Fault["applied"]): Fault => ({ request, code: "GeneralException", applied, forever: false });
  return requests.flatMap((_, first) =>
    requests.slice(first + 1).flatMap((__, gap) => places.map((applied) => [at(first + 1, applied), at(first + gap + 2, applied)] as const)),
  );
}

/** The fault in words. */
export function faultWords({ request, code, applied, forever }: Fault): string {
  const how = code ?? "no answer";
  const when = { nothing: "before it was carried out", half: "in the middle", all: "after it was carried out" }[applied];
  return `request ${String(request)}: ${how} ${when}, ${forever ? "for ever" : "once"}`;
}
