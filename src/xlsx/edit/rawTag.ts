interface AttributePlace {
  /** Place after whatever stands before the attribute's blank, so that taking it out leaves no gap. */
  readonly start: number;
  /** Place after the opening quote, and of the closing one. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Where an attribute without prefix stands in an opening tag as it is written, or null. */
export function attributePlace(tag: string, name: string): AttributePlace | null {
  for (const match of tag.matchAll(/([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const valueEnd = match.index + match[0].length - 1;
    return { start: tag.slice(0, match.index).trimEnd().length, valueStart: valueEnd - (match[2] ?? "").length + 2, valueEnd };
  }
  return null;
}

/**
 * The tag with the attribute set, or taken out by null; the others keep their place and spelling. The value goes in as it
 * is, so it must be free of quotes and "&".
 */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const place = attributePlace(tag, name);
  if (place !== null && value === null) return tag.slice(0, place.start) + tag.slice(place.valueEnd + 1);
  if (value === null) return tag;
  if (place !== null) return tag.slice(0, place.valueStart) + value + tag.slice(place.valueEnd);
  const content = tag.slice(0, tag.endsWith("/>") ? -2 : -1).trimEnd();
  return `${content} ${name}="${value}"${tag.slice(content.length)}`;
}

/** The tag as one that has content: "<c r=…/>" → "<c r=…>". */
export function openingTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}
