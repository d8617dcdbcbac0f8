import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../shell/useTexts.ts";
import { asPng } from "./asPng.ts";
import type { Drawing } from "./themePicture.ts";
import { useAddPicture } from "./useAddPicture.ts";

/** Of a pixel. */
const POINTS = 0.75;

/** Puts a drawing on a new sheet, from where it can be copied into a note or a presentation. `draw` is called when it is asked for. */
export function PutPicture({ draw }: { readonly draw: () => Drawing }): React.JSX.Element {
  const { overview: texts } = useTexts();
  const add = useAddPicture();
  const [said, setSaid] = useState("");
  const put = async (): Promise<void> => {
    const { title, altText, ...drawing } = draw();
    const png = await asPng(drawing);
    const added = await add({ title, altText, png, width: drawing.width * POINTS, height: drawing.height * POINTS });
    setSaid(added.ok ? texts.pictureMade : added.problem.message);
  };
  return (
    <p>
      <Button size="small" onClick={() => void put().catch(() => setSaid(texts.noPicture))}>{texts.picture}</Button>{" "}
      <Text size={200} role="status">{said}</Text>
    </p>
  );
}
