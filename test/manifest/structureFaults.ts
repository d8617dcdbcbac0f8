import type { XmlElement } from "../../src/workbench/server/xmlTree.ts";

/**
 * What may stand in what, in this order: `?` at most once, `*` as often as one likes, `+` at least once. After the schemas in
 * Microsoft's open specification [MS-OWEMXML] (OfficeApp 1.1, TaskPaneAppVersionOverrides 1.0, OfficeAppBasicTypes 1.0), as far
 * as an add-in with a pane, a tab and buttons needs them.
 */
const CONTENT: ReadonlyMap<string, string> = new Map([
  [
    "OfficeApp",
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts " +
      "Requirements DefaultSettings Permissions v:VersionOverrides ExtendedOverrides?",
  ],
  ["DisplayName", "Override*"],
  ["Description", "Override*"],
  ["IconUrl", "Override*"],
  ["HighResolutionIconUrl", "Override*"],
  ["SupportUrl", "Override*"],
  ["AppDomains", "AppDomain+"],
  ["Hosts", "Host+"],
  ["Requirements", "Sets"],
  ["Sets", "Set+"],
  ["DefaultSettings", "SourceLocation"],
  ["SourceLocation", "Override*"],
  ["v:VersionOverrides", "v:Description? v:Requirements? v:Hosts v:Resources"],
  ["v:Hosts", "v:Host+"],
  ["v:Host", "v:Runtimes? v:AllFormFactors? v:DesktopFormFactor"],
  ["v:Runtimes", "v:Runtime"],
  ["v:DesktopFormFactor", "v:GetStarted? v:FunctionFile? v:ExtensionPoint+"],
  ["v:GetStarted", "v:Title v:Description v:LearnMoreUrl"],
  ["v:ExtensionPoint", "v:CustomTab"],
  ["v:CustomTab", "v:Group+ v:Label v:InsertBefore? v:InsertAfter?"],
  ["v:Group", "v:OverriddenByRibbonApi? v:Label v:Icon v:Control+"],
  ["v:Control", "v:OverriddenByRibbonApi? v:Label v:Supertip v:Icon v:Action v:Enabled?"],
  ["v:Supertip", "v:Title v:Description"],
  ["v:Icon", "bt:Image+"],
  ["v:Action ExecuteFunction", "v:FunctionName"],
  ["v:Action ShowTaskpane", "v:TaskpaneId? v:SourceLocation v:Title?"],
  ["v:Resources", "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?"],
  ["bt:Images", "bt:Image+"],
  ["bt:Urls", "bt:Url+"],
  ["bt:ShortStrings", "bt:String+"],
  ["bt:LongStrings", "bt:String+"],
  ["bt:Image", "bt:Override*"],
  ["bt:Url", "bt:Override*"],
  ["bt:String", "bt:Override*"],
]);

/** Elements that hold something else than their schema allows, or in another order: Office then does not load the add-in. */
export function structureFaults(element: XmlElement): readonly string[] {
  const kind = element.name === "v:Action" ? `v:Action ${element.attributes.get("xsi:type") ?? ""}` : element.name;
  const allowed = CONTENT.get(kind) ?? "";
  const inside = element.children.map(({ name }) => `${name} `).join("");
  const own = pattern(allowed).test(inside) ? [] : [`${kind} holds "${inside.trim()}", and may hold "${allowed}" in this order`];
  return [...own, ...element.children.flatMap(structureFaults)];
}

function pattern(allowed: string): RegExp {
  const parts = allowed.split(" ").filter((part) => part !== "");
  return new RegExp(`^${parts.map((part) => part.replace(/^([^?*+]+)([?*+]?)$/, "(?:$1 )$2")).join("")}$`);
}
