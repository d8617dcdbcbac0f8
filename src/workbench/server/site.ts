/** A site without a socket: from the path of an address ("/taskpane.html", no query) to what stands there. */
export interface Site {
  /** Sent with the answer. */
  headers(path: string): ReadonlyMap<string, string>;
  /** Undefined where there is nothing. */
  answer(path: string): Promise<Uint8Array | string | undefined>;
}
