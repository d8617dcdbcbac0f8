import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Book } from "../model/book.ts";
import type { Properties } from "../model/properties.ts";
import { settingsMembers } from "./settingsBehaviour.ts";
import type { SettingsPart } from "../model/settings.ts";

interface PropertyTarget {
  readonly of: Properties;
  readonly key: string;
}

/** Keys and values of a worksheet are at most this long (text of WorksheetCustomPropertyCollection.add). */
const LONGEST_OF_SHEET = 255;

/**
 * Properties that an add-in gives a sheet, a workbook or itself. Source: texts of WorksheetCustomPropertyCollection,
 * CustomPropertyCollection, SettingCollection and DocumentProperties.
 */
export const propertyBehaviours: readonly Behaviour<unknown>[] = [
  ...properties("WorksheetCustomPropertyCollection", "WorksheetCustomProperty", LONGEST_OF_SHEET),
  ...properties("CustomPropertyCollection", "CustomProperty", Infinity),
  ...properties("SettingCollection", "Setting", Infinity),
  behaviour<SettingsPart & { readonly book: Book }>({
    type: "DocumentProperties",
    ...(settingsMembers({ title: "", subject: "", author: "", keywords: "", comments: "", category: "", manager: "", company: "" }) as Pick<Behaviour<SettingsPart & { readonly book: Book }>, "read" | "write">),
    go: { custom: ({ book }) => new Handle("CustomPropertyCollection", book.customProperties) },
  }),
];

function properties(collection: string, item: string, longest: number): readonly Behaviour<unknown>[] {
  const mayFind = (of: Properties, key: unknown): Handle | null => {
    const found = of.find(String(key));
    return found === undefined ? null : new Handle(item, { of, key: found } satisfies PropertyTarget);
  };
  return [
    behaviour<Properties>({
      type: collection,
      items: (of) => of.keys().map((key) => new Handle(item, { of, key } satisfies PropertyTarget)),
      find: (of, key) => mayFind(of, key) ?? undefined,
      call: {
        add: (of, args) => {
          const [key, value] = [args.text(0), args.at(1)];
          if (key === "" || key.length > longest || (typeof value === "string" && value.length > longest)) throw new HostError("InvalidArgument");
          of.set(key, value);
          return mayFind(of, key);
        },
        deleteAll: (of) => { of.clear(); },
        getCount: (of) => of.keys().length,
        getItemOrNullObject: (of, args) => mayFind(of, args.at(0)),
      },
    }),
    behaviour<PropertyTarget>({
      type: item,
      id: ({ key }) => key,
      read: { key: ({ key }) => key, value: ({ of, key }) => of.get(key), type: ({ of, key }) => typeName(of.get(key)) },
      write: { value: ({ of, key }, value) => { of.set(key, value); } },
      call: { delete: ({ of, key }) => { of.delete(key); } },
    }),
  ];
}

/** As in Excel.DocumentPropertyType. */
function typeName(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}
