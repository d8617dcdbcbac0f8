/** The workbook within one request. A sheet is asked for once, however many steps need it: each time takes 200 bytes. */
export class RequestBook {
  readonly workbook: Excel.Workbook;
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(workbook: Excel.Workbook) {
    this.workbook = workbook;
  }

  /** The sheet that has this title when it is first asked for. */
  sheet(title: string): Excel.Worksheet {
    const known = this.#sheets.get(title) ?? this.workbook.worksheets.getItem(title);
    this.#sheets.set(title, known);
    return known;
  }
}
