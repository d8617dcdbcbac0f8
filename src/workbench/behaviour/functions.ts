import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import type { Book } from "../model/book.ts";

const DAY = 86_400_000;
/** Days from 30 December 1899 to 1 January 1970, and to 1 January 1904. */
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1_462;

/**
 * Worksheet functions called from an add-in. Source: text of Functions.date ("the number that represents the date in Microsoft
 * Excel date-time code").
 *
 * ASSUMED [functions-date-system]: The number counts from the workbook's own first day, so it tells the date system.
 */
export const functionBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<Book>({
    type: "Functions",
    call: {
      date: ({ date1904 }, args) => {
        const days = Date.UTC(args.number(0), args.number(1) - 1, args.number(2)) / DAY + DAYS_TO_1970;
        return new Handle("FunctionResult", date1904 ? days - DAYS_TO_1904 : days);
      },
    },
  }),
  behaviour<number>({ type: "FunctionResult", read: { value: (value) => value, error: () => null } }),
];
