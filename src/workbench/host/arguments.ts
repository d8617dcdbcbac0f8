import { Handle } from "./handle.ts";
import { HostError } from "./hostError.ts";

/** A method's arguments, which are not trusted: what has the wrong type is InvalidArgument. What was left out is null. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  textOr<Absent>(index: number, absent: Absent): string | Absent {
    return this.at(index) === null ? absent : this.text(index);
  }

  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number") throw new HostError("InvalidArgument");
    return value;
  }

  numberOr<Absent>(index: number, absent: Absent): number | Absent {
    return this.at(index) === null ? absent : this.number(index);
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index);
    if (value === null) return {};
    if (typeof value !== "object" || Array.isArray(value)) throw new HostError("InvalidArgument");
    return value as Record<string, unknown>;
  }

  /** An object of the client's, where one was handed over. */
  handle(index: number): Handle | null {
    const value = this.at(index);
    return value instanceof Handle ? value : null;
  }
}
