import { cellArea, type Area } from "../model/area.ts";
import type { Book, Hand } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { EventPost } from "./eventPost.ts";
import type { Handle } from "./handle.ts";
import { HostError } from "./hostError.ts";
import type { Switches } from "./switches.ts";

/** One person's Excel with one add-in in it. Several sessions may hold the same book. */
export class Session {
  activeSheet: Sheet;
  /** What is chosen on the active sheet. */
  selection: Area = cellArea(0, 0);
  readonly events: EventPost;
  private readonly references = new Map<string, Handle>();
  private readonly referenceIds = new Map<Handle, string>();
  private referencesGiven = 0;

  constructor(
    readonly id: string,
    readonly book: Book,
    readonly switches: Switches,
  ) {
    this.activeSheet = firstOf(book);
    this.events = new EventPost(id, book);
    book.follow((sheet, place) => { this.followShift(sheet, place); });
  }

  /** ASSUMED [select-on-hidden-sheet]: Selecting or activating on a sheet that is hidden is InvalidOperation. */
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.events.selected(sheet, area);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    const before = this.activeSheet;
    if (before === sheet) return;
    this.activeSheet = sheet;
    this.selection = cellArea(0, 0);
    this.events.activated(before, sheet);
  }

  /** Goes to another sheet where this one is no longer to be seen. */
  leave(sheet: Sheet): void {
    if (this.activeSheet === sheet) this.activate(firstOf(this.book));
  }

  get addIn(): Hand {
    return { session: this.id, addIn: true };
  }

  get person(): Hand {
    return { session: this.id, addIn: false };
  }

  /** ASSUMED [kept-range-follows]: A range that an add-in keeps goes along with its cells; where they are all taken out it stays. */
  private followShift(sheet: Sheet, place: (area: Area) => Area | null): void {
    for (const { target } of this.references.values()) {
      if (isRange(target) && target.sheet === sheet) target.area = place(target.area) ?? target.area;
    }
  }

  /** Keeps an object for later batches until the client lets it go. */
  keep(handle: Handle): void {
    if (this.referenceIds.has(handle)) return;
    const id = `r${++this.referencesGiven}`;
    this.references.set(id, handle);
    this.referenceIds.set(handle, id);
  }

  /** Undefined where the object is not kept. */
  referenceTo(handle: Handle): string | undefined {
    return this.referenceIds.get(handle);
  }

  kept(id: string): Handle | undefined {
    return this.references.get(id);
  }

  letGo(id: string): void {
    const handle = this.references.get(id);
    if (handle) this.referenceIds.delete(handle);
    this.references.delete(id);
  }

  /** How many objects the client has not let go. */
  get referenceCount(): number {
    return this.references.size;
  }
}

function isRange(target: unknown): target is { readonly sheet: Sheet; area: Area } {
  return typeof target === "object" && target !== null && "area" in target && "sheet" in target;
}

function firstOf(book: Book): Sheet {
  const sheet = book.sheets.find((one) => one.visibility === "Visible");
  if (!sheet) throw new Error("A workbook has at least one visible sheet.");
  return sheet;
}
