import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { asksForNewBook, asksForRepair } from "../../workbook/check/structureChecks.ts";
import { useBookStore } from "../book/useBook.ts";
import { RenewedFile } from "../files/RenewedFile.tsx";
import { ProblemList } from "../shell/ProblemList.tsx";
import { useErrand } from "../shell/useRoute.ts";
import { useTexts } from "../shell/useTexts.ts";
import { MendedList } from "./MendedList.tsx";
import { useChecks } from "./useChecks.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  apart: { margin: `${tokens.spacingVerticalM} 0` },
});

/** What a person should look at in the workbook, each with a way to its cell, and what Sagslup can put right by itself. */
export function Checks(): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const store = useBookStore();
  const { working, problems, repaired, said, check, repair, undo } = useChecks();
  useErrand("check", check);
  // What repair has left, it will leave again.
  const canRepair = problems !== null && repaired === null && asksForRepair(problems);
  if (working) return <Spinner label={texts.checking} />;
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={check}>{texts.check}</Button>
        {canRepair && <Button onClick={repair}>{texts.repair}</Button>}
      </div>
      <Text block role="status">{said}</Text>
      {canRepair && <Text block size={200}>{texts.repairHelp}</Text>}
      {repaired !== null && asksForNewBook(repaired.left) && <div className={styles.apart}><RenewedFile /></div>}
      {repaired !== null && repaired.mended.length > 0 && <MendedList {...repaired} onUndo={undo} />}
      {problems !== null && <ProblemList problems={problems} onShow={(problem) => store.show(problem)} />}
    </>
  );
}
