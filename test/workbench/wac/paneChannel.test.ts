import { PaneChannel, type PaneHost } from "../../../src/workbench/wac/paneChannel.ts";
import { ActionType, MessageType, readXdmRequest, type XdmRequest, type XdmResponse } from "../../../src/workbench/wac/xdmMessage.ts";

const FACTS = { requirementSets: { ExcelApi: "1.14" }, locale: "da-DK", documentAddress: "https://localhost/Mappe1.xlsx" };

function open(execute: PaneHost["execute"] = () => Promise.resolve("{}")) {
  const posted: XdmResponse[] = [];
  const opened: Uint8Array[] = [];
  const channel = new PaneChannel({ facts: FACTS, execute, openWorkbook: (file) => opened.push(file) }, (response) => posted.push(response), "https://localhost:3001");
  let correlation = 0;
  const say = async (name: string, type: number, data: unknown) => {
    await channel.receive(request(name, type, data, ++correlation));
    return posted.at(-1)?._data;
  };
  return { channel, posted, opened, say };
}

function request(name: string, type: number, data: unknown, correlation: number): XdmRequest {
  return { _messageType: MessageType.request, _actionName: name, _actionType: type, _conversationId: "c", _correlationId: correlation, _data: data };
}

const batch = (body: string) => ({ DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], body, 0, 17] });

describe("the channel to the client in the pane", () => {
  it("says at the start which Excel this is and what it can do", async () => {
    const context = await open().say("ContextActivationManager_getAppContextAsync", ActionType.invoke, {});
    expect(context).toMatchObject({ _appName: 16, _appUILocale: "da-DK", _requirementMatrix: '{"ExcelApi":"1.14"}' });
  });

  it("hands a batch and its flags to the stand-in, and its answer back under the same correlation", async () => {
    const { posted, say } = open((body, flags) => Promise.resolve(`${body}/${flags}`));
    expect(await say("executeMethod", ActionType.invoke, batch("x"))).toEqual({ Version: 1, Error: 0, Data: [200, [], "x/17"] });
    expect(posted[0]).toMatchObject({ _correlationId: 1, _conversationId: "c", _responseType: 0 });
  });

  it("opens a workbook that the add-in has made, without asking the stand-in of the open one", async () => {
    const { opened, say } = open(() => Promise.reject(new Error("asked")));
    const body = JSON.stringify({ Actions: [{ Id: 3, Name: "CreateAndOpenWorkbook", ArgumentInfo: { Arguments: [btoa("fil")] } }] });
    const call = batch(body);
    const answer = await say("executeMethod", ActionType.invoke, { ...call, ArrayData: ["WacPartition", ...call.ArrayData.slice(1)] });
    expect(answer).toMatchObject({ Data: [200, [], '{"Results":[{"ActionId":3,"Value":null}],"TraceIds":[]}'] });
    expect(opened.map((file) => new TextDecoder().decode(file))).toEqual(["fil"]);
  });

  it("turns away a request over 5 MB without carrying it out, and an answer over 5 MB, as Excel on the web does", async () => {
    const carriedOut: string[] = [];
    const { say } = open((body) => {
      carriedOut.push(body);
      return Promise.resolve("x".repeat(5 * 1024 * 1024 + 1));
    });
    expect(await say("executeMethod", ActionType.invoke, batch("æ".repeat(3 * 1024 * 1024)))).toEqual({ Version: 1, Error: 5103 });
    expect(carriedOut).toEqual([]);
    expect(await say("executeMethod", ActionType.invoke, batch("x"))).toEqual({ Version: 1, Error: 5104 });
  });

  it("keeps the add-in's settings for as long as the page lives", async () => {
    const { say } = open();
    await say("executeMethod", ActionType.invoke, { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: { a: "1" } } });
    expect(await say("executeMethod", ActionType.invoke, { DdaMethod: { DispatchId: 75 } })).toMatchObject({ Properties: [["a", "1"]] });
  });

  it("says that it does not know a method, rather than nothing", async () => {
    expect(await open().say("executeMethod", ActionType.invoke, { DdaMethod: { DispatchId: 64 } })).toEqual({ Version: 1, Error: 5001 });
  });

  it("sends events once they are registered for, and no longer than that", async () => {
    const { channel, posted, say } = open();
    channel.sendEvents([[65536, 10, "Workbook", "{}"]]);
    expect(posted).toEqual([]);
    await say("richApiMessage", ActionType.register, {});
    channel.sendEvents([[65536, 10, "Workbook", "{}"]]);
    expect(posted.at(-1)).toMatchObject({ _responseType: 1, _correlationId: 1, _data: { ArrayData: [[65536, 10, "Workbook", "{}", "", false]] } });
    await say("richApiMessage", ActionType.unregister, {});
    const before = posted.length;
    channel.sendEvents([[65536, 10, "Workbook", "{}"]]);
    expect(posted).toHaveLength(before);
  });

  it("is done with a ribbon button when the add-in says so", async () => {
    const { channel, posted, say } = open();
    await say("appCommandInvoked", ActionType.register, {});
    let done = false;
    const pressed = channel.runCommand("showSummary", "Summary").then(() => (done = true));
    expect(posted.at(-1)?._data).toEqual(["command1", "showSummary", '{"source":{"id":"Summary"}}']);
    expect(done).toBe(false);
    await say("executeMethod", ActionType.invoke, { DdaMethod: { DispatchId: 94 }, 0: "command1" });
    await pressed;
    expect(done).toBe(true);
  });

  it.each(["", "{", "null", '"x"', '{"_messageType":1,"_conversationId":"c","_actionName":"x"}'])("takes %s for no request", (text) => {
    expect(readXdmRequest(text)).toBeNull();
  });
});
