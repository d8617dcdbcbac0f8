import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus to the element when `key` changes, and not before: a person went on, so screen readers read what comes next, and
 * the keys go on working where the buttons that had the focus are gone. Nothing moves when the pane opens, nor while
 * the person is in the sheet: the pane that follows a selection must not take the keyboard from it.
 */
export function useFocusOnChange(key: string): RefObject<HTMLHeadingElement> {
  const element = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    if (document.hasFocus()) element.current?.focus();
  }, [key]);
  return element;
}
