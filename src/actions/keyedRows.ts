/**
 * Rows in their order, found by a key. Where several rows have one key (somebody copied a row in the sheet) the first is
 * found, and none is lost.
 */
export class KeyedRows<Row> {
  private readonly rows: Row[];
  private readonly keyOf: (row: Row) => string;
  private readonly places = new Map<string, number>();

  constructor(rows: readonly Row[], keyOf: (row: Row) => string) {
    this.rows = [...rows];
    this.keyOf = keyOf;
    for (const [place, row] of rows.entries()) {
      if (!this.places.has(keyOf(row))) this.places.set(keyOf(row), place);
    }
  }

  find(key: string): Row | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.rows[place];
  }

  /** Puts the row in the place of the one with its key, or after all others. */
  put(row: Row): void {
    const key = this.keyOf(row);
    const place = this.places.get(key) ?? this.rows.length;
    this.places.set(key, place);
    this.rows[place] = row;
  }

  all(): readonly Row[] {
    return [...this.rows];
  }
}
