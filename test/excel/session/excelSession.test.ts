import { ExcelSession } from "../../../src/excel/session/excelSession.ts";
import { startHost, type StartedHost } from "../../../src/workbench/node/startHost.ts";

/** Time that passes as soon as everything else has had its turn. */
function onHost(host: StartedHost, atPause: (number: number) => void = () => undefined): { readonly session: ExcelSession; readonly pauses: number[] } {
  const pauses: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    atPause(pauses.filter((one) => one < 8_000).length);
    await new Promise((resolve) => setTimeout(resolve, milliseconds >= 8_000 ? 300 : 1));
  };
  return { session: new ExcelSession({ newContext: () => new host.Excel.RequestContext(), pause }), pauses };
}

function typing(value: string) {
  return ({ worksheets }: Excel.Workbook): void => {
    worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
  };
}

it("sends one request, and hands on what it loaded", async () => {
  const host = startHost();
  const { session } = onHost(host);
  const sent = await session.send(({ worksheets }) => worksheets.load("items/name"));
  expect(sent.ok && sent.value.items.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(host.requests).toHaveLength(1);
});

it("says what an error means, and where", async () => {
  const { session } = onHost(startHost());
  const sent = await session.send(({ worksheets }) => worksheets.getItem("Borte").getRange("A1").clear(), { where: { sheet: "Borte" } });
  expect(sent).toMatchObject({ ok: false, problem: { code: "gone", sheet: "Borte" } });
});

it("waits for an open cell where a request may be repeated, and then does it", async () => {
  const host = startHost();
  const { session } = onHost(host, (number) => (host.switches.cellEditMode = number < 3));
  host.switches.cellEditMode = true;
  expect(await session.send(typing("svar"), { repeatable: true })).toMatchObject({ ok: true });
  expect(host.book.valueAt(host.book.sheets[0]!, 0, 0)).toBe("svar");
});

it("gives up after five tries, and says what the user must do", async () => {
  const host = startHost();
  const { session } = onHost(host);
  host.switches.cellEditMode = true;
  const sent = await session.send(typing("svar"), { repeatable: true });
  expect(sent).toMatchObject({ ok: false, problem: { code: "cell-in-edit", message: expect.stringContaining("Tryk Enter eller Esc") } });
  expect(host.requests).toHaveLength(5);
});

it("never repeats by itself what may have been half done", async () => {
  const host = startHost();
  const { session } = onHost(host);
  host.switches.faults.push({ request: 1, code: "GeneralException", applied: "half", forever: false });
  expect(await session.send(typing("svar"))).toMatchObject({ ok: false, problem: { code: "unsteady" } });
  expect(host.requests).toHaveLength(1);
});

it("does not wait for ever, and starts no other writer while an answer is out", async () => {
  const host = startHost();
  const { session } = onHost(host);
  host.switches.faults.push({ request: 1, code: null, applied: "nothing", forever: false });
  expect(await session.send(typing("en"))).toMatchObject({ ok: false, problem: { code: "no-answer" } });
  expect(await session.send(typing("to"))).toMatchObject({ ok: false, problem: { code: "no-answer" } });
  expect(host.requests.length).toBeLessThanOrEqual(1);
});

it("lets mistakes of the program's own pass", async () => {
  const { session } = onHost(startHost());
  await expect(session.send(() => { throw new RangeError("mistake"); })).rejects.toThrow(RangeError);
});
