import { createContext, useContext } from "react";
import type { Picture } from "../../workbook/picture.ts";
import type { Result } from "../../workbook/port.ts";

/** Puts a picture on a new sheet of its own in the open workbook. */
export type AddPicture = (picture: Picture) => Promise<Result<null>>;

export const PictureContext = createContext<AddPicture | null>(null);

/** Throws outside of PictureContext: the pane was put together wrongly. */
export function useAddPicture(): AddPicture {
  const add = useContext(PictureContext);
  if (add === null) throw new Error("No PictureContext above this component.");
  return add;
}
