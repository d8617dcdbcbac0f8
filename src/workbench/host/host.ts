import type { Culture } from "../culture/culture.ts";
import type { RequestBody, ResponseBody } from "../protocol/message.ts";
import type { ObjectModel } from "../protocol/objectModel.ts";
import { Batch } from "./batch.ts";
import type { Behaviour } from "./behaviour.ts";
import { Members } from "./members.ts";
import type { Session } from "./session.ts";

/** Excel's part in one session: it executes what the client sends. */
export class Host {
  private readonly members: Members;

  constructor(
    objectModel: ObjectModel,
    behaviours: readonly Behaviour<unknown>[],
    private readonly session: Session,
  ) {
    this.members = new Members(objectModel, behaviours, session);
  }

  get culture(): Culture {
    return this.session.book.culture;
  }

  /** @param until how many actions are carried out before the host stops; all by default. */
  execute(body: RequestBody, flags: number, until?: number): ResponseBody {
    const { book } = this.session;
    return book.by(this.session.addIn, () => new Batch(body, flags, this.members, this.session).run(until));
  }
}
