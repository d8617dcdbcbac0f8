import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import type { Errand, PaneRoute, ViewName } from "./paneRoute.ts";

export const RouteContext = createContext<PaneRoute | null>(null);

function useRoute(): PaneRoute {
  const route = useContext(RouteContext);
  if (route === null) throw new Error("No RouteContext above this component.");
  return route;
}

/** The view that is shown, and the way to another. */
export function useView(): readonly [view: ViewName, show: (view: ViewName) => void] {
  const route = useRoute();
  const view = useSyncExternalStore(route.subscribe, () => route.view);
  return [view, (other) => route.show(other)];
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
