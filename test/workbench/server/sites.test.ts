import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pageSite } from "../../../src/workbench/server/pageSite.ts";
import { paneSite } from "../../../src/workbench/server/paneSite.ts";
import { placeOf } from "../../run/wholeTree.ts";

const folder = mkdtempSync(join(tmpdir(), "sagslup-sites-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

function file(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
file("pane/headers.json", readFileSync(placeOf("src/taskpane/headers.json"), "utf8"));
file("pane/taskpane.html", '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
file("pane/trustedScripts.js", 'address.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/")');
file("client/office.js", '"https://appsforoffice.microsoft.com/lib/1/hosted/"');
file("secret.txt", "secret");

const pane = paneSite({ built: join(folder, "pane"), client: join(folder, "client"), origin: "https://localhost:3000", parentOrigin: "https://localhost:3001" });
const text = async (answer: Promise<Uint8Array | string | undefined>) => {
  const found = await answer;
  return found === undefined ? undefined : typeof found === "string" ? found : new TextDecoder().decode(found);
};
const directive = (policy: string | undefined, name: string) => policy?.split("; ").find((one) => one.startsWith(`${name} `));

describe("the pane's own site", () => {
  it("takes the installed client where the product takes Microsoft's", async () => {
    expect(await text(pane.answer("/taskpane.html"))).toBe('<script src="https://localhost:3000/office-js/office.js"></script>');
    expect(await text(pane.answer("/trustedScripts.js"))).toBe('address.startsWith("https://localhost:3000/office-js/")');
  });

  it("hands out the client as it was installed, whatever stands in it", async () => {
    expect(await text(pane.answer("/office-js/office.js"))).toBe('"https://appsforoffice.microsoft.com/lib/1/hosted/"');
  });

  it("sends the product's headers, with the page as one more frame and Microsoft's address as one script source fewer", () => {
    const policy = pane.headers("/taskpane.html").get("Content-Security-Policy");
    expect(directive(policy, "script-src")).toBe("script-src 'self'");
    expect(directive(policy, "frame-ancestors")).toMatch(/ https:\/\/\*[.]officeapps[.]live[.]com .*https:\/\/localhost:3001$/);
    expect(pane.headers("/taskpane.html").get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("lets Excel on the web, which is another site, take the ribbon's icons and the shortcuts, and nothing else", () => {
    const policyAt = (path: string) => pane.headers(path).get("Cross-Origin-Resource-Policy");
    expect(["/assets/icon-32.png", "/shortcuts.json", "/shortcuts.en.json"].map(policyAt)).toEqual(["cross-origin", "cross-origin", "cross-origin"]);
    expect(["/taskpane.html", "/taskpane.js", "/manifest.xml"].map(policyAt)).toEqual(["same-origin", "same-origin", "same-origin"]);
    expect(pane.headers("/shortcuts.json").get("Access-Control-Allow-Origin")).toBe("*");
    expect(pane.headers("/taskpane.html").has("Access-Control-Allow-Origin")).toBe(false);
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/office-js/../../secret.txt", "/..%2fsecret.txt", "/", "/nothing.js", "/%"])("has nothing at %s", async (path) => {
    expect(await pane.answer(path)).toBeUndefined();
  });
});

describe("the policies", () => {
  const page = pageSite({ built: folder, paneAddress: "https://localhost:3000/taskpane.html", objectModel: [], ribbon: [] });
  const policies = [pane.headers("/taskpane.html"), pane.headers("/assets/icon-16.png"), page.headers("/")].map((headers) => headers.get("Content-Security-Policy") ?? "");

  it("begin with nothing, and allow nothing unsafe", () => {
    for (const policy of policies) {
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toContain("unsafe");
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  });

  it("let the page frame the pane and nothing else", () => {
    expect(directive(policies[2], "frame-src")).toBe("frame-src https://localhost:3000");
  });
});
