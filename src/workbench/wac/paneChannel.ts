import type { RequestBody } from "../protocol/message.ts";
import { appContext, type HostFacts } from "./appContext.ts";
import { ActionType, DispatchId, MessageType, ResponseType, WebError, type XdmRequest, type XdmResponse } from "./xdmMessage.ts";

/** The stand-in as the channel sees it. */
export interface PaneHost {
  readonly facts: HostFacts;
  /** Carries out one batch; request and answer are the client's JSON texts. */
  execute(body: string, flags: number): Promise<string>;
  /** Opens a new workbook beside this one, with what the file holds. */
  openWorkbook(file: Uint8Array): void;
}

/** An event as the client takes it: category, type, target, arguments as JSON text. */
export type EventRow = readonly [category: number, type: number, target: string, message: string];

/** On the web a workbook is not opened by the calculating server but by the page around it; the client marks the batch (excel-web, createWorkbook). */
const TO_THE_PAGE = "WacPartition";

/** The limit of Excel on the web, in bytes of a request or of its answer. */
const LARGEST = 5 * 1024 * 1024;

const RICH_API_EVENT = "richApiMessage";
const COMMAND_EVENT = "appCommandInvoked";

/** Plays Excel on the web towards the unmodified client in the pane: start-up, batches, settings, events, ribbon commands. */
export class PaneChannel {
  /** Registered events by name; the answer to a registration is also the way that its events come. */
  private readonly registered = new Map<string, XdmRequest>();
  private readonly settings: (readonly [string, string])[] = [];
  private readonly commands = new Map<string, () => void>();
  private commandsGiven = 0;

  constructor(
    private readonly host: PaneHost,
    private readonly post: (response: XdmResponse) => void,
    private readonly origin: string,
  ) {}

  async receive(request: XdmRequest): Promise<void> {
    if (request._actionName.endsWith("_notifyHost")) return; // telemetry; nobody waits for an answer
    this.respond(request, await this.answer(request), ResponseType.answer);
  }

  /** Events since the last time, in order; those that nobody has registered for are dropped, as Excel does. */
  sendEvents(rows: readonly EventRow[]): void {
    const data = { ArrayData: rows.map((row) => [...row, "", false]) };
    if (rows.length > 0) this.fire(RICH_API_EVENT, data);
  }

  /** An event of the older kind, which says only that something happened: "documentSelectionChanged". */
  sendOldEvent(name: string): void {
    this.fire(name, {});
  }

  /** Presses a ribbon button of the kind ExecuteFunction; done when the add-in says `event.completed()`. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command${++this.commandsGiven}`;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.fire(COMMAND_EVENT, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    await completed;
  }

  private async answer(request: XdmRequest): Promise<unknown> {
    const { _actionType: type, _actionName: name } = request;
    if (type === ActionType.register) this.registered.set(name, request);
    if (type === ActionType.unregister) this.registered.delete(name);
    if (type === ActionType.invoke && name === "ContextActivationManager_getAppContextAsync") return appContext(this.host.facts, this.settings);
    if (type === ActionType.invoke && name === "executeMethod") return this.executeMethod(request._data as MethodCall);
    return { Version: 1, Error: WebError.none };
  }

  private async executeMethod(call: MethodCall): Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        return this.executeBatch(call.ArrayData ?? []);
      case DispatchId.saveSettings:
        this.settings.splice(0, this.settings.length, ...Object.entries(call.DdaSettingsMethod?.Properties ?? {}));
        return { Version: 1, Error: WebError.none };
      case DispatchId.loadSettings:
        return { Version: 1, Error: WebError.none, Properties: this.settings };
      case DispatchId.commandCompleted:
        this.commands.get(String(call["0"]))?.();
        return { Version: 1, Error: WebError.none };
      default:
        return { Version: 1, Error: WebError.unsupported };
    }
  }

  private async executeBatch(envelope: readonly unknown[]): Promise<object> {
    const [body, flags] = [String(envelope[4]), envelope[6] as number];
    if (size(body) > LARGEST) return { Version: 1, Error: WebError.requestTooLarge };
    const answer = envelope[0] === TO_THE_PAGE ? this.openWorkbook(JSON.parse(body) as RequestBody) : await this.host.execute(body, flags);
    return size(answer) > LARGEST ? { Version: 1, Error: WebError.responseTooLarge } : { Version: 1, Error: WebError.none, Data: [200, [], answer] };
  }

  private openWorkbook({ Actions }: RequestBody): string {
    for (const { Name, ArgumentInfo } of Actions) {
      const [file] = ArgumentInfo?.Arguments ?? [];
      if (Name === "CreateAndOpenWorkbook" && typeof file === "string") this.host.openWorkbook(Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0)));
    }
    return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] });
  }

  private fire(event: string, data: unknown): void {
    const registration = this.registered.get(event);
    if (registration) this.respond(registration, data, ResponseType.event);
  }

  private respond(request: XdmRequest, data: unknown, type: XdmResponse["_responseType"]): void {
    this.post({
      _messageType: MessageType.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _data: data,
      _errorCode: 0,
      _responseType: type,
      _origin: this.origin,
      _serializerVersion: 1,
    });
  }
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** The envelope of a batch: its first place says whom it is for, its fifth holds the body, its seventh the flags. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: Readonly<Record<string, string>> };
  /** A completed command's id. */
  readonly "0"?: unknown;
}

const size = (text: string): number => new TextEncoder().encode(text).length;
