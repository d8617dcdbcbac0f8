import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import type { Setup } from "../../review/setup.ts";
import type { Making } from "../book/bookState.ts";
import { useFocusOnChange } from "../shell/useFocusOnChange.ts";
import { useTexts } from "../shell/useTexts.ts";
import { MakingProgress } from "./MakingProgress.tsx";
import { SetupForm } from "./SetupForm.tsx";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  said: { "&:not(:empty)": { marginBottom: tokens.spacingVerticalM } },
  first: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalM },
});

interface FirstRunProps {
  /** How far the sheets are; null when none are being made. */
  readonly making: Making | null;
  /** Makes the sheets; answers with what stood in the way. */
  readonly onMake: (setup: Setup) => Promise<readonly Problem[]>;
  readonly onSample: () => Promise<readonly Problem[]>;
  readonly onCancel: () => void;
}

/** The first thing that a person sees in an empty workbook: what this is for, an example at once, or a course of their own. */
export function FirstRun({ making, onMake, onSample, onCancel }: FirstRunProps): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = (work: () => Promise<readonly Problem[]>): void => {
    setProblems([]);
    void work().then(setProblems);
  };
  const heading = useFocusOnChange(making === null ? "asking" : "making");
  return (
    <>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>{making === null ? texts.welcome : texts.making.title}</h2>
      {making !== null && <MakingProgress making={making} onCancel={onCancel} />}
      <div role="status" className={styles.said}>
        {problems.map((one) => (
          <MessageBar key={one.message} intent={one.code === "cancelled" ? "info" : "error"} layout="multiline">
            <MessageBarBody>{one.message}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
      {/* Hidden and not gone: what was filled in is still there after Cancel. */}
      <div hidden={making !== null}>
        <section className={styles.first}>
          {texts.welcomeHelp.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
          <Button appearance="primary" onClick={() => run(onSample)}>{texts.trySample}</Button>
          <Text size={200}>{texts.sampleHelp}</Text>
          <Text as="h3" weight="semibold">{texts.setUp}</Text>
          <SetupForm onMake={(setup) => run(() => onMake(setup))} />
        </section>
      </div>
    </>
  );
}
