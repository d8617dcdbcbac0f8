import type { Culture } from "../culture/culture.ts";

/** Codes and their messages as in Microsoft's page "Error handling with the application-specific JavaScript APIs". */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplementedInStandIn: "Excel can do this; the stand-in cannot.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** A batch ends here, with this code for the add-in. */
export class HostError extends Error {
  /** "Range.values": the member that failed; set by whoever first knows. */
  location: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }

  /** What the add-in is told beside the code: in Excel's own language, but for what the stand-in says of itself. */
  messageIn(culture: Culture): string {
    return this.message === MESSAGES[this.code] ? messageOf(this.code, culture) : this.message;
  }
}

/** What Excel says beside a code; the code itself where it is not known here. */
export function messageOf(code: string, { refusal }: Culture): string {
  if (refusal !== null) return refusal;
  return Object.hasOwn(MESSAGES, code) ? MESSAGES[code as ErrorCode] : code;
}

/** What fails in `work` is located at this member, unless it is located already. */
export function located<Result>(location: string, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof HostError) thrown.location ??= location;
    throw thrown;
  }
}
