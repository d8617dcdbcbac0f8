import type { RequestBook } from "./requestBook.ts";

/** A piece of work for Excel that can go into any request. It finds its own objects, since they live for one request. */
export interface Step {
  /** About what it takes of a request, in bytes. */
  readonly bytes: number;
  readonly run: (book: RequestBook) => void;
}

/** Of one request, as estimated, so that none is larger than 1 MB; Excel on the web takes 5. */
export const MOST_BYTES = 900_000;

/** About what the client writes for one property that is set, one method that is called or one object that is asked for. */
const BYTES_PER_CALL = 140;

/** Work of so many calls, beside what is handed over in them. */
export function step(calls: number, payload: unknown, run: Step["run"]): Step {
  return { bytes: calls * BYTES_PER_CALL + byteLength(payload), run };
}

export function byteLength(payload: unknown): number {
  return new TextEncoder().encode(JSON.stringify(payload)).length;
}

/** The steps in their order, as few requests as they fit into; a step that is larger goes alone. */
export function packSteps(steps: readonly Step[], most: number): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const one of steps) {
    bytes += one.bytes;
    if (bytes > most) {
      requests.push([]);
      bytes = one.bytes;
    }
    requests.at(-1)?.push(one);
  }
  return requests;
}
