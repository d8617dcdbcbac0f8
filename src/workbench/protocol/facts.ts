/** What the installed client knows of its own object model, read out of it at run time. Plain data, so that a page can be handed it. */

/** A requirement set: the first version that has the member, e.g. "ExcelApi 1.9". */
export type RequirementSet = string;

export interface PropertyFact {
  /** As it travels: "RowIndex". */
  readonly name: string;
  /** As an add-in writes it: "rowIndex". */
  readonly js: string;
  readonly writable: boolean;
  readonly set?: RequirementSet;
}

export interface NavigationFact {
  readonly name: string;
  readonly js: string;
  /** Type of the object that it leads to. */
  readonly type: string;
  readonly set?: RequirementSet;
}

export interface MethodFact {
  /** "" for an indexer. */
  readonly name: string;
  readonly js: string;
  /** Type of the object that it returns; absent where it returns a plain value or nothing. */
  readonly returns?: string;
  readonly set?: RequirementSet;
}

export interface EventFact {
  /** "Changed" */
  readonly name: string;
  /** The number by which the client tells events apart. */
  readonly eventType: number;
  /** Method that the client calls for the first handler. */
  readonly register: string;
}

export interface TypeFacts {
  readonly type: string;
  readonly collection: boolean;
  /** Type of a collection's items. */
  readonly item?: string;
  readonly properties: readonly PropertyFact[];
  readonly navigations: readonly NavigationFact[];
  readonly methods: readonly MethodFact[];
  readonly events: readonly EventFact[];
}
