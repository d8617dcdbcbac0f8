import { WorkbenchPage } from "./page/workbenchPage.ts";
import type { TypeFacts } from "./protocol/facts.ts";
import { objectModelOf } from "./protocol/objectModel.ts";

/** What the server knows: where the pane is, and the object model that it read out of the installed client. */
interface Setup {
  readonly paneAddress: string;
  readonly objectModel: readonly TypeFacts[];
}

const setup = (await (await fetch("/setup.json")).json()) as Setup;
new WorkbenchPage(objectModelOf(setup.objectModel), setup.paneAddress);
