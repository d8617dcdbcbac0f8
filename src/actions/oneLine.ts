/** A text as one entry of a cell that holds a list, one entry per line. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
