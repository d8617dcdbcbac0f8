/** What the client is told of the Excel around it when it starts. */
export interface HostFacts {
  /** "ExcelApi" → "1.14": all that `isSetSupported` knows. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** "da-DK": of the menus, and of numbers and dates. */
  readonly locale: string;
  readonly documentAddress: string;
}

/** The id that the client sends along; any will do, as long as it is the same. */
const ADD_IN_ID = "sagslup";

/** The answer to `ContextActivationManager_getAppContextAsync`; the client reads these names in `OSF.DDA.WAC.InitializationHelper`. */
export function appContext(facts: HostFacts, settings: readonly (readonly [string, string])[]): object {
  return {
    _id: ADD_IN_ID,
    _appInstanceId: ADD_IN_ID,
    _appName: 16, // OSF.AppName.ExcelWebApp
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.17000.0",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentAddress,
    _clientMode: 1, // may read and write
    _settings: settings,
    _reason: "inserted",
    _osfControlType: 1, // task pane
    _eToken: encodeURIComponent("<t/>"), // parsed as XML; the client's own error page would break the pane's policy
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _hostCustomMessage: "",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Sagslup",
    _appDomains: null,
    _featureGates: {},
  };
}

/**
 * The pane's address with what the client looks for in it: in the query which host it is in, in the fragment whom to talk to.
 * Fields of `_host_Info`: type, platform, file version, locale, correlation, dialog, logging, flags.
 */
export function paneAddressFor(address: string, conversation: string, parentOrigin: string, locale: string): string {
  const pane = new URL(address);
  const hostInfo = ["Excel", "Web", "16.01", locale, "correlation", "", "", "0"].join("$");
  const who = [conversation, ADD_IN_ID, encodeURIComponent(`${parentOrigin}/`)].join("|");
  pane.search += `${pane.search === "" ? "?" : "&"}_host_Info=${hostInfo}`;
  return `${pane.href}#&_xdm_Info=${who}&_serializer_version=1`;
}
