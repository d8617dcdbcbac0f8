import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import { asksForNewBook } from "../../workbook/check/structureChecks.ts";
import { useBookStore } from "../book/useBook.ts";
import { RenewedFile } from "../files/RenewedFile.tsx";
import { ProblemList } from "../shell/ProblemList.tsx";
import { useErrand } from "../shell/useRoute.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  apart: { margin: `${tokens.spacingVerticalM} 0` },
});

/** What a person should look at in the workbook, each with a way to its cell, and what Sagslup can put right by itself. */
export function Checks(): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const store = useBookStore();
  const [working, setWorking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const [repaired, setRepaired] = useState<Awaited<ReturnType<typeof store.repair>> | null>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    await work();
    setWorking(false);
  };
  const check = async (): Promise<void> => {
    setProblems(await store.check());
    setRepaired(null);
  };
  const repair = async (): Promise<void> => {
    const done = await store.repair();
    setRepaired(done);
    setProblems(done.left);
  };
  useErrand("check", () => void run(check));
  if (working) return <Spinner label={texts.checking} />;
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => void run(check)}>{texts.check}</Button>
        {problems !== null && problems.length > 0 && <Button onClick={() => void run(repair)}>{texts.repair}</Button>}
      </div>
      <Text block role="status">{repaired !== null ? texts.repaired(repaired.mended.length, repaired.left.length) : problems === null ? "" : problems.length === 0 ? texts.allWell : texts.problems(problems.length)}</Text>
      {problems !== null && problems.length > 0 && <Text block size={200}>{texts.repairHelp}</Text>}
      {repaired !== null && asksForNewBook(repaired.left) && <div className={styles.apart}><RenewedFile /></div>}
      {repaired !== null && repaired.mended.length > 0 && <Mended problems={repaired.mended} />}
      {problems !== null && <ProblemList problems={problems} onShow={(problem) => store.show(problem)} />}
    </>
  );
}

/** What a repair has put right, with what stood there, so that nothing that somebody typed is gone without a word. */
function Mended({ problems }: { readonly problems: readonly Problem[] }): React.JSX.Element {
  const { course: texts } = useTexts();
  const store = useBookStore();
  return (
    <details>
      <summary>{texts.mended(problems.length)}</summary>
      <Text block size={200}>{texts.mendedHelp}</Text>
      <ProblemList problems={problems} onShow={(problem) => store.show(problem)} />
    </details>
  );
}
