import { openWorkbench, type OpenWorkbench } from "./openWorkbench.ts";

describe("the page with Excel's stand-in", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  it("runs the add-in's own page with Microsoft's client, which takes it for Excel on the web", async () => {
    await workbench.pane.waitForSelector("role=tab[name=\"Gennemgang\"]");
  });

  it("asks no other machine for anything, and breaks no rule of its own policy", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
