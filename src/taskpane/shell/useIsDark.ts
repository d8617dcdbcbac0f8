import { useEffect, useSyncExternalStore } from "react";
import { isDarkColour } from "./isDarkColour.ts";

const SYSTEM = matchMedia("(prefers-color-scheme: dark)");

/**
 * Whether the pane is dark: as Excel is, where it tells the colour of its ground, else as the person has set their system, also when
 * they set it anew. The browser's own parts (a date's calendar, scroll bars) are told the same.
 */
export function useIsDark(excelGround: string | undefined): boolean {
  const isSystemDark = useSyncExternalStore(subscribe, () => SYSTEM.matches);
  const isDark = (excelGround === undefined ? null : isDarkColour(excelGround)) ?? isSystemDark;
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark;
}

function subscribe(changed: () => void): () => void {
  SYSTEM.addEventListener("change", changed);
  return () => SYSTEM.removeEventListener("change", changed);
}
