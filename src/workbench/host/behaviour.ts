import type { Arguments } from "./arguments.ts";
import type { Handle } from "./handle.ts";
import type { Session } from "./session.ts";

/**
 * What the objects of one type do. Members have the names that add-ins write; what is not here fails with its name.
 * Each file of behaviours says where it has them from: the text of the types (@types/office-js), a page of Microsoft's
 * documentation, or ASSUMED, which test/workbench/assumed.test.ts gathers for docs/assumed-of-excel.md.
 */
export interface Behaviour<Target> {
  readonly type: string;
  /** By which the client finds the object again in later batches; Excel names it id, or key, or name. */
  readonly id?: (target: Target, session: Session) => string | number;
  /** What the client says that it listens to, where that is not the id. */
  readonly eventTarget?: (target: Target) => string;
  readonly items?: (target: Target, session: Session) => readonly Handle[];
  /** Indexer of a collection; by default, the item with this id or name. */
  readonly find?: (target: Target, key: unknown, session: Session) => Handle | undefined;
  readonly read?: Readonly<Record<string, (target: Target, session: Session) => unknown>>;
  readonly write?: Readonly<Record<string, (target: Target, value: unknown, session: Session) => void>>;
  /** Objects that belong to this one. Null: there is none, and what is asked of it comes to nothing. */
  readonly go?: Readonly<Record<string, (target: Target, session: Session) => Handle | null>>;
  /** Methods: they give a handle, null for an object that is not there, or a plain value. */
  readonly call?: Readonly<Record<string, (target: Target, args: Arguments, session: Session) => unknown>>;
}

/** The executor does not know targets; each behaviour gets its own back. */
export function behaviour<Target>(one: Behaviour<Target>): Behaviour<unknown> {
  return one as Behaviour<unknown>;
}
