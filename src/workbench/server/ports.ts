/** Where `npm start` serves the pane: the manifest's own port. */
export const PANE_PORT = 3000;
/** Where it serves the page around it. */
export const PAGE_PORT = 3001;
