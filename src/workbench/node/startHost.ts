import { BEHAVIOURS } from "../behaviour/behaviours.ts";
import { calculateBook } from "../calculate/calculateBook.ts";
import type { Culture } from "../culture/culture.ts";
import { Exchange, type LoggedRequest } from "../host/exchange.ts";
import { FLOOR } from "../host/floor.ts";
import { Host } from "../host/host.ts";
import { nativeBridge } from "../host/nativeBridge.ts";
import { Session } from "../host/session.ts";
import { switchesFor, type Switches } from "../host/switches.ts";
import { Book } from "../model/book.ts";
import { objectModelOf } from "../protocol/objectModel.ts";
import { loadClient, type Client } from "./loadClient.ts";
import { readObjectModel } from "./readObjectModel.ts";

export interface HostOptions {
  /** A book that another session has open already; a new one with a single blank sheet by default. */
  readonly book?: Book;
  /** Default: what the add-in's manifest asks for, and nothing newer. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The language of a new book's Excel; English by default. */
  readonly culture?: Culture;
}

/** Microsoft's client, and Excel's stand-in behind it. */
export interface StartedHost extends Client {
  readonly book: Book;
  readonly session: Session;
  readonly switches: Switches;
  /** Every request that the client has sent, in order. */
  readonly requests: LoggedRequest[];
  /** Does something as the person at this Excel, and tells the add-in of it. */
  byPerson<Result>(work: () => Result): Result;
}

let sessions = 0;

/** Starts Excel's stand-in with a client of its own. */
export function startHost(options: HostOptions = {}): StartedHost {
  const book = options.book ?? new Book(calculateBook, options.culture);
  const switches = switchesFor(options.requirementSets ?? FLOOR);
  const session = new Session(`session ${++sessions}`, book, switches);
  const requests: LoggedRequest[] = [];
  const host = new Host(objectModelOf(readObjectModel()), BEHAVIOURS, session);
  const bridge = nativeBridge(new Exchange(host, switches, (request) => requests.push(request)), session);
  const { Excel, OfficeExtension } = loadClient(bridge);
  return { Excel, OfficeExtension, book, session, switches, requests, byPerson: (work) => book.by(session.person, work) };
}
