import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import type { Setup } from "../../review/setup.ts";
import { useTexts } from "../shell/useTexts.ts";
import { SetupForm } from "./SetupForm.tsx";

const useStyles = makeStyles({ first: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalM } });

interface FirstRunProps {
  /** Makes the sheets; answers with what stood in the way. */
  readonly onMake: (setup: Setup) => Promise<readonly Problem[]>;
  readonly onSample: () => Promise<readonly Problem[]>;
}

/** The first thing that a person sees in an empty workbook: what this is for, an example at once, or a course of their own. */
export function FirstRun({ onMake, onSample }: FirstRunProps): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const [making, setMaking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = async (work: () => Promise<readonly Problem[]>): Promise<void> => {
    setMaking(true);
    setProblems(await work());
    setMaking(false);
  };
  if (making) return <Spinner label={texts.making} />;
  return (
    <section className={styles.first}>
      <Text as="h2" size={400} weight="semibold">{texts.welcome}</Text>
      {texts.welcomeHelp.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {problems.map((one) => (
        <MessageBar key={one.message} intent="error" layout="multiline">
          <MessageBarBody>{one.message}</MessageBarBody>
        </MessageBar>
      ))}
      <Button appearance="primary" onClick={() => void run(onSample)}>{texts.trySample}</Button>
      <Text size={200}>{texts.sampleHelp}</Text>
      <Text as="h3" weight="semibold">{texts.setUp}</Text>
      <SetupForm onMake={(setup) => void run(() => onMake(setup))} />
    </section>
  );
}
