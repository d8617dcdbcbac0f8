import { createRoot } from "react-dom/client";
import { FLOOR } from "../excel/floor.ts";
import type { Office as AskedOffice } from "../excel/session/excelSession.ts";
import { hostRefusal } from "../workbook/hostRefusal.ts";
import { FORMAT_VERSION } from "../workbook/stamp.ts";
import { BookStore } from "./book/bookStore.ts";
import { BookContext } from "./book/useBook.ts";
import { FileDeskContext } from "./files/fileDesk.ts";
import { workerDesk } from "./files/workerDesk.ts";
import type { HostFacts } from "./help/technicalReport.ts";
import { HostContext } from "./help/useHostFacts.ts";
import { SelfTestContext, type SelfTest } from "./help/useSelfTest.ts";
import { PictureContext, type AddPicture } from "./overview/useAddPicture.ts";
import { SelectionContext } from "./review/useSelection.ts";
import { answeringCommand } from "./shell/answeringCommand.ts";
import { Pane } from "./shell/Pane.tsx";
import { COMMAND_NAMES, PaneRoute, type Command } from "./shell/paneRoute.ts";
import { commandOf } from "./shell/shortcutKeys.ts";
import { RouteContext } from "./shell/useRoute.ts";

/** In milliseconds: for longer than this nobody should look at a pane that only says that it opens. */
const PATIENCE = 10_000;

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no place for the pane.");
if (!("Office" in window)) {
  place.textContent = hostRefusal({ kind: "office-missing" }).message;
  throw new Error("Microsoft's office.js has not come.");
}
const late = setTimeout(() => (place.textContent = hostRefusal({ kind: "office-late" }).message), PATIENCE);
const route = new PaneRoute();
const office: AskedOffice = {
  newContext: () => new Excel.RequestContext(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

// At once, not when all is loaded: Office may have started this page for a command.
for (const command of COMMAND_NAMES) Office.actions.associate(command, answeringCommand(() => follow(command)));

// The sheets' plans and readers are the larger part of the program, and nothing is shown of them: they come on their own, while
// Office gets ready.
const larger = Promise.all([import("../excel/excelPort.ts"), import("../excel/selection/excelSelection.ts"), import("./book/portBook.ts")]);

void Office.onReady(async () => {
  if (!Object.entries(FLOOR).every(([set, version]) => Office.context.requirements.isSetSupported(set, version))) {
    clearTimeout(late);
    place.textContent = hostRefusal({ kind: "excel-too-old" }).message;
    return;
  }
  const [{ excelPort, OPEN_WORKBOOK }, { excelSelection }, { PortBook }] = await larger;
  const book = new PortBook(excelPort(office), OPEN_WORKBOOK, {
    newStamp: () => ({ formatVersion: FORMAT_VERSION, workbookId: crypto.randomUUID(), created: new Date().toISOString() }),
    show: showCell,
    now: () => new Date().toISOString(),
    digest: async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
  });
  if (Office.context.platform === Office.PlatformType.OfficeOnline) document.addEventListener("keydown", pressed);
  // Not on the web (office-js issue 6134), and never said again when a person chooses another (issue 3410).
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  clearTimeout(late);
  createRoot(place).render(
    <BookContext.Provider value={new BookStore(book)}>
      <RouteContext.Provider value={route}>
        <SelectionContext.Provider value={excelSelection(office)}>
          <HostContext.Provider value={hostFacts()}>
            <SelfTestContext.Provider value={selfTestOf(office)}>
              <PictureContext.Provider value={pictures(office)}>
                <FileDeskContext.Provider value={workerDesk((file) => Excel.createWorkbook(file))}>
                  <Pane excelGround={theme?.bodyBackgroundColor} />
                </FileDeskContext.Provider>
              </PictureContext.Provider>
            </SelfTestContext.Provider>
          </HostContext.Provider>
        </SelectionContext.Provider>
      </RouteContext.Provider>
    </BookContext.Provider>,
  );
});

function hostFacts(): HostFacts {
  const { platform, version } = Office.context.diagnostics;
  return { platform: String(platform), version, language: Office.context.displayLanguage };
}

/** What puts pictures on sheets comes with the first picture. */
function pictures(office: AskedOffice): AddPicture {
  return async (picture) => (await import("../excel/picture/addPicture.ts")).addPicture(office, picture);
}

/** The self-test comes when somebody runs it. */
function selfTestOf(office: AskedOffice): SelfTest {
  return async (tell) => {
    const { NOT_BLANK, runSelfTest } = await import("../excel/selfTest/runSelfTest.ts");
    const result = await runSelfTest(office, hostFacts(), tell);
    return result === NOT_BLANK ? null : result;
  };
}

/** The pane comes into view where it was closed, or hidden; it may then take the focus, which is why only a person asks for it. */
async function follow(command: Command): Promise<void> {
  route.follow(command);
  await Office.addin.showAsTaskpane();
}

function pressed(event: KeyboardEvent): void {
  const command = commandOf(event);
  if (command === null) return;
  event.preventDefault();
  route.follow(command);
}

/** Brings a cell into view because a person asked for it; Excel may move the focus to the sheet. */
async function showCell(sheet: string, cell: string | undefined): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell ?? "A1").select();
    await context.sync();
  });
}
