/** What only a person can ask Excel: it needs a state that an add-in cannot bring about, or a look at the screen. */
export const MANUAL_PROBES = ["cell-edit-refuses-all", "made-workbook-opens", "other-workbook-active", "pane-downloads", "read-only-denies", "too-many-cells-read", "undo-list"] as const;
