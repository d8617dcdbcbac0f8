import { strFromU8, strToU8, unzipSync } from "fflate";

/** The parts of a package while it is mended. One is unpacked when it is asked for: all together they are many times the file. */
export class PackedParts {
  readonly #bytes: Uint8Array;
  readonly #written = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The parts that were written, new ones among them. */
  get written(): ReadonlyMap<string, Uint8Array> {
    return this.#written;
  }

  /** The part with what was written into it; empty when there is none. */
  content(path: string): Uint8Array {
    return this.#written.get(path) ?? unzipSync(this.#bytes, { filter: ({ name }) => name === path })[path] ?? new Uint8Array();
  }

  text(path: string): string {
    return strFromU8(this.content(path));
  }

  write(path: string, text: string): void {
    this.#written.set(path, strToU8(text));
  }
}
