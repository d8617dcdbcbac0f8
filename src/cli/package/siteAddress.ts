/**
 * The address of the folder that the pane will be served from, without a slash at its end; null when Office would not take it: it asks
 * for https, and a query or a fragment would end up in the middle of addresses.
 */
export function siteAddress(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const { protocol, origin, pathname, search, hash, username } = new URL(given);
  if (protocol !== "https:" || `${search}${hash}${username}` !== "") return null;
  return `${origin}${pathname}`.replace(/\/+$/, "");
}
