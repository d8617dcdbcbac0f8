import { calculateBook } from "../calculate/calculateBook.ts";
import { DANISH } from "../culture/danish.ts";
import { ENGLISH } from "../culture/english.ts";
import { openXlsx } from "../files/openXlsx.ts";
import { saveXlsx } from "../files/saveXlsx.ts";
import { Book } from "../model/book.ts";
import type { ObjectModel } from "../protocol/objectModel.ts";
import type { EventEntry } from "../protocol/message.ts";
import type { PaneChannel } from "../wac/paneChannel.ts";
import { element } from "./element.ts";
import { FormulaBar } from "./formulaBar.ts";
import { openPane } from "./openPane.ts";
import { ribbon, type RibbonGroup } from "./ribbon.ts";
import { SheetPane } from "./sheetPane.ts";
import { SheetTabs } from "./sheetTabs.ts";
import { openStandIn } from "./standIn.ts";

/** The languages that the page's Excel can have; Danish unless another is chosen. */
const CULTURES = [DANISH, ENGLISH];

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The whole page: a bar, the workbook on the left, the add-in's own page on the right. */
export class WorkbenchPage {
  private readonly title = element("span", { class: "bookName" });
  private readonly status = element("output", { class: "status", role: "status" });
  private readonly workbook = element("main", { class: "workbook" });
  private readonly pane = element("aside", { class: "pane", "aria-label": "Tilføjelsen" });
  private readonly culture = element("select", { "aria-label": "Excels sprog" }, ...CULTURES.map(({ name }) => element("option", { value: name }, name)));
  private book: Book = newBook();
  /** Ends what listens to the workbook that is open. */
  private leave: () => void = () => undefined;

  constructor(
    private readonly objectModel: ObjectModel,
    private readonly paneAddress: string,
    private readonly ribbonGroups: readonly RibbonGroup[],
  ) {
    const input = element("input", { type: "file", accept: ".xlsx", "aria-label": "Åbn en projektmappe" });
    input.hidden = true;
    input.addEventListener("change", () => void this.openFile(input.files?.[0]));
    const buttons = [
      button("Ny", () => this.show(newBook())),
      button("Åbn …", () => input.click()),
      button("Gem som .xlsx", () => void this.saveFile()),
    ];
    this.culture.addEventListener("change", () => this.speak(this.culture.value));
    const bar = element("header", { class: "bar" }, element("span", { class: "mark" }, "Regneark uden Excel"), this.title, this.culture, ...buttons, input);
    document.body.append(bar, this.workbook, this.pane, this.status);
    this.show(this.book);
  }

  /** Excel in another language: what stands in the cells is the same. */
  private speak(name: string): void {
    const { book } = this;
    book.culture = CULTURES.find((one) => one.name === name) ?? DANISH;
    book.stale = true;
    book.calculated();
  }

  /** Opens a workbook as Excel does: with an add-in of its own beside it, which starts anew. */
  private show(book: Book): void {
    this.leave();
    this.book = book;
    this.culture.value = book.culture.name;
    const { session, paneHost } = openStandIn(book, this.objectModel, (file) => this.handOut(file));
    const sheet = new SheetPane(session, (message) => (this.status.textContent = message));
    const [bar, tabs] = [new FormulaBar(session), new SheetTabs(session, () => { sheet.view.toCorner(); sheet.view.refresh(); })];
    const drawn = sheet.view.onDrawn;
    sheet.view.onDrawn = () => {
      drawn();
      bar.refresh();
      tabs.refresh();
    };
    const frame = element("iframe", { title: "Sagslup" });
    this.title.textContent = book.name;
    this.pane.replaceChildren(element("div", { class: "paneTitle" }, "Sagslup"), frame);
    const pane = openPane(frame, this.paneAddress, paneHost);
    const commands = ribbon(this.ribbonGroups, ({ functionName, id }) => pane.channel.runCommand(functionName, id));
    this.workbook.replaceChildren(commands, bar.root, sheet.view.root, tabs.root);
    session.events.onWaiting = () => setTimeout(() => deliver(session.events.take(), pane.channel, sheet), 0);
    const silent = book.listen(() => sheet.view.refresh());
    this.leave = () => {
      silent();
      pane.close();
    };
    sheet.view.refresh();
  }

  private async openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      const book = await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
      book.culture = this.book.culture;
      this.show(book);
      this.status.textContent = "";
    } catch (error) {
      console.warn(error);
      this.status.textContent = `${file.name} kunne ikke åbnes som projektmappe.`;
    }
  }

  private async saveFile(): Promise<void> {
    save(await saveXlsx(this.book), this.book.name);
  }

  /**
   * ASSUMED [made-workbook-opens]: A workbook that the pane makes opens in a window of its own, and the pane goes on beside the first.
   * The page has one window, and gives the file out.
   */
  private handOut(file: Uint8Array): void {
    save(file, "Mappe2.xlsx");
    this.status.textContent = "Tilføjelsen har åbnet en ny projektmappe. Den er hentet som Mappe2.xlsx.";
  }
}

function save(file: Uint8Array, name: string): void {
  const link = element("a", { href: URL.createObjectURL(new Blob([new Uint8Array(file)], { type: XLSX })), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}

function deliver(entries: readonly EventEntry[], channel: PaneChannel, sheet: SheetPane): void {
  channel.sendEvents(entries.filter(({ old }) => !old).map(({ messageCategory, messageType, targetId, message }) => [messageCategory, messageType, targetId, message]));
  if (entries.some(({ old }) => old)) channel.sendOldEvent("documentSelectionChanged");
  sheet.view.refresh();
}

function newBook(): Book {
  const book = new Book(calculateBook, DANISH);
  book.name = "Mappe1.xlsx";
  return book;
}

function button(name: string, pressed: () => void): HTMLElement {
  const made = element("button", { type: "button" }, name);
  made.addEventListener("click", pressed);
  return made;
}
