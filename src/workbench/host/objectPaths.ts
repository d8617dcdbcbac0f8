import { PathType, type ArgumentInfo, type ObjectPath } from "../protocol/message.ts";
import { Handle, SERVICE } from "./handle.ts";
import { HostError } from "./hostError.ts";
import type { Members } from "./members.ts";
import type { Session } from "./session.ts";

/** The objects that a batch speaks of. Each path is followed once, when it is first needed. */
export class ObjectPaths {
  private readonly followed = new Map<number, Handle | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly members: Members,
    private readonly session: Session,
  ) {}

  /** Null: the object is not there, and so is nothing below it. */
  follow(id: number): Handle | null {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath");
    const handle = this.followPath(path);
    this.followed.set(id, handle);
    return handle;
  }

  /** Arguments with objects in the places of their paths' ids. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.withObjects(value, ids?.[index]));
  }

  private withObjects(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.follow(id);
    if (Array.isArray(value)) return value.map((part: unknown, index) => this.withObjects(part, Array.isArray(id) ? id[index] : 0));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.follow(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.withObjects(part, 0)]));
  }

  private followPath(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return new Handle("Workbook", this.session.book);
      case PathType.nullObject: // looks as if it had a parent, but that path is not in the message
        return null;
      case PathType.referenceId:
        return this.session.kept(path.Name) ?? fail("InvalidReference");
      case PathType.newObject:
        return new Handle(SERVICE, path.Name);
      default:
        return this.followFrom(path.ParentObjectPathId === undefined ? null : this.follow(path.ParentObjectPathId), path);
    }
  }

  private followFrom(parent: Handle | null, path: ObjectPath): Handle | null {
    if (parent === null || parent.type === SERVICE) return parent;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.property) return this.members.go(parent, path.Name);
    if (path.ObjectPathType === PathType.indexer) return this.members.find(parent, args[0]);
    if (path.ObjectPathType !== PathType.method) return fail("InvalidObjectPath");
    const made = this.members.call(parent, path.Name, args);
    return made instanceof Handle ? made : null;
  }
}

function fail(code: "InvalidReference" | "InvalidObjectPath"): never {
  throw new HostError(code);
}
