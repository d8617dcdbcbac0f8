import type { Probe } from "../probe.ts";

/** Four dots wide, two high. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAAAAABawyK/AAAAC0lEQVR4nGNggAEAAAoAAX+AdF4AAAAASUVORK5CYII=";

/** Pictures on sheets. */
export const PICTURE_PROBES: readonly Probe[] = [
  {
    id: "picture-size",
    expected: [0, 0, 3, 1.5],
    async ask({ send }) {
      const { left, top, width, height } = await send((sheet) => sheet.shapes.addImage(PNG).load("left, top, width, height"));
      return [left, top, width, height];
    },
  },
  {
    id: "picture-malformed",
    expected: "InvalidArgument",
    ask: ({ code }) => code((sheet) => sheet.shapes.addImage("no picture")),
  },
];
