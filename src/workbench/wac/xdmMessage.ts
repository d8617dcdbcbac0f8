/**
 * What the client says to the page around it, as JSON text through postMessage. Names and numbers as in the installed client
 * (office.debug.js, excel-web-16.00.debug.js, `Microsoft.Office.Common.XdmCommunicationManager`); only what it was seen to
 * send is here.
 */
export interface XdmRequest {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface XdmResponse {
  readonly _messageType: typeof MessageType.response;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: 0;
  readonly _responseType: typeof ResponseType.answer | typeof ResponseType.event;
  readonly _origin: string;
  readonly _serializerVersion: 1;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** What `executeMethod` is asked to do. */
export const DispatchId = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Codes of the web host, which the client turns into errors with names. */
export const WebError = { none: 0, unsupported: 5001, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** A request of the client, or null: other programs post messages too. */
export function readXdmRequest(text: unknown): XdmRequest | null {
  if (typeof text !== "string") return null;
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) ? message : null;
  } catch {
    return null;
  }
}

function isRequest(message: unknown): message is XdmRequest {
  return (
    typeof message === "object" &&
    message !== null &&
    "_messageType" in message &&
    message._messageType === MessageType.request &&
    "_conversationId" in message &&
    "_actionName" in message
  );
}
