import { readable } from "./personalData.ts";

/** A tag of a web page, and a sign as addresses of web pages spell it. */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const SPELT_SIGN = /%(?:20|2[def])/gi;
/** Words of digits in which letters stand for digits that look like them. */
const LOOKALIKES = /(?<![\p{L}\d])(?=[OoØΟοОоIl]{0,11}\d)[\dOoØΟοОоIl]{2,12}(?![\p{L}\d])/gu;

/** The ways in which a text may be read: as it stands, without a page's markup, and with O and l as the digits that they look like. */
export function readingsOf(text: string): ReadonlySet<string> {
  const plain = readable(text);
  const bare = plain.replace(TAG, " ").replace(SPELT_SIGN, (sign) => decodeURIComponent(sign));
  return new Set([plain, bare, bare.replace(LOOKALIKES, (word) => word.replace(/[OoØΟοОо]/g, "0").replace(/[Il]/g, "1"))]);
}
