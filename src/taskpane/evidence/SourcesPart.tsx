import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { addSource, changeSource, type NewSource } from "../../actions/setEvidence.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Source } from "../../review/observation.ts";
import { LOGGED_SOURCE_WORDS, wordFor } from "../../text/danish/words.ts";
import { useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";
import { AddEvidence } from "./AddEvidence.tsx";
import { EvidenceRow } from "./EvidenceRow.tsx";
import { SourceForm } from "./SourceForm.tsx";

const BLANK: NewSource = { type: "material", group: "", title: "", date: null, persons: null };

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: "none" } });

/** Documents, theme days and talks that observations come from. */
export function SourcesPart({ analysis: { sources } }: { readonly analysis: Analysis }): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const store = useBookStore();
  return (
    <>
      <AddEvidence label={texts.addSource}>
        {(close) => (
          <SourceForm
            source={BLANK}
            action={texts.add}
            onSave={(source) => {
              void store.change((then) => addSource(then, source));
              close();
            }}
          />
        )}
      </AddEvidence>
      {sources.length === 0 && <Text>{texts.noSources}</Text>}
      <ul className={useStyles().list}>
        {sources.map((one) => (
          <SourceRow key={one.id} source={one} />
        ))}
      </ul>
    </>
  );
}

function SourceRow({ source }: { readonly source: Source }): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const store = useBookStore();
  const { id, type, group, title, date, persons } = source;
  return (
    <EvidenceRow id={id} text={title} beside={[wordFor(LOGGED_SOURCE_WORDS, type), group, date === null ? "" : texts.day(date), persons === null ? "" : texts.personCount(persons)]}>
      {(close) => (
        <SourceForm
          source={source}
          action={texts.save}
          onSave={(_, changed) => {
            void store.change((then) => changeSource(then, id, changed));
            close();
          }}
        />
      )}
    </EvidenceRow>
  );
}
