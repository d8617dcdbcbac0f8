import { raise } from "../operand.ts";
import type { FormulaFunctions } from "../scope.ts";

const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

/** Source: support page of each function. */
export const arithmeticFunctions: FormulaFunctions = {
  ABS: (args) => Math.abs(args.number(0)),
  INT: (args) => Math.floor(args.number(0)),
  MOD: (args) => (args.number(1) === 0 ? raise("#DIV/0!") : args.number(0) - args.number(1) * Math.floor(args.number(0) / args.number(1))),
  SQRT: (args) => (args.number(0) < 0 ? raise("#NUM!") : Math.sqrt(args.number(0))),
  POWER: (args) => args.number(0) ** args.number(1),
  ROUND: (args) => rounded(args.number(0), args.number(1), Math.round),
  ROUNDUP: (args) => rounded(args.number(0), args.number(1), Math.ceil),
  ROUNDDOWN: (args) => rounded(args.number(0), args.number(1), Math.floor),
  SIGN: (args) => Math.sign(args.number(0)),
  N: (args) => (typeof args.scalar(0) === "string" ? 0 : args.number(0)),
  VALUE: (args) => args.number(0),
  DATE: (args) => Date.UTC(args.number(0), args.number(1) - 1, args.number(2)) / DAY + EPOCH,
  YEAR: (args) => dateOf(args.number(0)).getUTCFullYear(),
  MONTH: (args) => dateOf(args.number(0)).getUTCMonth() + 1,
  DAY: (args) => dateOf(args.number(0)).getUTCDate(),
};

/** Away from zero on both sides, and by decimal digits: 1.005 has two decimals 1.01. */
function rounded(value: number, digits: number, how: (one: number) => number): number {
  const shifted = (number: number, by: number) => {
    const [mantissa = "0", exponent = "0"] = String(number).split("e");
    return parseFloat(`${mantissa}e${parseInt(exponent, 10) + by}`);
  };
  return Math.sign(value) * shifted(how(shifted(Math.abs(value), digits)), -digits);
}

function dateOf(serial: number): Date {
  return serial < 0 ? raise("#NUM!") : new Date((serial - EPOCH) * DAY);
}
