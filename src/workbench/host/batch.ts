import { ActionType, RequestFlag, type Action, type ActionResult, type RequestBody, type ResponseBody } from "../protocol/message.ts";
import { SERVICE, type Handle } from "./handle.ts";
import { HostError } from "./hostError.ts";
import { Loader, type Loaded } from "./loader.ts";
import type { Members } from "./members.ts";
import { ObjectPaths } from "./objectPaths.ts";
import type { Session } from "./session.ts";

/** One request of the client: its actions in order, up to the first that fails. What was done before stays done. */
export class Batch {
  private readonly paths: ObjectPaths;
  private readonly loader: Loader;
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly flags: number,
    private readonly members: Members,
    private readonly session: Session,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, members, session);
    this.loader = new Loader(members, (handle) => this.identify(handle));
  }

  /** @param until how many actions are carried out; all by default. */
  run(until = this.body.Actions.length): ResponseBody {
    const actions = this.body.Actions.slice(0, until);
    for (const [index, action] of actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: this.carryOut(action) });
      } catch (thrown) {
        return this.failed(index, thrown);
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private carryOut(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const handle = this.paths.follow(action.ObjectPathId);
    if (handle?.type === SERVICE) return {};
    switch (action.ActionType) {
      case ActionType.instantiate:
        return handle && this.instantiate(handle, action.ObjectPathId);
      case ActionType.query:
        return handle && this.loader.load(handle, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return handle && this.asWritten(handle, this.loader.load(handle, action.QueryInfo ?? {}));
      case ActionType.method:
        return handle ? this.callMethod(handle, action) : { _IsNull: true };
      case ActionType.setProperty:
        return handle ? this.setProperty(handle, action.Name, this.paths.argumentsOf(action.ArgumentInfo)[0]) : { _IsNull: true };
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) if (handle) this.setProperty(handle, name, value);
        return null;
      default:
        throw new HostError("NotImplementedInStandIn", `Actions of type ${action.ActionType} are Excel's, but the stand-in has no behaviour for them.`);
    }
  }

  private instantiate(handle: Handle, path: number): Loaded {
    const keep = this.body.AutoKeepReference === true && this.body.ObjectPaths[path]?.D !== true;
    if (keep && this.members.model.get(handle.type)?.methods.has("_keepreference")) this.session.keep(handle);
    return this.identify(handle);
  }

  private callMethod(handle: Handle, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.session.keep(handle);
      return null;
    }
    return this.members.call(handle, action.Name, this.paths.argumentsOf(action.ArgumentInfo)) ?? null;
  }

  private setProperty(handle: Handle, name: string, value: unknown): null {
    if ((this.flags & RequestFlag.write) === 0) throw new HostError("AccessDenied");
    this.members.write(handle, name, value);
    return null;
  }

  /** By which the client finds the object again: its id, or the id of a reference that is kept. */
  private identify(handle: Handle): Loaded {
    const properties = this.members.model.get(handle.type)?.properties;
    const id = this.members.id(handle);
    const reference = properties?.has("_referenceid") === true ? this.session.referenceTo(handle) : undefined;
    return {
      ...(properties?.has("id") === true ? { Id: id } : {}),
      ...(properties?.has("_id") === true ? { _Id: id } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** `retrieve` wants the names that an add-in writes. */
  private asWritten(handle: Handle, loaded: Loaded): Loaded {
    const type = this.members.model.get(handle.type);
    if (type?.collection === true) {
      const items = this.members.items(handle);
      return { items: (loaded["_Items"] as Loaded[]).flatMap((one, index) => (items[index] ? [this.asWritten(items[index], one)] : [])) };
    }
    const written = Object.entries(loaded).map(([name, value]): [string, unknown] => {
      const onward = type?.navigations.get(name.toLowerCase());
      const next = onward && value !== null ? this.members.go(handle, name) : null;
      return [type?.properties.get(name.toLowerCase())?.js ?? onward?.js ?? name, next ? this.asWritten(next, value as Loaded) : value];
    });
    return Object.fromEntries(written);
  }

  private failed(index: number, thrown: unknown): ResponseBody {
    const error = thrown instanceof HostError ? thrown : new HostError("GeneralException", `A fault of the stand-in: ${String(thrown instanceof Error ? thrown.stack : thrown)}`);
    const body = { Code: error.code, Message: error.messageIn(this.session.book.culture), Location: error.location ?? "", ActionIndex: index, HttpStatusCode: 400 };
    return { Error: body, TraceIds: this.traces, ProcessedResults: { Results: this.results } };
  }
}
