import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus to the element when `key` changes, and not before: a person went on to another question, so screen readers
 * read it and the keys go on working where the buttons that had the focus are gone. Nothing moves when the pane opens.
 */
export function useFocusOnChange(key: string): RefObject<HTMLHeadingElement> {
  const element = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    element.current?.focus();
  }, [key]);
  return element;
}
