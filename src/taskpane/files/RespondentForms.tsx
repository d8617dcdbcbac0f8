import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { respondentFileNames } from "../../actions/respondentFileNames.ts";
import type { Origin } from "../../workbook/parts/readPart.ts";
import { JOINT_RESPONDENT, planRespondentFile } from "../../workbook/parts/respondentFile.ts";
import { useTexts } from "../shell/useTexts.ts";
import { WordSelect } from "../shell/WordSelect.tsx";
import { useFileDesk } from "./fileDesk.ts";
import { useFilesStyles } from "./useFilesStyles.ts";
import { refusedWork, useWork, type Outcome } from "./useWork.ts";
import { WorkOutcome } from "./WorkOutcome.tsx";

/** The forms that people fill in by themselves, one at a time: each opens as a workbook of its own, to be saved and sent. */
export function RespondentForms({ origin }: { readonly origin: Origin }): React.JSX.Element {
  const styles = useFilesStyles();
  const { files: texts } = useTexts();
  const desk = useFileDesk();
  const work = useWork();
  const listed = origin.analysis.respondents;
  const respondents = listed.length === 0 ? [JOINT_RESPONDENT] : listed;
  const names = respondentFileNames(respondents);
  const [chosen, setChosen] = useState("0");
  const open = async (): Promise<Outcome> => {
    const [respondent, name] = [respondents[Number(chosen)], names[Number(chosen)]];
    if (respondent === undefined || name === undefined) return { said: "", problems: [] };
    const made = await desk.port.carryOut(planRespondentFile(origin, respondent));
    return made.ok ? { said: texts[await desk.openWorkbook(name, made.value)], problems: [] } : refusedWork(made.problem);
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{texts.formsHelp}</Text>
      <WordSelect
        label={texts.respondent}
        words={respondents.map(({ id, role, round }, index) => ({ code: String(index), word: texts.respondentNamed(id, role, round) }))}
        value={chosen}
        onChange={setChosen}
      />
      <div><Button disabledFocusable={work.busy} onClick={() => work.run(open)}>{texts.openForm}</Button></div>
      <WorkOutcome {...work} />
    </div>
  );
}
