import type { RequestBody } from "../protocol/message.ts";
import type { Host } from "./host.ts";
import type { Session } from "./session.ts";

/** A request as it went over the bridge. */
export interface LoggedRequest {
  /** Bytes of the request's and of the response's JSON. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly body: RequestBody;
  /** Code of the error that it ended with; null: none. */
  readonly error: string | null;
}

/** The seam by which native Office hands requests and events over: JSON text both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** The client puts its own function here. */
  onMessageFromHost: (text: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

const REQUEST = 1;
const EVENTS = 3;

/** Lets a client talk to a host. Each exchange is logged; answers and events come after a macrotask, as in Excel. */
export function nativeBridge(host: Host, session: Session, log: (request: LoggedRequest) => void): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as RequestMessage;
      if (type !== REQUEST) return;
      const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
      setTimeout(() => {
        const response = host.execute(body, flags);
        const answer = JSON.stringify(response);
        log({ requestBytes: bytes(JSON.stringify(body)), responseBytes: bytes(answer), actions: body.Actions.length, body, error: response.Error?.Code ?? null });
        bridge.onMessageFromHost(JSON.stringify({ id, type: REQUEST, message: { statusCode: 200, headers: {}, body: response } }));
      }, 0);
    },
  };
  session.events.onWaiting = () => {
    setTimeout(() => { bridge.onMessageFromHost(JSON.stringify({ type: EVENTS, message: { entries: session.events.take() } })); }, 0);
  };
  return bridge;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
