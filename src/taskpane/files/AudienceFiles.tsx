import { Button, Text } from "@fluentui/react-components";
import { makeExport } from "../../actions/makeExport.ts";
import { PRIVACY_TEXTS } from "../../text/danish/privacy.ts";
import type { Origin } from "../../workbook/parts/readPart.ts";
import { casesForReviewer, isReviewer } from "../../workbook/parts/reviewerFile.ts";
import { personalDataProblem } from "../../workbook/personalDataProblem.ts";
import { AUDIENCES, type Audience } from "../../workbook/stamp.ts";
import { useTexts } from "../shell/useTexts.ts";
import { useFileDesk } from "./fileDesk.ts";
import { useFilesStyles } from "./useFilesStyles.ts";
import { refusedWork, useWork, type Outcome } from "./useWork.ts";
import { WorkOutcome } from "./WorkOutcome.tsx";

/** The files for the municipality, its leaders and VISO, and those of two reviewers where there are such; each opens as a workbook of its own. */
export function AudienceFiles({ origin }: { readonly origin: Origin }): React.JSX.Element {
  const styles = useFilesStyles();
  const { files: texts } = useTexts();
  const desk = useFileDesk();
  const work = useWork();
  const open = async (audience: Audience): Promise<Outcome> => {
    const made = await makeExport(desk.port, origin, audience);
    if (!made.ok) return refusedWork(made.problem);
    const { file, personal } = made.value;
    if (personal.length > 0) return refusedWork(...personal.map((one) => personalDataProblem(one, PRIVACY_TEXTS.stopsFile)));
    return { said: texts[await desk.openWorkbook(texts.fileName[audience], file)], problems: [] };
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{texts.help}</Text>
      {AUDIENCES.filter((one) => !isReviewer(one) || casesForReviewer(origin.analysis, one).length > 0).map((audience) => (
        <div key={audience} className={styles.choice}>
          <Button disabledFocusable={work.busy} onClick={() => work.run(() => open(audience))}>{texts.audiences[audience]}</Button>
          <Text size={200}>{texts.audienceHelp[audience]}</Text>
        </div>
      ))}
      <WorkOutcome {...work} />
    </div>
  );
}
