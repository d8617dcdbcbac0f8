import { ActionType, RequestFlag, type RequestBody, type ResponseBody } from "../protocol/message.ts";
import type { Host } from "./host.ts";
import { messageOf } from "./hostError.ts";
import type { Fault, Switches } from "./switches.ts";

const CHANGING: ReadonlySet<number> = new Set([ActionType.method, ActionType.setProperty, ActionType.update]);

/** A request as it went over to the host. */
export interface LoggedRequest {
  /** Bytes of the request's and of the response's JSON. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly body: RequestBody;
  /** Code of the error that it ended with; null: none. */
  readonly error: string | null;
}

/** What the client hears: a body as JSON text, or a failure on the way. */
export type Answer = { readonly response: string } | { readonly failure: string };

/** Takes requests one after the other, with all that the switches say may go wrong on the way. */
export class Exchange {
  private count = 0;

  constructor(
    private readonly host: Host,
    private readonly switches: Switches,
    private readonly log: (request: LoggedRequest) => void,
  ) {}

  /** @param answer is called once, later, or never. */
  take(body: RequestBody, flags: number, answer: (answer: Answer) => void): void {
    const number = ++this.count;
    const requestBytes = bytesOf(JSON.stringify(body));
    const refuse = (failure: string, responseBytes: number) => {
      this.log({ requestBytes, responseBytes, body, error: failure });
      answer({ failure });
    };
    const finish = (given: ResponseBody) => {
      const response = JSON.stringify(given);
      const responseBytes = bytesOf(response);
      if (responseBytes > this.switches.payloadLimit) {
        refuse("ResponsePayloadSizeLimitExceeded", responseBytes);
        return;
      }
      this.log({ requestBytes, responseBytes, body, error: given.Error?.Code ?? null });
      answer({ response });
    };
    if (requestBytes > this.switches.payloadLimit) refuse("RequestPayloadSizeLimitExceeded", 0);
    else this.whenFree(flags, () => { this.carryOut(number, body, flags, finish); }, finish);
  }

  /** Text of Excel.RunOptions.delayForCellEdit: the request waits until the cell is closed. */
  private whenFree(flags: number, work: () => void, finish: (given: ResponseBody) => void): void {
    if (!this.switches.cellEditMode) work();
    else if ((flags & RequestFlag.delayForCellEdit) !== 0) setTimeout(() => { this.whenFree(flags, work, finish); }, 5);
    else finish(this.failed("InvalidOperationInCellEditMode", { TraceIds: [] }));
  }

  private carryOut(number: number, body: RequestBody, flags: number, finish: (given: ResponseBody) => void): void {
    this.switches.before.get(number)?.();
    const fault = this.switches.faults.find(({ request, forever }) => request === number || (forever && number > request));
    const response = this.host.execute(body, flags, fault && actionsOf(fault, body));
    if (fault?.code === null) return;
    finish(fault ? this.failed(fault.code, response) : response);
  }

  /** The client shows the statement of the action that failed, so there must be one. */
  private failed(code: string, { TraceIds, Results = [] }: ResponseBody): ResponseBody {
    const error = { Code: code, Message: messageOf(code, this.host.culture), Location: "", ActionIndex: Math.max(0, Results.length - 1), HttpStatusCode: 400 };
    return { Error: error, TraceIds, ProcessedResults: { Results } };
  }
}

/** How many actions are carried out; half is up to the middle one of those that change something. */
function actionsOf({ applied }: Fault, { Actions }: RequestBody): number {
  const changing = Actions.flatMap(({ ActionType: type }, index) => (CHANGING.has(type) ? [index] : []));
  const middle = changing[Math.ceil(changing.length / 2) - 1];
  return { nothing: 0, half: middle === undefined ? 0 : middle + 1, all: Actions.length }[applied];
}

const ENCODER = new TextEncoder();

function bytesOf(text: string): number {
  return ENCODER.encode(text).length;
}
