import type { FormulaFunction } from "../scope.ts";
import { arithmeticFunctions } from "./arithmetic.ts";
import { countingFunctions } from "./counting.ts";
import { logicFunctions } from "./logic.ts";
import { lookupFunctions } from "./lookup.ts";
import { textFunctions } from "./texts.ts";

/**
 * Functions of single values: over a range or an array they give an array. Source: support page "Dynamic array formulas
 * and spilled array behavior".
 */
export const LIFTED: ReadonlySet<string> = new Set(
  (
    "NOT ISNA ISERR ISERROR ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISBLANK ABS INT MOD SQRT POWER ROUND ROUNDUP ROUNDDOWN SIGN VALUE " +
    "YEAR MONTH DAY LEN LEFT RIGHT MID TRIM UPPER LOWER REPT EXACT CHAR SUBSTITUTE FIND SEARCH"
  ).split(" "),
);

/** The functions that the stand-in can calculate, by English name in capitals. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({ ...logicFunctions, ...countingFunctions, ...lookupFunctions, ...arithmeticFunctions, ...textFunctions }),
);
