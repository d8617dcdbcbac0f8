/**
 * What Microsoft's client and a host say to each other. Names and numbers as in the installed client
 * (`excel-web-16.00.debug.js`, namespace OfficeExtension); only what it was seen to send is here.
 */

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryAsJson: 7, update: 9 } as const;
export const PathType = { globalObject: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

/** Bits that the client works out of the actions in a batch and sends beside it. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** An argument that is an object travels as its path's id, at the same place in ReferencedObjectPathIds or as `_ObjectPathId`. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** "Do not keep a reference": the add-in has untracked the object. */
  readonly D?: boolean;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": the member that failed. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** A batch stops at its first error; what was done before it stays done. */
export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

/** An event on its way to the client; `message` is the JSON text of the event's arguments. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  /** The old kind, which on the web travels through Office.context.document instead. */
  readonly old: boolean;
}
