import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { FORMAT_VERSION } from "../workbook/stamp.ts";
import { BookStore } from "./book/bookStore.ts";
import { BookContext } from "./book/useBook.ts";
import { Pane } from "./shell/Pane.tsx";

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no place for the pane.");
const root = createRoot(place);

void Office.onReady(async () => {
  // The sheets' plans and readers are the larger part of the program, and nothing is shown of them: they come on their own.
  const [{ excelPort, OPEN_WORKBOOK }, { PortBook }] = await Promise.all([import("../excel/excelPort.ts"), import("./book/portBook.ts")]);
  const port = excelPort({
    newContext: () => new Excel.RequestContext(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const book = new PortBook(port, OPEN_WORKBOOK, {
    newStamp: () => ({ formatVersion: FORMAT_VERSION, workbookId: crypto.randomUUID(), created: new Date().toISOString() }),
    show: showCell,
  });
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.render(
    <BookContext.Provider value={new BookStore(book)}>
      <Pane theme={dark ? webDarkTheme : webLightTheme} />
    </BookContext.Provider>,
  );
});

/** Brings a cell into view because a person asked for it; Excel may move the focus to the sheet. */
async function showCell(sheet: string, cell: string | undefined): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell ?? "A1").select();
    await context.sync();
  });
}
