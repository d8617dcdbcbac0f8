import type { Book } from "../../../src/workbench/model/book.ts";

/** The same workbook once more, which nobody listens to yet: a case begins where another began, without its being made again. */
export function copyBook(book: Book): Book {
  const known = new Map<object, unknown>();
  // Sessions listen to a book and follow its ranges; those of the copy have yet to begin.
  for (const own of ["listeners", "followers"] as const) known.set((book as unknown as Record<typeof own, object>)[own], new Set());
  return copied(book, known) as Book;
}

/**
 * One whose formulas keep what they came to, for tests that look at what is typed and how formulas read: what they come to follows
 * from that, and is most of the work.
 */
export function copyUncalculated(book: Book): Book {
  return Object.assign(copyBook(book), { calculate: () => undefined });
}

function copied(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const copy: unknown = value instanceof Map ? new Map() : value instanceof Set ? new Set() : Object.create(Object.getPrototypeOf(value) as object | null);
  const target = Array.isArray(value) ? [] : (copy as object);
  known.set(value, target);
  if (value instanceof Map) for (const [key, one] of value) (target as Map<unknown, unknown>).set(key, copied(one, known));
  else if (value instanceof Set) for (const one of value) (target as Set<unknown>).add(copied(one, known));
  // Looks are never changed in place.
  else for (const key of Object.keys(value)) Reflect.set(target, key, key === "style" ? Reflect.get(value, key) : copied(Reflect.get(value, key), known));
  return target;
}
