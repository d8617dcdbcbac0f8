import { findTopics } from "../../../src/taskpane/help/findTopics.ts";
import { HELP_PANE } from "../../../src/text/danish/pane/helpPane.ts";
import { HELP_PANE as ENGLISH } from "../../../src/text/english/pane/helpPane.ts";

const titles = (sought: string) => findTopics(HELP_PANE.topics, sought).map(({ title }) => title);

describe("Searching the help", () => {
  it("finds a topic by a word in its title or in its lines, whatever the capitals", () => {
    expect(titles("EKSEMPEL")).toContain("Prøv med eksempel");
    expect(titles("sharepoint")).toEqual(["Flere i samme projektmappe"]);
  });

  it("wants all words, which may be parts of others", () => {
    expect(titles("celle  åben")).toEqual(["Svaret bliver ikke gemt"]);
    expect(titles("repar")).toEqual(["Tjek og reparer"]);
  });

  it("finds nothing where nothing is said, and everything when nothing is sought", () => {
    expect(titles("bilkørsel")).toEqual([]);
    expect(titles(" ")).toHaveLength(HELP_PANE.topics.length);
  });
});

it("The help says as much in English as in Danish", () => {
  const shape = ({ topics }: typeof HELP_PANE) => topics.map(({ lines }) => lines.length);
  expect(shape(ENGLISH)).toEqual(shape(HELP_PANE));
});
