import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import type { Errand, PaneRoute, TabName } from "./paneRoute.ts";

export const RouteContext = createContext<PaneRoute | null>(null);

function useRoute(): PaneRoute {
  const route = useContext(RouteContext);
  if (route === null) throw new Error("No RouteContext above this component.");
  return route;
}

/** The tab that is shown, and the way to another. */
export function useTab(): readonly [tab: TabName, show: (tab: TabName) => void] {
  const route = useRoute();
  const tab = useSyncExternalStore(route.subscribe, () => route.tab);
  return [tab, (other) => route.show(other)];
}

/**
 * Runs the errand when the ribbon or a shortcut asks for it, also when that was before the component came; once each time.
 * Where it has to wait for something, `isReady` says when that is there.
 */
export function useErrand(errand: Errand, run: () => void, isReady = true): void {
  const route = useRoute();
  const asked = useSyncExternalStore(route.subscribe, () => route.errand);
  useEffect(() => {
    if (isReady && asked === errand && route.take(errand)) run();
  });
}
