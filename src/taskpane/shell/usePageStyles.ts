import { makeStaticStyles } from "@fluentui/react-components";

/**
 * The page's own edge, and Fluent's fields where a pane is narrow: a field is as wide as its column, whatever the longest word
 * in it, and a closed list breaks the chosen words over lines. The element before the class lets a rule win over Fluent's own.
 * A link that does something is as high as a finger needs (WCAG 2.5.8).
 */
export const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  "div.fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  "span.fui-Input, input.fui-Input__input, span.fui-Select, span.fui-Textarea": { minWidth: 0 },
  "select.fui-Select__select": { whiteSpace: "normal", height: "auto", minHeight: "32px", overflowWrap: "anywhere" },
  "button.fui-Link": { minHeight: "24px" },
});
