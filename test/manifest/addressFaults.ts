import { withDescendants, type XmlElement } from "../../src/workbench/server/xmlTree.ts";
import type { Surroundings } from "./surroundings.ts";

/** Addresses that are not on the add-in's own site over https, or where the site has nothing; icons of another size than is said. */
export function addressFaults(root: XmlElement, { site, fileAt }: Surroundings): readonly string[] {
  const all = withDescendants(root);
  const addresses = new Set(all.flatMap(({ attributes }) => [...attributes.values()].filter((value) => /^[a-z]+:\/\//i.test(value) && !attributes.has("xmlns"))));
  return [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) => all.filter((one) => one.name === name && !isAddress(one)).map(() => `${name} is no address`)),
    ...[...addresses].flatMap((address) => siteFaults(address, site, fileAt)),
    ...iconSizes(all).flatMap(([address, size]) => iconFaults(address, size, fileAt(new URL(address).pathname))),
    ...all.filter(({ name }) => name === "v:Icon").flatMap(missingSizes),
  ];
}

function isAddress({ attributes }: XmlElement): boolean {
  return URL.canParse(attributes.get("DefaultValue") ?? "");
}

function siteFaults(address: string, site: string, fileAt: Surroundings["fileAt"]): readonly string[] {
  const { origin, pathname } = new URL(address);
  if (origin !== site) return [`${address} is not on ${site}`];
  return fileAt(pathname) === undefined ? [`the site has nothing at ${address}`] : [];
}

/** Which size, in pixels, each picture is to have. */
function iconSizes(all: readonly XmlElement[]): readonly (readonly [address: string, size: number])[] {
  const addressOf = (id: string | undefined) => all.find(({ name, attributes }) => name === "bt:Image" && attributes.get("id") === id)?.attributes.get("DefaultValue");
  const sized = all.filter(({ name, attributes }) => name === "bt:Image" && attributes.has("size")).map(({ attributes }) => [addressOf(attributes.get("resid")), Number(attributes.get("size"))] as const);
  // The sizes of a pane's add-in in Office's own lists: Microsoft's pages "IconUrl" and "HighResolutionIconUrl".
  const own = ([["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const).map(([name, size]) => [all.find((one) => one.name === name)?.attributes.get("DefaultValue"), size] as const);
  const found = [...sized, ...own].flatMap(([address, size]) => (address !== undefined && URL.canParse(address) ? [[address, size] as const] : []));
  return [...new Map(found.map((one) => [one.join(), one])).values()];
}

/** What a picture says of itself: the first chunk of a PNG is IHDR, with width and height from byte 16 on (PNG specification, 11.2.2). */
function iconFaults(address: string, size: number, picture: Uint8Array | undefined): readonly string[] {
  if (picture === undefined) return []; // said already
  const head = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  if (picture.byteLength < 24 || head.getUint32(0) !== 0x89504e47) return [`${address} is no PNG`];
  const [width, height] = [head.getUint32(16), head.getUint32(20)];
  return width === size && height === size ? [] : [`${address} has ${width} × ${height} pixels, and is used where it needs ${size} × ${size}`];
}

/** Office asks for these three, and makes the others of them. */
function missingSizes(icon: XmlElement): readonly string[] {
  const sizes = icon.children.map(({ attributes }) => attributes.get("size") ?? "");
  return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon has no picture of ${size} pixels`);
}
