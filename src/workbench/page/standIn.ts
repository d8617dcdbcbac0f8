import { BEHAVIOURS } from "../behaviour/behaviours.ts";
import { Exchange } from "../host/exchange.ts";
import { FLOOR } from "../host/floor.ts";
import { Host } from "../host/host.ts";
import { Session } from "../host/session.ts";
import { switchesFor } from "../host/switches.ts";
import type { Book } from "../model/book.ts";
import type { RequestBody } from "../protocol/message.ts";
import type { ObjectModel } from "../protocol/objectModel.ts";
import type { PaneHost } from "../wac/paneChannel.ts";

/** Excel's stand-in for one workbook, as the page has it open. */
export interface StandIn {
  readonly session: Session;
  readonly paneHost: PaneHost;
}

/** The floor, and what office.js itself asks for on the web. */
const SETS = { ...FLOOR, RibbonApi: "1.2" };

export function openStandIn(book: Book, objectModel: ObjectModel, openWorkbook: PaneHost["openWorkbook"]): StandIn {
  const session = new Session("page", book, switchesFor(SETS));
  const exchange = new Exchange(new Host(objectModel, BEHAVIOURS, session), session.switches, () => undefined);
  return {
    session,
    paneHost: {
      openWorkbook,
      facts: { requirementSets: SETS, locale: "da-DK", documentAddress: `${location.origin}/${book.name}` },
      execute: (body, flags) =>
        new Promise((resolve, reject) => {
          exchange.take(JSON.parse(body) as RequestBody, flags, (answer) => {
            if ("response" in answer) resolve(answer.response);
            else reject(new Error(answer.failure)); // a request that is too large has been turned away by the channel
          });
        }),
    },
  };
}
