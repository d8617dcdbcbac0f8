import { KeptText } from "../shell/KeptText.tsx";
import { useBookState, useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";

/** Who gives the answers, as the log names them: nobody else knows, since an add-in is not told who sits at the machine. */
export function WhoWrites(): React.JSX.Element {
  const { log: texts } = useTexts();
  const store = useBookStore();
  const state = useBookState();
  return <KeptText isShort label={texts.who} hint={texts.whoHint} text={state.kind === "open" ? state.who : ""} onChange={(who) => store.nameWriter(who)} />;
}
