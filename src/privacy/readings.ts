/** A tag of a web page, and a sign as addresses of web pages spell it. */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const SPELT_SIGN = /%(?:20|2[def])/gi;
/** Words of digits and of letters that look like them. */
const LOOKALIKES = /(?<![\p{L}\d])(?=[OoØΟοОоIl]{0,11}\d)(?=\d{0,11}[OoØΟοОоIl])[\dOoØΟοОоIl]{2,12}(?![\p{L}\d])/gu;

/** The ways in which a text that `readable` gave may be read: as it stands, without a page's markup, and with O and l as the digits that they look like. */
export function readingsOf(plain: string): ReadonlySet<string> {
  const bare = plain.replace(TAG, " ").replace(SPELT_SIGN, (sign) => decodeURIComponent(sign));
  return new Set([plain, bare, bare.replace(LOOKALIKES, (word) => word.replace(/[OoØΟοОо]/g, "0").replace(/[Il]/g, "1"))]);
}
