import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import type { Culture } from "../culture/culture.ts";

/** Which signs Excel's own language has. Source: texts of CultureInfo, NumberFormatInfo and DatetimeFormatInfo. */
export const cultureBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<Culture>({
    type: "CultureInfo",
    read: { name: ({ name }) => name },
    go: {
      numberFormat: (culture) => new Handle("NumberFormatInfo", culture),
      datetimeFormat: (culture) => new Handle("DatetimeFormatInfo", culture),
    },
  }),
  behaviour<Culture>({ type: "NumberFormatInfo", read: { numberDecimalSeparator: ({ decimal }) => decimal, numberGroupSeparator: ({ group }) => group } }),
  behaviour<Culture>({
    type: "DatetimeFormatInfo",
    read: { dateSeparator: ({ dateSeparator }) => dateSeparator, shortDatePattern: ({ shortDate }) => shortDate, longDatePattern: ({ longDate }) => longDate },
  }),
];
