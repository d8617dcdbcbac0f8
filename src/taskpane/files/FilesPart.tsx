import type { Origin } from "../../workbook/parts/readPart.ts";
import { useTexts } from "../shell/useTexts.ts";
import { Agreement } from "./Agreement.tsx";
import { AudienceFiles } from "./AudienceFiles.tsx";
import { ChangeSince } from "./ChangeSince.tsx";
import { CommandLineFiles } from "./CommandLineFiles.tsx";
import { Documents } from "./Documents.tsx";
import { RespondentForms } from "./RespondentForms.tsx";
import { ReturnedFiles } from "./ReturnedFiles.tsx";
import { useFilesStyles } from "./useFilesStyles.ts";

/** Everything that leaves the workbook as a file, and what comes back into it. */
export function FilesPart({ origin }: { readonly origin: Origin }): React.JSX.Element {
  const { heading } = useFilesStyles();
  const { files: texts } = useTexts();
  const { analysis } = origin;
  return (
    <>
      <h3 className={heading}>{texts.forms}</h3>
      <RespondentForms origin={origin} />
      <h3 className={heading}>{texts.title}</h3>
      <AudienceFiles origin={origin} />
      <h3 className={heading}>{texts.returns}</h3>
      <ReturnedFiles origin={origin} />
      <Agreement analysis={analysis} />
      <h3 className={heading}>{texts.change}</h3>
      <ChangeSince analysis={analysis} />
      <h3 className={heading}>{texts.documents}</h3>
      <Documents analysis={analysis} />
      <CommandLineFiles />
    </>
  );
}
