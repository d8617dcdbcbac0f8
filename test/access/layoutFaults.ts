import type { Frame } from "playwright-core";

/** What cannot be read at the pane's present size without scrolling sideways, or at all: a line each. */
export async function layoutFaults(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(findInPage);
}

/** Runs in the page, and therefore holds all that it calls. */
function findInPage(): readonly string[] {
  const root = document.documentElement;
  const shown = (text: string): string => text.replaceAll(/\s+/g, " ").trim().slice(0, 60);
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;

  const textsOf = (): readonly Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element && (node.nodeValue ?? "").trim() !== "" && element.closest("select, textarea") === null && isSeen(element)) found.push(node as Text);
    }
    return found;
  };
  /** The first box around a text that does not show all of it; what scrolls up and down on its own is no such box. */
  const cutterOf = (node: Text): Element | null => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    for (let box = node.parentElement; box !== null && box !== root; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (overflowX !== "visible" && (left < edge.left - 1 || right > edge.right + 1)) return box;
      if ((overflowY === "hidden" || overflowY === "clip") && (top < edge.top - 1 || bottom > edge.bottom + 1)) return box;
    }
    return left < -1 || right > root.clientWidth + 1 ? root : null;
  };
  /** A field of one line cannot break what it shows: its chosen word or its hint has to fit. */
  const isCutField = (field: Element): boolean => {
    const words = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field instanceof HTMLInputElement ? field.placeholder : "";
    const { font, paddingLeft, paddingRight, whiteSpace } = getComputedStyle(field);
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null || words === "" || whiteSpace === "normal") return false;
    pen.font = font;
    return pen.measureText(words).width > field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) + 1;
  };
  return [
    ...(root.scrollWidth > root.clientWidth ? [`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth}`] : []),
    ...textsOf().flatMap((node) => (cutterOf(node) === null ? [] : [`cut text: "${shown(node.nodeValue ?? "")}"`])),
    ...[...document.querySelectorAll("select, input")].filter((field) => isSeen(field) && isCutField(field)).map((field) => `cut field: "${shown(field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : (field as HTMLInputElement).placeholder)}"`),
  ];
}
