import { parseRelationships, relationshipPart } from "../package/relationships.ts";
import type { Relationship } from "../package/relationships.ts";

/** A file's unpacked parts by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What the package's own relationships point from. */
export const PACKAGE = "";

/** The part's text; no text where there is no such part. */
export function partText(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
}

/** Relationships from a part, or from PACKAGE. */
export function relationshipsOf(parts: Parts, source: string): readonly Relationship[] {
  const path = relationshipPart(source);
  return parts.has(path) ? parseRelationships(source, partText(parts, path)) : [];
}
