import { Button, Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addRespondent } from "../../actions/setSelfAnswer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { JOINT } from "../../review/answer.ts";
import { groupOfRole, ROLES, type Respondent } from "../../review/respondent.ts";
import { JOINT_FORM } from "../../scoring/jointForm.ts";
import type { FormOwner } from "../../scoring/selfForm.ts";
import { useBookStore } from "../book/useBook.ts";
import { useStop, stopWords } from "../shell/useStop.ts";
import { useTexts } from "../shell/useTexts.ts";

const OWN_ROLES = ROLES.filter(({ group }) => group !== "joint");

const useStyles = makeStyles({
  who: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalS} 0` },
  form: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});

interface WhoAnswersProps {
  readonly analysis: Analysis;
  readonly owner: FormOwner;
  readonly onOwner: (owner: FormOwner) => void;
}

/** Whose answers are shown and given: everybody's together, or one respondent's. */
export function WhoAnswers({ analysis, owner, onOwner }: WhoAnswersProps): React.JSX.Element {
  const { self: texts } = useTexts();
  const [adding, setAdding] = useState(false);
  const own = analysis.respondents.filter(({ role }) => groupOfRole(role) !== "joint");
  const owners: readonly FormOwner[] = [JOINT_FORM, ...own.map(({ id, round }) => ({ respondent: id, round }))];
  const index = owners.findIndex((one) => one.respondent === owner.respondent && one.round === owner.round);
  return (
    <div className={useStyles().who}>
      <Field label={texts.who}>
        <Select value={String(index)} onChange={(_, { value }) => onOwner(owners[Number(value)] ?? JOINT_FORM)}>
          <option value="0">{texts.joint}</option>
          {own.map((one, at) => (
            <option key={`${one.id} ${one.round}`} value={String(at + 1)}>{inWords(one, texts.round)}</option>
          ))}
        </Select>
      </Field>
      <Link as="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>{texts.addRespondent}</Link>
      {adding && <NewRespondent onDone={() => setAdding(false)} />}
    </div>
  );
}

function inWords({ id, role, unit, round }: Respondent, inRound: (round: number) => string): string {
  return [id === JOINT ? "" : id, role, unit, round === 1 ? "" : inRound(round)].filter((part) => part !== "").join(" · ");
}

function NewRespondent({ onDone }: { readonly onDone: () => void }): React.JSX.Element {
  const { self: texts } = useTexts();
  const store = useBookStore();
  const [role, setRole] = useState(OWN_ROLES[0]?.role ?? "");
  const [unit, setUnit] = useState("");
  const stop = useStop()(unit);
  const add = (): void => {
    if (stop !== null) return;
    void store.change((then) => addRespondent(then, { role, unit: unit.trim(), round: 1 }));
    onDone();
  };
  return (
    <div className={useStyles().form}>
      <Field label={texts.role}>
        <Select value={role} onChange={(_, { value }) => setRole(value)}>
          {OWN_ROLES.map((one) => (
            <option key={one.role} value={one.role}>{one.role}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts.unit} hint={texts.unitHint} {...stopWords(stop)}>
        <Input value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Button onClick={add}>{texts.add}</Button>
    </div>
  );
}
