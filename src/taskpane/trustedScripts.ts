/**
 * Runs before office.js, which hands plain strings to the browser's dangerous places: with "require-trusted-types-for
 * 'script'" in the header, only what passes here gets through. Anything else fails loudly, in the console, as a violation.
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
  createScriptURL: (address) => (address.startsWith(OFFICE_FOLDER) ? address : null),
  // At its start the client reads Excel's token as XML. What is parsed stands in no page, and runs nothing.
  createHTML: (text, _type, place) => (place === "DOMParser parseFromString" ? text : null),
});

export {};
