import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { guard } from "../edit/protect.ts";
import type { Book } from "../model/book.ts";
import type { Picture } from "../model/picture.ts";
import type { Sheet } from "../model/sheet.ts";

interface PictureTarget {
  readonly sheet: Sheet;
  readonly picture: Picture;
}

const handleOf = (target: PictureTarget): Handle => new Handle("Shape", target);

/** Source: texts of ShapeCollection's and Shape's members. Of all shapes only pictures of the kind PNG. */
export const shapeBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<Sheet>({
    type: "ShapeCollection",
    items: (sheet) => sheet.pictures.map((picture) => handleOf({ sheet, picture })),
    call: {
      addImage: (sheet, args, { book }) => handleOf({ sheet, picture: addImage(book, sheet, args.text(0)) }),
      getCount: (sheet) => sheet.pictures.length,
    },
  }),
  behaviour<PictureTarget>({
    type: "Shape",
    id: ({ picture }) => picture.id,
    read: {
      id: ({ picture }) => picture.id,
      name: ({ picture }) => picture.name,
      altTextDescription: ({ picture }) => picture.altText,
      left: ({ picture }) => picture.left,
      top: ({ picture }) => picture.top,
      width: ({ picture }) => picture.width,
      height: ({ picture }) => picture.height,
    },
    write: {
      name: change("name", "string"),
      altTextDescription: change("altText", "string"),
      left: change("left", "number"),
      top: change("top", "number"),
      width: change("width", "number"),
      height: change("height", "number"),
    },
  }),
];

/**
 * Text of ShapeCollection.addImage.
 * ASSUMED [picture-size]: A picture comes at the sheet's corner, and a pixel of it is three quarters of a point.
 * ASSUMED [picture-malformed]: A text that is no picture in base64 is InvalidArgument.
 */
function addImage(book: Book, sheet: Sheet, png: string): Picture {
  guard.option(book, sheet, "allowEditObjects");
  const { width, height } = sizeOf(png);
  const picture = { id: `{${book.newId()}}`, name: `Picture ${sheet.pictures.length + 1}`, png, altText: "", left: 0, top: 0, width: (width * 3) / 4, height: (height * 3) / 4 };
  sheet.pictures.push(picture);
  book.tell({ kind: "sheetChanged", sheet });
  return picture;
}

/** In pixels, from the head of the file (PNG specification, 11.2.2 IHDR). */
function sizeOf(png: string): { readonly width: number; readonly height: number } {
  if (!/^iVBORw0KGgo[A-Za-z0-9+/]{24,}=*$/.test(png)) throw new HostError("InvalidArgument");
  const head = new DataView(Uint8Array.from(atob(png.slice(0, 32)), (sign) => sign.charCodeAt(0)).buffer);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}

function change(property: Exclude<keyof Picture, "id" | "png">, kind: "string" | "number"): NonNullable<Behaviour<PictureTarget>["write"]>[string] {
  return ({ sheet, picture }, value, { book }: Session) => {
    guard.option(book, sheet, "allowEditObjects");
    if (typeof value !== kind) throw new HostError("InvalidArgument");
    Object.assign(picture, { [property]: value });
    book.tell({ kind: "sheetChanged", sheet });
  };
}
