import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addObservation, changeObservation, type NewObservation } from "../../actions/setEvidence.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Observation } from "../../review/observation.ts";
import { DIRECTION_WORDS, LOGGED_SOURCE_WORDS, wordFor } from "../../text/danish/words.ts";
import { criterionWords } from "../../workbook/criterionWord.ts";
import { useBookStore } from "../book/useBook.ts";
import { criterionChoices } from "../shell/criterionChoices.ts";
import { useTexts } from "../shell/useTexts.ts";
import { WordSelect } from "../shell/WordSelect.tsx";
import { AddEvidence } from "./AddEvidence.tsx";
import { EVERYTHING, filtered, type EvidenceFilter } from "./evidenceFilter.ts";
import { EvidenceRow } from "./EvidenceRow.tsx";
import { ObservationForm } from "./ObservationForm.tsx";

const useStyles = makeStyles({
  filter: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: "none" },
});

/** What was read and heard, with filters; a person adds to it and corrects it. */
export function ObservationsPart({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const { evidence: texts } = useTexts();
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = filtered(analysis.observations, filter);
  return (
    <>
      <AddObservation analysis={analysis} />
      <Filter analysis={analysis} filter={filter} onFilter={setFilter} />
      <Text size={200} role="status">{analysis.observations.length === 0 ? texts.noObservations : texts.shown(shown.length, analysis.observations.length)}</Text>
      <ul className={styles.list}>
        {shown.map((one, index) => (
          <ObservationRow key={one.id === "" ? `row ${index}` : one.id} analysis={analysis} observation={one} />
        ))}
      </ul>
    </>
  );
}

interface FilterProps {
  readonly analysis: Analysis;
  readonly filter: EvidenceFilter;
  readonly onFilter: (filter: EvidenceFilter) => void;
}

function Filter({ analysis, filter, onFilter }: FilterProps): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const choice = (name: keyof EvidenceFilter, words: readonly { readonly code: string; readonly word: string }[]) => (
    <WordSelect label={texts[name]} words={words} value={filter[name]} blank={texts.all} onChange={(code) => onFilter({ ...filter, [name]: code })} />
  );
  return (
    <div role="search" aria-label={texts.filter} className={useStyles().filter}>
      {choice("source", LOGGED_SOURCE_WORDS)}
      {choice("criterion", criterionChoices(analysis))}
      {choice("direction", DIRECTION_WORDS)}
    </div>
  );
}

function AddObservation({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const store = useBookStore();
  const first = criterionChoices(analysis)[0]?.code;
  if (first === undefined) return <Text>{texts.noCriteria}</Text>;
  const blank: NewObservation = { source: "material", group: "", criterion: first, direction: "+", aspect: null, text: "", reference: "", from: "" };
  return (
    <AddEvidence label={texts.addObservation}>
      {(close) => (
        <ObservationForm
          analysis={analysis}
          observation={blank}
          action={texts.add}
          onSave={(observation) => {
            void store.change((then) => addObservation(then, observation));
            close();
          }}
        />
      )}
    </AddEvidence>
  );
}

function ObservationRow({ analysis, observation }: { readonly analysis: Analysis; readonly observation: Observation }): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const store = useBookStore();
  const { id, source, group, criterion, direction, text, reference } = observation;
  const beside = [wordFor(LOGGED_SOURCE_WORDS, source), group, criterionWords(analysis.framework)(criterion), reference];
  return (
    <EvidenceRow id={id} text={text} beside={[wordFor(DIRECTION_WORDS, direction), ...beside]}>
      {(close) => (
        <ObservationForm
          analysis={analysis}
          observation={observation}
          action={texts.save}
          onSave={(_, changed) => {
            void store.change((then) => changeObservation(then, id, changed));
            close();
          }}
        />
      )}
    </EvidenceRow>
  );
}
