import { createContext, useContext, useSyncExternalStore } from "react";
import type { BookState } from "./bookState.ts";
import type { BookStore } from "./bookStore.ts";

export const BookContext = createContext<BookStore | null>(null);

/** The store of the workbook that the pane stands beside. Throws outside of BookContext: the pane was put together wrongly. */
export function useBookStore(): BookStore {
  const store = useContext(BookContext);
  if (store === null) throw new Error("No BookContext above this component.");
  return store;
}

/** What the pane knows of the workbook; the component is drawn again when it changes. */
export function useBookState(): BookState {
  const store = useBookStore();
  return useSyncExternalStore(store.subscribe, () => store.state);
}
