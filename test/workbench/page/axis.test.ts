import { Axis } from "../../../src/workbench/page/grid/axis.ts";

describe("the columns of a sheet on the screen", () => {
  const axis = new Axis(4, (index) => [10, 0, 30, 5][index] ?? 0);

  it("stand one after the other; a hidden one takes no room", () => {
    expect([0, 1, 2, 3].map((index) => axis.start(index))).toEqual([0, 10, 10, 40]);
    expect(axis.end).toBe(45);
  });

  it("are found by a point, and never a hidden one", () => {
    expect([0, 9, 10, 39, 40].map((at) => axis.indexAt(at))).toEqual([0, 0, 2, 2, 3]);
  });

  it("are the nearest for a point outside", () => {
    expect([axis.indexAt(-5), axis.indexAt(500)]).toEqual([0, 3]);
  });
});
