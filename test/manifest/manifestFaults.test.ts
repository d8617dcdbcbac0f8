import { manifestFaults } from "./manifestFaults.ts";
import { ourSurroundings, type Surroundings } from "./surroundings.ts";

const ours = ourSurroundings();

/** The faults of our manifest with one text in it changed. */
function changed(from: string | RegExp, to: string): readonly string[] {
  const manifest = ours.manifest.replace(from, to);
  expect(manifest).not.toBe(ours.manifest);
  return manifestFaults({ ...ours, manifest });
}

function amongst(others: Partial<Surroundings>): readonly string[] {
  return manifestFaults({ ...ours, ...others });
}

/** The site with another file at a path. */
function withFile(path: string, change: (text: string) => string | undefined): Partial<Surroundings> {
  return {
    fileAt: (asked) => {
      if (asked !== path) return ours.fileAt(asked);
      const text = change(Buffer.from(ours.fileAt(path)!).toString("utf8"));
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
}

it("our manifest has no fault", () => {
  expect(manifestFaults(ours)).toEqual([]);
});

describe("the check names", () => {
  it.each<[what: string, from: string | RegExp, to: string, said: string]>([
    ["a tag that is not closed", "</Hosts>", "", "not well-formed"],
    ["elements in another order", /(<IconUrl[^>]*>)\s*(<HighResolutionIconUrl[^>]*>)/, "$2$1", "in this order"],
    ["an element that is missing", /<Supertip>[^]*?<\/Supertip>/, "", 'v:Control holds "v:Label v:Icon v:Action"'],
    ["an element of the wrong namespace", '<bt:Image size="16"', '<Image size="16"', "v:Icon holds"],
    ["another product", "4cb14de4", "00000000", "the product's is 4cb14de4"],
    ["a version that Office refuses", "<Version>1.0.0.0", "<Version>0.1", "not four numbers"],
    ["another language than Danish", "<DefaultLocale>da-DK", "<DefaultLocale>en-US", "not Danish"],
    ["another permission", "ReadWriteDocument", "ReadDocument", "an administrator agrees again"],
    ["another program", '<Host Name="Workbook"', '<Host Name="Document"', "another program than Excel"],
    ["a requirement below what the code needs", 'MinVersion="1.14"', 'MinVersion="1.7"', "asks for ExcelApi 1.7, and the code needs 1.14"],
    ["a requirement that is not there", /<Set Name="SharedRuntime"[^>]*>/, "", "asks for SharedRuntime not at all"],
    ["a requirement that nobody needs", "<Sets>", '<Sets><Set Name="RibbonApi" MinVersion="1.2"/>', "asks for RibbonApi"],
    ["a resource that is not there", 'resid="Check.Tip"', 'resid="Chek.Tip"', "uses the resource Chek.Tip, which is not there"],
    ["a resource that nothing uses", 'resid="Check.Tip"', 'resid="ShowCourse.Tip"', "nothing uses the resource Check.Tip"],
    ["a resource of the wrong kind", '<Description resid="Check.Tip"', '<Description resid="Check.Label"', "takes from bt:LongStrings"],
    ["two resources with one id", '<bt:String id="Check.Label"', '<bt:String id="ShowReview.Label"', "the id ShowReview.Label stands twice"],
    ["an id that is too long", /Support[.]Url/g, "The.Address.Where.Help.Is.To.Be.Found", "may have 1 to 32"],
    ["a label that is cut off", 'DefaultValue="Tjek"', 'DefaultValue="Tjek projektmappen fra ende til anden"', "may have 25"],
    ["a tip that is too long", "Intet ændres.", "Intet ændres. ".repeat(20), "may have 250"],
    ["a description that is too long", "Alt bliver i projektmappen.", "Alt bliver i projektmappen. ".repeat(9), "Description says"],
    ["words in one language only", /(<bt:String id="Check.Tip"[^>]*>)\s*<bt:Override[^>]*>/, "$1", "Check.Tip has other words in"],
    ["a word that is no word", 'Value="Overview"', 'Value=""', "ShowOverview.Label says nothing"],
    ["an address without https", "https://localhost:3000/support.html", "http://localhost:3000/support.html", "is not on https://localhost:3000"],
    ["an address of another site", "https://localhost:3000/taskpane.html", "https://example.org/taskpane.html", "https://example.org/taskpane.html is not on"],
    ["an address with nothing there", "/assets/icon-80.png", "/assets/icon-81.png", "has nothing at https://localhost:3000/assets/icon-81.png"],
    ["an icon of another size", 'id="icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"', 'id="icon.80" DefaultValue="https://localhost:3000/assets/icon-64.png"', "has 64 × 64 pixels, and is used where it needs 80 × 80"],
    ["an icon that is missing", /<bt:Image size="80"[^>]*>/, "", "no picture of 80 pixels"],
    ["two buttons with one id", 'id="Sagslup.Check"', 'id="Sagslup.Pane"', 'the id "Sagslup.Pane" stands twice'],
    ["a function that nobody has", "<FunctionName>check<", "<FunctionName>chek<", "calls chek, which the pane does not have"],
    ["a runtime that ends with its pane", 'lifetime="long"', 'lifetime="short"', "does not live on"],
    ["functions on another page", '<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Support.Url"', "v:FunctionFile is not the runtime's page"],
    ["a pane of its own", '<SourceLocation resid="Taskpane.Url"', '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Taskpane.Url"', "is not the runtime's"],
    ["a missing file of shortcuts", /<ExtendedOverrides[^>]*>/, "", "there are no shortcuts"],
  ])("%s", (_what, from, to, said) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(said));
  });

  it("a function of the pane that neither button nor shortcut calls", () => {
    const faults = amongst({ commands: [...ours.commands, "print"] });
    expect(faults).toEqual(["no button calls print, which the pane has", "the shortcuts do not name print, which the pane has"]);
  });

  it("a page that the site does not have", () => {
    expect(amongst(withFile("/support.html", () => undefined))).toEqual(["the site has nothing at https://localhost:3000/support.html"]);
  });

  it("an icon that is no picture", () => {
    expect(amongst(withFile("/assets/icon-16.png", () => "<svg/>"))).toEqual(["https://localhost:3000/assets/icon-16.png is no PNG"]);
  });
});

