import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changesInWords } from "../../actions/changesInWords.ts";
import { compareMeasurements } from "../../actions/compareMeasurements.ts";
import { statusReport } from "../../document/statusReport.ts";
import type { Analysis } from "../../review/analysis.ts";
import { clearRises } from "../../scoring/change/clearRises.ts";
import { USUAL_CASES } from "../../scoring/change/whatCasesCanShow.ts";
import { readAnalysis } from "../../workbook/read/readAnalysis.ts";
import { useTexts } from "../shell/useTexts.ts";
import { ChooseFiles } from "./ChooseFiles.tsx";
import { useFileDesk } from "./fileDesk.ts";
import { useFilesStyles } from "./useFilesStyles.ts";
import { useReport } from "./useReport.ts";
import { refusedWork, useWork, type Outcome } from "./useWork.ts";
import { WordLines } from "./WordLines.tsx";
import { WorkOutcome } from "./WorkOutcome.tsx";

interface Compared {
  readonly before: Analysis;
  readonly lines: readonly string[];
}

/** The open workbook held against an earlier measurement's file, in words, and as the status report. */
export function ChangeSince({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useFilesStyles();
  const { files: texts } = useTexts();
  const desk = useFileDesk();
  const work = useWork();
  const [compared, setCompared] = useState<Compared | null>(null);
  const compare = async (file: File): Promise<Outcome> => {
    setCompared(null);
    const found = await desk.port.read(new Uint8Array(await file.arrayBuffer()), "values");
    const earlier = found.ok ? readAnalysis(found.value) : found;
    if (!earlier.ok) return refusedWork({ ...earlier.problem, path: file.name });
    const before = earlier.value.analysis;
    const changes = compareMeasurements(before, analysis);
    if (!changes.ok) return refusedWork({ ...changes.problem, path: file.name });
    setCompared({ before, lines: changesInWords([before, analysis], changes.value) });
    return { said: "", problems: [] };
  };
  const report = useReport();
  return (
    <div className={styles.part}>
      <BeforeBeginning cases={analysis.cases.length} />
      <Text size={200}>{texts.changeHelp}</Text>
      <ChooseFiles label={texts.chooseEarlier} several={false} isBusy={work.busy} onChosen={([file]) => file && work.run(() => compare(file))} />
      {compared !== null && <WordLines lines={compared.lines} />}
      {compared !== null && <div><Button disabledFocusable={work.busy} onClick={() => work.run(() => report(texts.statusReport, statusReport(analysis, compared.before), [analysis, compared.before]))}>{texts.statusWithChange}</Button></div>}
      <WorkOutcome {...work} />
    </div>
  );
}

/** Beyond this many the comparisons take longer than a tab may, and few of so many are enough. */
const CASES_MOST = 100;

/** What a second measurement of as many cases can show, or of the usual number where these are too few or many. */
function BeforeBeginning({ cases }: { readonly cases: number }): React.JSX.Element | null {
  const { files: texts } = useTexts();
  const [shown, rises] = useMemo(() => {
    const own = cases > CASES_MOST ? null : clearRises(cases);
    return own === null ? [USUAL_CASES, clearRises(USUAL_CASES)] as const : [cases, own] as const;
  }, [cases]);
  return rises === null ? null : <Text size={200}>{texts.canShow(shown, rises)}</Text>;
}
