import { FLOOR } from "../../src/excel/floor.ts";
import { FLOOR as STAND_IN } from "../../src/workbench/host/floor.ts";

it("The stand-in knows what the add-in asks for, and nothing newer: a newer call fails in every test", () => {
  expect(STAND_IN).toEqual(FLOOR);
});
