import type { Digest } from "./scribe.ts";

/** Crockford's alphabet, without the letters that are taken for digits or for each other: people write a code down by hand. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;

/** 60 bits: who changes a row finds no other with its code by trying. */
const CODE_LENGTH = 12;
/** 40 bits: two texts of one workbook are told apart. */
const PRINT_LENGTH = 8;

/**
 * The code of a row of the log: of what stands in its cells and of the code of the row before (of the workbook's id in the first),
 * so that a row that is changed, removed or put in between is found by the codes after it. "K7QF-2M9X-0RTB".
 */
export async function rowCode(before: string, cells: readonly string[], digest: Digest): Promise<string> {
  return inWriting(await digest(JSON.stringify([before, ...cells])), CODE_LENGTH);
}

/** By which a text can be known again without standing there. Salted with the workbook's id: the same text has another elsewhere. */
export async function textPrint(workbookId: string, text: string, digest: Digest): Promise<string> {
  return inWriting(await digest(JSON.stringify([workbookId, text])), PRINT_LENGTH);
}

/** A code as people may have typed it, as it stands in the log: capitals, blanks and hyphens do not matter, nor O for 0, I and L for 1. */
export function codeAsWritten(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return grouped(signs);
}

function inWriting(bytes: Uint8Array, length: number): string {
  let signs = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes.slice(0, Math.ceil((length * BITS) / 8))) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= BITS; bits -= BITS) signs += ALPHABET.charAt((held >> (bits - BITS)) & 31);
    held &= (1 << bits) - 1;
  }
  return grouped(signs.slice(0, length));
}

function grouped(signs: string): string {
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}
