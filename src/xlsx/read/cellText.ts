/**
 * Text as a user sees it: `_x000D_` stands for a character that XML cannot hold and `_x005F_` for the underscore that
 * keeps such a pattern literal (ECMA-376-1 §22.9.2.19, ST_Xstring); a line break is LF, whichever program wrote it.
 */
export function cellText(raw: string): string {
  const decoded = raw.includes("_x")
    ? raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : raw;
  return decoded.replace(/\r\n/g, "\n");
}
