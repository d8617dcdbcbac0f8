import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Greeting } from "./Greeting.tsx";

const place = document.getElementById("container");
if (place === null) throw new Error("greetingPane.html has no place for the pane.");
const root = createRoot(place);

void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Greeting onInsert={(text) => void insert(text)} />
    </FluentProvider>,
  );
});

async function insert(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });
}
