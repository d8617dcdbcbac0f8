/** SHA-256 of a text's UTF-8 bytes: 32 bytes. Of the platform (WebCrypto), which the core does not know. */
export type Digest = (text: string) => Promise<Uint8Array>;

/** Who gives something and when. Both are said, not proven: the name is what a person typed, the moment that of their own clock. */
export interface Scribe {
  /** Initials or a name; "" where nobody has said. */
  readonly who: string;
  /** ISO date and time, UTC. */
  readonly now: string;
  readonly digest: Digest;
}
