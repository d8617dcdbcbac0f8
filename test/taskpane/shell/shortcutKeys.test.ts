import { commandOf, shortcutList } from "../../../src/taskpane/shell/shortcutKeys.ts";

const NOTHING_HELD = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const HELD = { ...NOTHING_HELD, ctrlKey: true, shiftKey: true, altKey: true };

describe("In the pane a key press is", () => {
  it.each([
    ["KeyF", "showCourse"],
    ["KeyT", "check"],
    ["KeyG", "showReview"],
    ["KeyN", "nextUnanswered"],
    ["KeyV", "showFindings"],
    ["KeyO", "showOverview"],
    ["KeyH", "showHelp"],
  ])("with Ctrl, Shift and Alt, %s: %s", (code, command) => {
    expect(commandOf({ ...HELD, code })).toBe(command);
  });

  it("the same command on a Mac, with Command for Ctrl", () => {
    expect(commandOf({ ...HELD, ctrlKey: false, metaKey: true, code: "KeyG" })).toBe("showReview");
  });

  it("nobody's business with fewer keys held, as AltGr holds them, or with another letter", () => {
    expect(commandOf({ ...HELD, shiftKey: false, code: "KeyG" })).toBeNull();
    expect(commandOf({ ...NOTHING_HELD, code: "KeyG" })).toBeNull();
    expect(commandOf({ ...HELD, metaKey: true, code: "KeyG" })).toBeNull();
    expect(commandOf({ ...HELD, code: "KeyX" })).toBeNull();
  });
});

it("Every command has a shortcut in the help, in both languages", () => {
  expect(shortcutList("da").slice(0, 2)).toEqual([["Ctrl+Shift+Alt+F", "Vis Forløb"], ["Ctrl+Shift+Alt+T", "Tjek projektmappen"]]);
  expect(shortcutList("en").map(([, meaning]) => meaning)).toEqual([
    "Show Course",
    "Check the workbook",
    "Show Review",
    "Go to the next unanswered",
    "Show Findings",
    "Show Overview",
    "Show Help",
  ]);
});
