import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Problem } from "../../review/problem.ts";
import { useBookState, useBookStore } from "../book/useBook.ts";
import { useTexts } from "./useTexts.ts";

/** A change that could not be written: why, and the ways on; or that the log lacks it. Nothing is shown while all is well. */
export function SaveNotice(): React.JSX.Element | null {
  const store = useBookStore();
  const state = useBookState();
  const { book: texts } = useTexts();
  if (state.kind !== "open") return null;
  if (state.failed === null) return state.notLogged === null ? null : <NotLogged problem={state.notLogged} />;
  const { problem, change } = state.failed;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.notSaved}</MessageBarTitle> {problem.message}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void store.change(change)}>{texts.tryAgain}</Button>
        <Button size="small" onClick={() => void store.open()}>{texts.readAgain}</Button>
        <Button size="small" onClick={() => store.dismiss()}>{texts.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function NotLogged({ problem }: { readonly problem: Problem }): React.JSX.Element {
  const store = useBookStore();
  const { book: texts, log } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{log.notLogged}</MessageBarTitle> {problem.message}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => store.dismiss()}>{texts.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
