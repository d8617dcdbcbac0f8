import { openPane } from "./page/openPane.ts";

const setup = (await (await fetch("/setup.json")).json()) as { readonly paneAddress: string };
const frame = document.body.appendChild(document.createElement("iframe"));
openPane(frame, setup.paneAddress, {
  facts: { requirementSets: { ExcelApi: "1.14", SharedRuntime: "1.1" }, locale: "da-DK", documentAddress: `${location.origin}/Mappe1.xlsx` },
  execute: () => Promise.resolve(JSON.stringify({ Results: [], TraceIds: [] })),
});
