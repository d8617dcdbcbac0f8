import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no place for the pane.");

void Office.onReady(({ host, platform }) => {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Text>{`${host} ${platform}`}</Text>
    </FluentProvider>,
  );
});
