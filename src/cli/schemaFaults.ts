import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Problem } from "../review/problem.ts";
import { SCHEMA_TEXTS } from "../text/danish/inputs.ts";
import { memberPath, shownName } from "./jsonFault.ts";
import agreementSchema from "./schema/agreement.schema.json" with { type: "json" };
import answersSchema from "./schema/answers.schema.json" with { type: "json" };
import exportSchema from "./schema/export.schema.json" with { type: "json" };
import frameworkSchema from "./schema/framework.schema.json" with { type: "json" };
import logSchema from "./schema/log.schema.json" with { type: "json" };
import mergeSchema from "./schema/merge.schema.json" with { type: "json" };
import respondentsSchema from "./schema/respondents.schema.json" with { type: "json" };
import scanSchema from "./schema/scan.schema.json" with { type: "json" };
import setupSchema from "./schema/setup.schema.json" with { type: "json" };
import statusSchema from "./schema/status.schema.json" with { type: "json" };
import summarySchema from "./schema/summary.schema.json" with { type: "json" };

const SCHEMAS = {
  setup: setupSchema,
  framework: frameworkSchema,
  answers: answersSchema,
  summary: summarySchema,
  respondents: respondentsSchema,
  merge: mergeSchema,
  agreement: agreementSchema,
  status: statusSchema,
  export: exportSchema,
  scan: scanSchema,
  log: logSchema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

/** Everything in which a JSON value does not follow the schema, each with its path. */
export function schemaFaults(name: SchemaName, value: unknown): readonly Problem[] {
  const validate = validatorFor(name);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(problemOf);
}

const compiled = new Map<SchemaName, ValidateFunction>();

function validatorFor(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  // Dates are checked by the core, which can say more of them; here "format" only tells the reader what is meant.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, formats: { date: true } });
  const validate = ajv.compile(SCHEMAS[name]);
  compiled.set(name, validate);
  return validate;
}

function problemOf(error: ErrorObject): Problem {
  const path = pathOf(error.instancePath);
  const member = memberNamed(error);
  return {
    code: `schema-${error.keyword}`,
    path: member === null ? path : memberPath(path, member),
    message: messageOf(error, member),
  };
}

/** The member that a fault is about where it is not the value at the path itself. */
function memberNamed({ params }: ErrorObject): string | null {
  const named: unknown = params["missingProperty"] ?? params["additionalProperty"];
  return typeof named === "string" ? named : null;
}

/** "/cases/2/benefit" → "cases[2].benefit". */
function pathOf(pointer: string): string {
  const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : memberPath(path, step)), "");
}

function messageOf({ keyword, params, data }: ErrorObject, member: string | null): string {
  const limit: unknown = params["limit"];
  if (keyword === "required" && member !== null) return SCHEMA_TEXTS.missing(shownName(member));
  if (keyword === "additionalProperties" && member !== null) return SCHEMA_TEXTS.unknownField(shownName(member));
  if (keyword === "type") return SCHEMA_TEXTS.wrongType([params["type"]].flat().map(typeWord), shown(data));
  if (keyword === "enum") return SCHEMA_TEXTS.notAmong([params["allowedValues"]].flat().map(shown), shown(data));
  if (keyword === "maxItems" && typeof limit === "number") return SCHEMA_TEXTS.tooMany(limit);
  if (keyword === "minimum" && typeof limit === "number") return SCHEMA_TEXTS.tooSmall(limit);
  if (keyword === "maximum" && typeof limit === "number") return SCHEMA_TEXTS.tooLarge(limit);
  return SCHEMA_TEXTS.other(keyword);
}

function typeWord(type: unknown): string {
  const words: Readonly<Record<string, string>> = SCHEMA_TEXTS.types;
  return words[String(type)] ?? String(type);
}

/** A value as the file has it, short enough for a line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
