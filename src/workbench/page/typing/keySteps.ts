/** Where a key takes the chosen cell: rows and columns from where it is; null for a key that does not move it. */
export function keyStep({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">, pageRows: number): readonly [rows: number, columns: number] | null {
  switch (key) {
    case "ArrowUp":
      return [-1, 0];
    case "ArrowDown":
      return [1, 0];
    case "ArrowLeft":
      return [0, -1];
    case "ArrowRight":
      return [0, 1];
    case "Enter":
      return [shiftKey ? -1 : 1, 0];
    case "Tab":
      return [0, shiftKey ? -1 : 1];
    case "PageUp":
      return [-pageRows, 0];
    case "PageDown":
      return [pageRows, 0];
    case "Home":
      return [0, -Infinity];
    default:
      return null;
  }
}
