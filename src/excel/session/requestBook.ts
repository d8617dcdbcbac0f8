/** The workbook within one request. A sheet is asked for once, however many steps need it: each time takes 200 bytes. */
export class RequestBook {
  readonly workbook: Excel.Workbook;
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #columns = new Map<string, Excel.Range>();

  constructor(workbook: Excel.Workbook) {
    this.workbook = workbook;
  }

  /** The sheet that has this title when it is first asked for. */
  sheet(title: string): Excel.Worksheet {
    const known = this.#sheets.get(title) ?? this.workbook.worksheets.getItem(title);
    this.#sheets.set(title, known);
    return known;
  }

  /** The sheet goes, and one that is made after it in the same request may have its title. */
  deleteSheet(title: string): void {
    this.sheet(title).delete();
    this.#sheets.delete(title);
  }

  /** A column of a table without its header. */
  column(table: string, header: string): Excel.Range {
    const place = `${table}[${header}]`;
    const known = this.#columns.get(place) ?? this.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    this.#columns.set(place, known);
    return known;
  }
}
