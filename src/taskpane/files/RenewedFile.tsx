import { Button, Text } from "@fluentui/react-components";
import { useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";
import { useFileDesk } from "./fileDesk.ts";
import { useFilesStyles } from "./useFilesStyles.ts";
import { refusedWork, useWork, type Outcome } from "./useWork.ts";
import { WorkOutcome } from "./WorkOutcome.tsx";

/** A new workbook in place of one from which something is gone: what will happen is said first, and afterwards what did not come along. */
export function RenewedFile(): React.JSX.Element {
  const styles = useFilesStyles();
  const { files: texts } = useTexts();
  const desk = useFileDesk();
  const store = useBookStore();
  const work = useWork();
  const renew = async (): Promise<Outcome> => {
    const renewed = await store.renew(desk.port);
    if (!renewed.ok) return refusedWork(renewed.problem);
    const { book, left } = renewed.value;
    return { said: texts[await desk.openWorkbook(texts.renewedFile, book)], problems: left };
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{texts.renewHelp}</Text>
      <div><Button disabledFocusable={work.busy} onClick={() => work.run(renew)}>{texts.renew}</Button></div>
      <WorkOutcome {...work} />
    </div>
  );
}
