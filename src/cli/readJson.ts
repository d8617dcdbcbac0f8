import type { Problem } from "../review/problem.ts";
import { JSON_TEXTS } from "../text/danish/inputs.ts";
import { readBytes } from "./files.ts";
import { findJsonFault } from "./jsonFault.ts";
import { schemaFaults, type SchemaName } from "./schemaFaults.ts";

export type ReadJson =
  /** The value follows the schema. */
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A JSON file that follows a schema, or everything that is wrong with it. A byte order mark (Notepad's) is no fault. */
export async function readJson(file: string, schema: SchemaName): Promise<ReadJson> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return { ok: false, problems: [bytes.problem] };
  const text = decode(bytes.value);
  if (text === null) return { ok: false, problems: [{ code: "not-utf8", message: JSON_TEXTS.notUtf8 }] };
  const fault = findJsonFault(text);
  if (fault !== null) {
    const { kind, line, column, path } = fault;
    return { ok: false, problems: [{ code: `json-${kind}`, path, message: JSON_TEXTS[kind](line, column, path) }] };
  }
  const value: unknown = JSON.parse(text);
  const problems = schemaFaults(schema, value);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // TextDecoder throws on nothing else than bytes that are not UTF-8.
  }
}
