import type { Digest } from "../workbook/log/scribe.ts";

/** WebCrypto's, as in the pane: the same log has the same codes wherever it is read. */
export const sha256: Digest = async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