describe("of the shortcuts the check names", () => {
  const shortcuts = (from: string, to: string) => amongst(withFile("/shortcuts.json", (text) => text.replace(from, to)));

  it.each([
    ["one that writes { on a Danish keyboard", "Ctrl+Shift+Alt+G", "Ctrl+Alt+7", "Ctrl+Alt+7 may be a letter"],
    ["one that is a slip away from €", "Ctrl+Shift+Alt+G", "Ctrl+Shift+Alt+E", "Ctrl+Shift+Alt+E may be a letter"],
    ["one that belongs to Excel", "Ctrl+Shift+Alt+G", "Ctrl+G", "Ctrl+G may be a letter on a Danish keyboard, or belong to Excel"],
    ["one that stands for two things", "Ctrl+Shift+Alt+G", "Ctrl+Shift+Alt+N", "Ctrl+Shift+Alt+N stands for two things"],
    ["one that a Mac does not have", ', "mac": "Command+Shift+Alt+G"', "", "showReview has no key on every system"],
    ["one that runs what is no action", '"action": "check"', '"action": "chek"', "a shortcut runs chek"],
    ["an action that the pane does not have", '"id": "check"', '"id": "chek"', "the shortcuts name chek"],
    ["an action without a name", '"check": { "value"', '"chek": { "value"', "the shortcut check has no name"],
  ])("%s", (_what, from, to, said) => {
    expect(shortcuts(from, to)).toContainEqual(expect.stringContaining(said));
  });

  it("an action without an English name", () => {
    const faults = amongst(withFile("/shortcuts.en.json", (text) => text.replace('"check"', '"chek"')));
    expect(faults).toEqual(["the shortcut check has no name in one of the languages"]);
  });
});
