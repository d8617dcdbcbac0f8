import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isShortCourse } from "../../instrument/chosenThemes.ts";
import type { Analysis } from "../../review/analysis.ts";
import { ObservationsPart } from "../evidence/ObservationsPart.tsx";
import { SourcesPart } from "../evidence/SourcesPart.tsx";
import { PlanPart } from "../plan/PlanPart.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { FindingsPart } from "./FindingsPart.tsx";

const PARTS = { findings: FindingsPart, observations: ObservationsPart, sources: SourcesPart, plan: PlanPart } as const;
type PartName = keyof typeof PARTS;
/** A short course has no plan, and no sheet for one. */
const SHORT: readonly PartName[] = ["findings", "observations", "sources"];
const WHOLE: readonly PartName[] = [...SHORT, "plan"];

const useStyles = makeStyles({ tabs: { flexWrap: "wrap", marginBottom: tokens.spacingVerticalS } });

/** The tab Vurderinger: what was read and heard, what people make of it, and what is done about it. */
export function FindingsTab({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const [name, setName] = useState<PartName>("findings");
  const Part = PARTS[name];
  const names = isShortCourse(analysis.framework) ? SHORT : WHOLE;
  return (
    <>
      <TabList size="small" appearance="subtle" className={useStyles().tabs} selectedValue={name} onTabSelect={(_, { value }) => setName(value as PartName)}>
        {names.map((one) => <Tab key={one} value={one}>{texts.parts[one]}</Tab>)}
      </TabList>
      <Part analysis={analysis} />
    </>
  );
}
