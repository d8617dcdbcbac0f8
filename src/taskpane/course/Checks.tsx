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
  const [said, setSaid] = useState("");
  const [isGone, setGone] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    await work();
    setWorking(false);
  };
  const check = async (): Promise<void> => {
    setProblems(await store.check());
    setSaid("");
    setGone(false);
  };
  const repair = async (): Promise<void> => {
    const { mended, left } = await store.repair();
    setSaid(texts.repaired(mended.length, left.length));
    setProblems(left);
    setGone(asksForNewBook(left));
  };
  useErrand("check", () => void run(check));
  if (working) return <Spinner label={texts.checking} />;
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => void run(check)}>{texts.check}</Button>
        {problems !== null && problems.length > 0 && <Button onClick={() => void run(repair)}>{texts.repair}</Button>}
      </div>
      <Text block role="status">{said !== "" ? said : problems === null ? "" : problems.length === 0 ? texts.allWell : texts.problems(problems.length)}</Text>
      {problems !== null && problems.length > 0 && <Text block size={200}>{texts.repairHelp}</Text>}
      {isGone && <div className={styles.apart}><RenewedFile /></div>}
      {problems !== null && <ProblemList problems={problems} onShow={(problem) => store.show(problem)} />}
    </>
  );
}
