import { Button, Text } from "@fluentui/react-components";
import { analysisReport } from "../../document/analysisReport.ts";
import { courseCalendar } from "../../document/courseCalendar.ts";
import { statusReport } from "../../document/statusReport.ts";
import { isShortCourse } from "../../instrument/chosenThemes.ts";
import type { Analysis } from "../../review/analysis.ts";
import { useTexts } from "../shell/useTexts.ts";
import { useFileDesk } from "./fileDesk.ts";
import { useFilesStyles } from "./useFilesStyles.ts";
import { useReport } from "./useReport.ts";
import { useWork, type Outcome } from "./useWork.ts";
import { WorkOutcome } from "./WorkOutcome.tsx";

/** The two reports as Word files, and the course's calendar. A short course is over before there is a calendar or a status. */
export function Documents({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useFilesStyles();
  const { files: texts } = useTexts();
  const desk = useFileDesk();
  const work = useWork();
  const { municipality, framework, start } = analysis;
  const report = useReport();
  const calendar = async (): Promise<Outcome> => {
    if (start === null) return { said: texts.noStart, problems: [] };
    desk.download(`${texts.calendar} ${municipality}.ics`, await desk.writeCalendar(courseCalendar(municipality, framework.id, start), start));
    return { said: texts.downloaded, problems: [] };
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{texts.documentsHelp}</Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={work.busy} onClick={() => work.run(() => report(texts.report, analysisReport(analysis), [analysis]))}>{texts.report}</Button>
        {!isShortCourse(framework) && (
          <>
            <Button disabledFocusable={work.busy} onClick={() => work.run(() => report(texts.statusReport, statusReport(analysis, null), [analysis]))}>{texts.statusReport}</Button>
            <Button disabledFocusable={work.busy} onClick={() => work.run(calendar)}>{texts.calendar}</Button>
          </>
        )}
      </div>
      <WorkOutcome {...work} />
    </div>
  );
}
