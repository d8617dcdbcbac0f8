import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { settingPath, type SettingsPart } from "../model/settings.ts";

/**
 * A type whose properties Excel only keeps: what is written is read back, and before that the default. A written value
 * has the default's type.
 *
 * @param properties names with their defaults; a default of null takes anything
 * @param parts names of the objects that belong to it, with their types
 */
export function settingsBehaviour(type: string, properties: Readonly<Record<string, unknown>>, parts: Readonly<Record<string, string>> = {}): Behaviour<unknown> {
  return behaviour<SettingsPart>({ type, ...settingsMembers(properties, parts) });
}

export function settingsMembers(properties: Readonly<Record<string, unknown>>, parts: Readonly<Record<string, string>> = {}): Pick<Behaviour<SettingsPart>, "read" | "write" | "go"> {
  return {
    read: mapped(properties, (name, standard) => ({ settings, path }: SettingsPart) => settings.has(settingPath(path, name)) ? settings.get(settingPath(path, name)) : standard),
    write: mapped(properties, (name, standard) => ({ settings, path }: SettingsPart, value: unknown) => {
      if (standard !== null && value !== null && typeof value !== typeof standard) throw new HostError("InvalidArgument");
      settings.set(settingPath(path, name), value);
    }),
    go: mapped(parts, (name, partType) => ({ settings, path }: SettingsPart) => new Handle(partType, { settings, path: settingPath(path, name) })),
  };
}

function mapped<Value, Made>(record: Readonly<Record<string, Value>>, make: (name: string, value: Value) => Made): Record<string, Made> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(name, value)]));
}
