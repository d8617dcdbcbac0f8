/**
 * The site that the pane will be served from, as "https://host"; null when it is none. A site of its own, not a folder of one: the manifest
 * trusts a whole site (AppDomain), and so does the browser.
 */
export function siteAddress(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const { protocol, origin, pathname, search, hash, username } = new URL(given);
  return protocol === "https:" && `${search}${hash}${username}` === "" && pathname === "/" ? origin : null;
}
