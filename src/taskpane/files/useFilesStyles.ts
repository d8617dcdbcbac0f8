import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts about files are set: one thing under the other, each with its help beneath it. */
export const useFilesStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  choice: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS },
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
