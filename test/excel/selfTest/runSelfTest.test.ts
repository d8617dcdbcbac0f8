import { MANUAL_PROBES } from "../../../src/excel/selfTest/manualProbes.ts";
import { NOT_BLANK, PROBES, runSelfTest, type SelfTestResult } from "../../../src/excel/selfTest/runSelfTest.ts";
import { DANISH } from "../../../src/workbench/culture/danish.ts";
import { startHost, type StartedHost } from "../../../src/workbench/node/startHost.ts";
import { disagreements, recordedResults } from "./recordedResults.ts";
import { assumptions } from "../../workbench/support/assumptions.ts";

const HERE = { platform: "stand-in", version: "0", language: "en-US" };
const IN_DANISH = { ...HERE, language: "da-DK" };

function officeOf(host: StartedHost) {
  return { newContext: () => new host.Excel.RequestContext(), pause: () => new Promise<void>(() => undefined) };
}

async function tested(host: StartedHost, here: SelfTestResult["excel"] = HERE): Promise<SelfTestResult> {
  const result = await runSelfTest(officeOf(host), here, () => true);
  if (typeof result === "string") throw new Error(result);
  return result;
}

describe("The self-test", () => {
  it("finds the stand-in as it is assumed that Excel is, and leaves a blank workbook behind", async () => {
    const host = startHost();
    const result = await tested(host);
    expect(result.probes.filter(({ outcome }) => outcome !== "as-assumed")).toEqual([]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("finds a Danish stand-in as it is assumed that a Danish Excel is", async () => {
    const result = await tested(startHost({ culture: DANISH }), IN_DANISH);
    expect(result.probes.filter(({ outcome }) => outcome !== "as-assumed")).toEqual([]);
  });

  it("runs nothing in a workbook that holds something, for deleted sheets cannot be brought back", async () => {
    const host = startHost();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["andres"]];
      await context.sync();
    });
    expect(await runSelfTest(officeOf(host), HERE, () => true)).toBe(NOT_BLANK);
    expect(host.book.sheets).toHaveLength(1);
  });

  it("stops when it is told to, and says what was not run", async () => {
    const result = await runSelfTest(officeOf(startHost()), HERE, (done) => done < 2);
    if (typeof result === "string") throw new Error(result);
    expect(result.probes).toHaveLength(2);
    expect(result.notRun).toEqual([...PROBES.slice(2).map(({ id }) => id), ...MANUAL_PROBES]);
  });

  it("says what was seen where an Excel does otherwise", async () => {
    const host = startHost();
    host.switches.payloadLimit = 20_000;
    const seen = (await tested(host)).probes.filter(({ outcome }) => outcome === "otherwise");
    expect(seen).toMatchObject([{ id: "text-too-long", expected: ["InvalidArgument", ""], seen: ["RequestPayloadSizeLimitExceeded", ""] }]);
  });

  it("gives the error's code where a probe could not be run", async () => {
    const host = startHost();
    host.switches.otherWorkbookActive = true;
    const result = await tested(host);
    expect(result.probes.every(({ outcome, seen }) => outcome === "failed" && seen === "GeneralException")).toBe(true);
  });

  it("asks about everything that is assumed, or says that a person has to", () => {
    const asked = [...PROBES.map(({ id }) => id), ...MANUAL_PROBES];
    expect(new Set(asked).size).toBe(asked.length);
    expect(assumptions().map(({ id }) => id).filter((id) => !asked.includes(id))).toEqual([]);
  });
});

describe("What Excel has been seen to do", () => {
  it("is what the stand-in does", async () => {
    for (const { file, result } of recordedResults()) {
      const own = await tested(startHost(result.excel.language.startsWith("da") ? { culture: DANISH } : {}), result.excel);
      expect(disagreements(result, own).map((one) => `${file}: ${one}`)).toEqual([]);
    }
  });

  it("is told apart from what the stand-in does by the probe and both answers", () => {
    const probe = { id: "paper-of-new-sheet", outcome: "otherwise", expected: "A4", seen: "Letter" } as const;
    const own = { ...probe, outcome: "as-assumed", seen: "A4" } as const;
    expect(disagreements({ excel: HERE, probes: [probe], notRun: [] }, { excel: HERE, probes: [own], notRun: [] })).toEqual(['paper-of-new-sheet: Excel "Letter", the stand-in "A4"']);
  });
});
