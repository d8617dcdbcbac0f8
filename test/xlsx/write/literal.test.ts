import { literal } from "../../../src/xlsx/write/literal.ts";

it("marks each underscore that begins an escape, also where two escapes share one", () => {
  expect(literal("_x000D_ og _x0041_x0042_, men ikke _x00G0_")).toBe("\uFDD0x000D_ og \uFDD0x0041\uFDD0x0042_, men ikke _x00G0_");
});
