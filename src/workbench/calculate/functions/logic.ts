import { isError } from "../../model/cell.ts";
import { asTruth, raise, type Scalar } from "../operand.ts";
import type { FormulaFunctions, FunctionArguments, Scope } from "../scope.ts";

/** Source: support page of each function. */
export const logicFunctions: FormulaFunctions = {
  IF: (args) => (args.truth(0) ? args.operand(1) : args.has(2) ? args.operand(2) : false),
  IFERROR: (args) => other(args, () => true),
  IFNA: (args) => other(args, (error) => error === "#N/A"),
  AND: (args, scope) => truths(args, scope).every(Boolean),
  OR: (args, scope) => truths(args, scope).some(Boolean),
  NOT: (args) => !args.truth(0),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => raise("#N/A"),
  ISNA: (args) => errorOf(args.attempt(0)) === "#N/A",
  ISERR: (args) => ![null, "#N/A"].includes(errorOf(args.attempt(0))),
  ISERROR: (args) => errorOf(args.attempt(0)) !== null,
  ISNUMBER: (args) => typeof args.attempt(0) === "number",
  ISTEXT: (args) => typeof args.attempt(0) === "string",
  ISNONTEXT: (args) => typeof args.attempt(0) !== "string",
  ISLOGICAL: (args) => typeof args.attempt(0) === "boolean",
  ISBLANK: (args) => args.attempt(0) === null,
};

function errorOf(value: Scalar): string | null {
  return value !== null && isError(value) ? value.error : null;
}

function other(args: FunctionArguments, catches: (error: string) => boolean): Scalar {
  const value = args.attempt(0);
  const error = errorOf(value);
  if (error === null) return value;
  return catches(error) ? args.scalar(1) : args.scalar(0);
}

/** Texts and blanks in a range count for nothing; a text argument is #VALUE!. */
function truths(args: FunctionArguments, { culture }: Scope): readonly boolean[] {
  const given = Array.from({ length: args.count }, (_, index) => args.flat(index));
  const found = given.flatMap((values) => (values.length === 1 ? values : values.filter((value) => typeof value !== "string"))).filter((value) => value !== null);
  return found.length === 0 ? raise("#VALUE!") : found.map((value) => asTruth(value, culture));
}
