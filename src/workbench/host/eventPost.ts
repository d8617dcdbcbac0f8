import { formatArea } from "../model/address.ts";
import { intersection, type Area } from "../model/area.ts";
import type { Book, Hand } from "../model/book.ts";
import type { BookChange } from "../model/bookChange.ts";
import type { Sheet } from "../model/sheet.ts";
import type { EventEntry } from "../protocol/message.ts";
import { isError, type CellValue } from "../model/cell.ts";

/** The client's numbers of events. */
const EVENT = {
  workbookSelection: 2, sheetChanged: 10, sheetActivated: 11, sheetDeactivated: 12, sheetAdded: 13, sheetSelection: 14, sheetDeleted: 15,
  calculated: 16, formatChanged: 18, protectionChanged: 24, tableSelection: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const;

/** The client's name for the whole workbook as what an event is about. */
const WORKBOOK = "Workbook";

/** One event, on its way to whoever listens to one of the targets. */
interface News {
  readonly eventType: number;
  readonly targets: readonly string[];
  /** Put together when somebody listens. */
  readonly args: () => Readonly<Record<string, unknown>>;
}

/**
 * The events of one session: what its client listens to, and what has happened since it was last told.
 * Source: Microsoft's page "Work with events using the Excel JavaScript API" and the texts of the …EventArgs types.
 */
export class EventPost {
  /** `runtime.enableEvents`: off, nothing is told to this add-in. */
  enabled = true;
  /** Called when something begins to wait. */
  onWaiting: () => void = () => undefined;
  private readonly listened = new Map<string, number>();
  private waiting: EventEntry[] = [];

  constructor(
    private readonly session: string,
    book: Book,
  ) {
    book.listen((change, hand) => { for (const news of this.newsOf(change, hand)) this.post(news); });
  }

  listen(eventType: number, target: string, on: boolean): void {
    const key = `${eventType}|${target}`;
    const count = (this.listened.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.listened.set(key, count);
    else this.listened.delete(key);
  }

  /** What is to be told now; nothing waits afterwards. */
  take(): readonly EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  selected(sheet: Sheet, area: Area): void {
    const args = { worksheetId: sheet.id, address: formatArea(area) };
    this.post({ eventType: EVENT.sheetSelection, targets: [sheet.id, WORKBOOK], args: () => args });
    for (const table of sheet.tables) {
      const inside = intersection(table.area, area);
      this.post({ eventType: EVENT.tableSelection, targets: [table.id], args: () => ({ ...args, tableId: table.id, isInsideTable: inside !== null }) });
    }
    if (this.enabled) this.wait({ messageCategory: 65536, messageType: EVENT.workbookSelection, targetId: "", message: "{}", old: true });
  }

  activated(before: Sheet, after: Sheet): void {
    this.post({ eventType: EVENT.sheetDeactivated, targets: [before.id, WORKBOOK], args: () => ({ worksheetId: before.id }) });
    this.post({ eventType: EVENT.sheetActivated, targets: [after.id, WORKBOOK], args: () => ({ worksheetId: after.id }) });
  }

  private post({ eventType, targets, args }: News): void {
    if (!this.enabled) return;
    for (const targetId of targets.filter((target) => this.listened.has(`${eventType}|${target}`))) {
      this.wait({ messageCategory: 65536, messageType: eventType, targetId, message: JSON.stringify(args()), old: false });
    }
  }

  private wait(entry: EventEntry): void {
    this.waiting.push(entry);
    if (this.waiting.length === 1) this.onWaiting();
  }

  private newsOf(change: BookChange, hand: Hand): readonly News[] {
    const source = hand.session === this.session ? "Local" : "Remote";
    switch (change.kind) {
      case "cells":
        return this.cellNews(change, source, hand.addIn && source === "Local" ? "ThisLocalAddin" : "Unknown");
      case "looks": {
        const args = { worksheetId: change.sheet.id, address: formatArea(change.area), source };
        return [{ eventType: EVENT.formatChanged, targets: [change.sheet.id, WORKBOOK], args: () => args }];
      }
      case "sheetAdded":
        return [{ eventType: EVENT.sheetAdded, targets: [WORKBOOK], args: () => ({ worksheetId: change.sheet.id, source }) }];
      case "sheetDeleted":
        return [{ eventType: EVENT.sheetDeleted, targets: [WORKBOOK], args: () => ({ worksheetId: change.sheet.id, source }) }];
      case "protection":
        return [{ eventType: EVENT.protectionChanged, targets: [change.sheet.id, WORKBOOK], args: () => ({ worksheetId: change.sheet.id, isProtected: change.sheet.protection !== null, source }) }];
      case "tableAdded":
      case "tableDeleted": {
        const args = { tableId: change.table.id, tableName: change.table.name, worksheetId: change.sheet.id, source };
        return [{ eventType: change.kind === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted, targets: [change.sheet.id, WORKBOOK], args: () => args }];
      }
      case "calculated":
      case "sheetChanged":
        return [];
    }
  }

  private cellNews(change: BookChange & { readonly kind: "cells" }, source: string, triggerSource: string): readonly News[] {
    const { sheet, area, changeType, details } = change;
    const detailed = ({ before, after }: { readonly before: CellValue; readonly after: CellValue }) => ({ valueBefore: shown(before), valueAfter: shown(after), valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) });
    const args = () => ({
      worksheetId: sheet.id, address: formatArea(area), changeType, source, triggerSource, shiftDirection: change.shift ? `ShiftCell${change.shift}` : "None",
      referenceId: `${sheet.id}!${formatArea(area)}`,
      ...(details ? detailed({ before: details.before, after: details.after() }) : {}),
    });
    const tables = sheet.tables.filter((table) => intersection(table.area, area) !== null);
    return [
      { eventType: EVENT.sheetChanged, targets: [sheet.id, WORKBOOK], args },
      ...tables.map((table) => ({ eventType: EVENT.tableChanged, targets: [table.id, sheet.id, WORKBOOK], args: () => ({ ...args(), tableId: table.id }) })),
    ];
  }
}

function shown(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (isError(value)) return "Error";
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
