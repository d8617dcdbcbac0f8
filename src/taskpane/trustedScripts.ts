/**
 * Runs before office.js, which sets script addresses from plain strings, as webpack does for the pane's own later parts: with
 * "require-trusted-types-for 'script'" in the header, only addresses that pass here are loaded. Anything else fails loudly, in
 * the console, as a violation.
 */
const OFFICE_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createScriptURL: (address: string) => string | null;
      createHTML: (text: string, type: string, place: string) => string | null;
    },
  ): unknown;
}

/** Absent in browsers without Trusted Types, where the header's own list of script sources is what holds. */
const { trustedTypes } = window as { readonly trustedTypes?: PolicyFactory };

trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (address.startsWith(OFFICE_FOLDER) || isOurs(address) ? address : null),
  // At its start the client reads Excel's token as XML. What is parsed stands in no page, and runs nothing.
  createHTML: (text, _type, place) => (place === "DOMParser parseFromString" ? text : null),
});

/** In the folder that the pane itself came from. */
function isOurs(address: string): boolean {
  return new URL(address, location.href).href.startsWith(new URL(".", location.href).href);
}

export {};
