import { Text } from "@fluentui/react-components";
import { mergeFiles, takeFile } from "../../actions/mergeFiles.ts";
import type { Origin } from "../../workbook/parts/readPart.ts";
import { readReturn } from "../../workbook/parts/readReturn.ts";
import { useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";
import { ChooseFiles } from "./ChooseFiles.tsx";
import { useFileDesk, type FileDesk } from "./fileDesk.ts";
import { useFilesStyles } from "./useFilesStyles.ts";
import { useWork, type Outcome } from "./useWork.ts";
import { WorkOutcome } from "./WorkOutcome.tsx";

/** Files that came back, merged into the open workbook: any number, in any order, again or in part. */
export function ReturnedFiles({ origin }: { readonly origin: Origin }): React.JSX.Element {
  const styles = useFilesStyles();
  const { files: texts } = useTexts();
  const desk = useFileDesk();
  const store = useBookStore();
  const work = useWork();
  const merge = async (files: readonly File[]): Promise<Outcome> => {
    const { taken, problems } = await takeFiles(desk, files, origin);
    const merged = mergeFiles(origin.analysis, taken, { replace: false });
    if (merged.entered > 0) await store.change((then) => mergeFiles(then, taken, { replace: false }).analysis);
    return { said: texts.merged(taken.length, merged.entered), problems: [...problems, ...merged.problems] };
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{texts.returnsHelp}</Text>
      <ChooseFiles label={texts.chooseFiles} several isBusy={work.busy} onChosen={(files) => files.length > 0 && work.run(() => merge(files))} />
      <WorkOutcome {...work} />
    </div>
  );
}

/** What the files hold; one that nothing can be taken from is told, and the others are taken. */
async function takeFiles(desk: FileDesk, files: readonly File[], origin: Origin): Promise<ReturnType<typeof takeFile>> {
  const read: ReturnType<typeof takeFile>[] = [];
  for (const file of [...files].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const found = await desk.port.read(new Uint8Array(await file.arrayBuffer()), "values");
    read.push(takeFile(file.name, found.ok ? readReturn(found.value, origin) : found));
  }
  return { taken: read.flatMap(({ taken }) => taken), problems: read.flatMap(({ problems }) => problems) };
}
