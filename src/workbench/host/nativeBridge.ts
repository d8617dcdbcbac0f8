import type { RequestBody } from "../protocol/message.ts";
import type { Answer, Exchange } from "./exchange.ts";
import type { Session } from "./session.ts";

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

/** Lets a client talk to a host. Answers and events come after a macrotask, as in Excel. */
export function nativeBridge(exchange: Exchange, session: Session): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as RequestMessage;
      if (type !== REQUEST) return;
      const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
      const answer = (given: Answer) => { bridge.onMessageFromHost(`{"id":${id},"type":${REQUEST},"message":${asHttp(given)}}`); };
      setTimeout(() => { exchange.take(body, flags, answer); }, 0);
    },
  };
  session.events.onWaiting = () => {
    setTimeout(() => { bridge.onMessageFromHost(JSON.stringify({ type: EVENTS, message: { entries: session.events.take() } })); }, 0);
  };
  return bridge;
}

/** As JSON text. */
function asHttp(answer: Answer): string {
  if ("response" in answer) return `{"statusCode":200,"headers":{},"body":${answer.response}}`;
  const body = JSON.stringify({ error: { code: answer.failure, message: answer.failure } });
  return JSON.stringify({ statusCode: 400, headers: {}, body });
}
