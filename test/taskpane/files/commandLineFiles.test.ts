import { COMMAND_TEXTS } from "../../../src/text/danish/commandTexts.ts";
import { FILES_PANE as DANISH } from "../../../src/text/danish/pane/filesPane.ts";
import { FILES_PANE as ENGLISH } from "../../../src/text/english/pane/filesPane.ts";

describe("The files that can be made without the pane", () => {
  it("are made by commands that exist, the same ones in both languages", () => {
    const commands = DANISH.commands.map(({ command }) => command);
    expect(ENGLISH.commands.map(({ command }) => command)).toEqual(commands);
    expect(Object.keys(COMMAND_TEXTS)).toEqual(expect.arrayContaining(commands.map((one) => one.split(" ")[0])));
  });
});
