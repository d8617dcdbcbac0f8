import { Field, Input, Textarea } from "@fluentui/react-components";
import { stopWords, useStop } from "../shell/useStop.ts";
import { useTexts } from "../shell/useTexts.ts";
import { listedCases } from "./listedCases.ts";
import { casesOf, drawOf, type DraftPart } from "./setupOf.ts";

/** The municipality's own list of cases, and what a draw among them starts from when the list is longer than the number of cases. */
export function CaseList({ draft, change }: DraftPart): React.JSX.Element {
  const { course: { list: texts } } = useTexts();
  const { cases, fault } = listedCases(draft.caseList, draft);
  const tooFew = cases.length > 0 && (casesOf(draft) ?? 0) > cases.length ? texts.tooFew(cases.length) : null;
  const stop = useStop()(draft.caseList) ?? (fault === null ? tooFew : texts.faults[fault.why](fault.line));
  const draw = stop === null ? drawOf(draft) : null;
  return (
    <>
      <Field label={texts.label} hint={texts.hint} {...stopWords(stop)}>
        <Textarea resize="vertical" value={draft.caseList} onChange={(_, { value }) => change({ caseList: value })} />
      </Field>
      {draw !== null && (
        <Field label={texts.seed} hint={texts.said(draw.count, cases.length)}>
          <Input inputMode="numeric" value={draft.seed} onChange={(_, { value }) => change({ seed: value })} />
        </Field>
      )}
    </>
  );
}
