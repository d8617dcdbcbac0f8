import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { drawAgain, drawCases } from "../../actions/drawCases.ts";
import type { Analysis } from "../../review/analysis.ts";
import { useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS } });

/** Draws the cases for VISO with a seed that a person can say aloud, so that anybody can draw the same ones again. */
export function DrawForm({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const { course: texts } = useTexts();
  const store = useBookStore();
  const [count, setCount] = useState("5");
  const [seed, setSeed] = useState("");
  const [said, setSaid] = useState("");
  const options = /^\d{1,4}$/.test(count) && Number(count) > 0 && /^\d{1,9}$/.test(seed) ? { count: Number(count), seed: Number(seed), date: null, replace: false } : null;
  const draw = (): void => {
    if (options === null) return;
    const drawn = drawCases(analysis, options);
    setSaid(drawn.ok ? texts.drawn(drawn.chosen) : drawn.problem.message);
    if (!drawn.ok) return;
    void store.change((then) => drawAgain(then, options, drawn.chosen));
  };
  return (
    <div className={useStyles().form}>
      <Text size={200}>{texts.drawHelp}</Text>
      <Field label={texts.drawCount}>
        <Input inputMode="numeric" value={count} onChange={(_, { value }) => setCount(value)} />
      </Field>
      <Field label={texts.drawSeed} hint={texts.drawSeedHint}>
        <Input inputMode="numeric" value={seed} onChange={(_, { value }) => setSeed(value)} />
      </Field>
      <Button disabledFocusable={options === null} onClick={draw}>{texts.draw}</Button>
      <Text role="status">{said}</Text>
    </div>
  );
}
