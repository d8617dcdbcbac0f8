import { COMMAND_TEXTS } from "../../../src/text/danish/commandTexts.ts";
import { COURSE_PANE as DANISH } from "../../../src/text/danish/pane/coursePane.ts";
import { COURSE_PANE as ENGLISH } from "../../../src/text/english/pane/coursePane.ts";

describe("The files that the pane cannot hand out", () => {
  it("are made by commands that exist, the same ones in both languages", () => {
    const commands = DANISH.files.map(({ command }) => command);
    expect(ENGLISH.files.map(({ command }) => command)).toEqual(commands);
    expect(Object.keys(COMMAND_TEXTS)).toEqual(expect.arrayContaining(commands.map((one) => one.split(" ")[0])));
  });
});
