import type { RibbonGroup } from "./page/ribbon.ts";
import { WorkbenchPage } from "./page/workbenchPage.ts";
import type { TypeFacts } from "./protocol/facts.ts";
import { objectModelOf } from "./protocol/objectModel.ts";

/** What the server knows: where the pane is, the object model that it read out of the installed client, the manifest's ribbon. */
interface Setup {
  readonly paneAddress: string;
  readonly objectModel: readonly TypeFacts[];
  readonly ribbon: readonly RibbonGroup[];
}

const setup = (await (await fetch("/setup.json")).json()) as Setup;
new WorkbenchPage(objectModelOf(setup.objectModel), setup.paneAddress, setup.ribbon);
