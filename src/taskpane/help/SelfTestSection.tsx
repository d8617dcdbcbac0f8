import { Button, Field, ProgressBar, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { HelpPaneTexts } from "../../text/danish/pane/helpPane.ts";
import { useSelfTest, type SelfTestFindings } from "./useSelfTest.ts";

type State =
  | { readonly kind: "idle" | "not-blank" | "failed" }
  | { readonly kind: "running"; readonly done: number; readonly all: number }
  | { readonly kind: "found"; readonly findings: SelfTestFindings };

/** Runs the self-test when asked, says how far it is, and shows the result as text: it is sent to nobody. */
export function SelfTestSection({ texts }: { readonly texts: HelpPaneTexts["selfTest"] }): React.JSX.Element {
  const selfTest = useSelfTest();
  const [state, setState] = useState<State>({ kind: "idle" });
  const isStopped = useRef(false);
  const run = (): void => {
    isStopped.current = false;
    setState({ kind: "running", done: 0, all: 1 });
    const tell = (done: number, all: number): boolean => {
      setState({ kind: "running", done, all });
      return !isStopped.current;
    };
    selfTest(tell).then(
      (findings) => setState(findings === null ? { kind: "not-blank" } : { kind: "found", findings }),
      () => setState({ kind: "failed" }),
    );
  };
  return (
    <>
      <p>{texts.help}</p>
      {state.kind === "running" ? (
        <Button onClick={() => (isStopped.current = true)}>{texts.stop}</Button>
      ) : (
        <Button onClick={run}>{texts.run}</Button>
      )}
      <Outcome state={state} texts={texts} />
    </>
  );
}

function Outcome({ state, texts }: { readonly state: State; readonly texts: HelpPaneTexts["selfTest"] }): React.JSX.Element | null {
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return (
        <Field validationState="none" validationMessage={texts.running(state.done, state.all)}>
          <ProgressBar aria-label={texts.title} value={state.done / state.all} />
        </Field>
      );
    case "not-blank":
      return <p role="alert">{texts.notBlank}</p>;
    case "failed":
      return <p role="alert">{texts.failed}</p>;
    case "found": {
      const asAssumed = state.findings.probes.filter(({ outcome }) => outcome === "as-assumed").length;
      return (
        <>
          <p role="status">{texts.found(asAssumed, state.findings.probes.length - asAssumed)}</p>
          <Field label={texts.result}>
            <Textarea readOnly rows={8} value={JSON.stringify(state.findings, null, 1)} />
          </Field>
        </>
      );
    }
  }
}
