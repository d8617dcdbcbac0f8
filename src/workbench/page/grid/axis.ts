/** Where the columns, or the rows, of a sheet begin and end on the screen, in pixels from the first one. */
export class Axis {
  /** One more than there are columns: the last is where everything ends. */
  private readonly starts: Float64Array;

  /** @param sizeOf a hidden column has size 0. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = this.start(index) + sizeOf(index);
  }

  /** Past the end: the end. */
  start(index: number): number {
    return this.starts[Math.min(index, this.count)] as number;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get end(): number {
    return this.start(this.count);
  }

  /** The column under a point; the nearest one for points outside. */
  indexAt(position: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
