import { withDescendants, type XmlElement } from "../../src/workbench/server/xmlTree.ts";
import type { Surroundings } from "./surroundings.ts";

type Words = Readonly<Record<string, { readonly value: string } | undefined>>;

/** The files that ExtendedOverrides leads to, as Microsoft's page "Add custom keyboard shortcuts" describes them. */
interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Words };
}

/**
 * Ctrl + Alt is AltGr on a Danish keyboard, where it writes @ £ $ { [ ] } | € µ; with Shift beside it, it writes nothing. E and M
 * stay out all the same: € and µ are one slip of a finger away.
 */
const KEYS = /^(Ctrl|Command)[+]Shift[+]Alt[+][A-DF-LN-Z]$/;

/** Shortcuts that would take a letter from a Danish keyboard, that stand twice, or that run what is not there; names in one language only. */
export function shortcutFaults(root: XmlElement, { commands, fileAt }: Surroundings): readonly string[] {
  const overrides = withDescendants(root).find(({ name }) => name === "ExtendedOverrides");
  const [file, other] = ["Url", "ResourcesUrl"].map((name) => read(overrides?.attributes.get(name), fileAt));
  if (file === undefined || other === undefined) return ["there are no shortcuts, or none in the other language"];
  const { actions, shortcuts, resources } = file as Shortcuts;
  const ids = actions.map(({ id }) => id);
  const keys = shortcuts.flatMap(({ key }) => Object.values(key));
  return [
    ...ids.filter((id) => !commands.includes(id)).map((id) => `the shortcuts name ${id}, which the pane does not have`),
    ...commands.filter((id) => !ids.includes(id)).map((id) => `the shortcuts do not name ${id}, which the pane has`),
    ...shortcuts.filter(({ action }) => !ids.includes(action)).map(({ action }) => `a shortcut runs ${action}, which is no action`),
    ...shortcuts.filter(({ key }) => !("default" in key && "mac" in key)).map(({ action }) => `${action} has no key on every system`),
    ...keys.filter((key) => !KEYS.test(key)).map((key) => `${key} may be a letter on a Danish keyboard, or belong to Excel`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands for two things`),
    ...actions.flatMap(({ id, name }) => nameFaults(id, name, [resources.default, other as Words])),
  ];
}

function nameFaults(id: string, name: string, languages: readonly Words[]): readonly string[] {
  const [, resource = ""] = /^\$\{resource[.](\w+)\}$/.exec(name) ?? [];
  return languages.every((words) => (words[resource]?.value ?? "") !== "") ? [] : [`the shortcut ${id} has no name in one of the languages`];
}

function read(address: string | undefined, fileAt: Surroundings["fileAt"]): unknown {
  const file = address === undefined || !URL.canParse(address) ? undefined : fileAt(new URL(address).pathname);
  return file && JSON.parse(new TextDecoder().decode(file));
}
