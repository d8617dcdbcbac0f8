import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { Analysis } from "../../review/analysis.ts";
import { ObservationsPart } from "../evidence/ObservationsPart.tsx";
import { SourcesPart } from "../evidence/SourcesPart.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { FindingsPart } from "./FindingsPart.tsx";

const PARTS = { findings: FindingsPart, observations: ObservationsPart, sources: SourcesPart } as const;
type PartName = keyof typeof PARTS;

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** The tab Vurderinger: what was read and heard, and what people make of it. */
export function FindingsTab({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const [name, setName] = useState<PartName>("findings");
  const Part = PARTS[name];
  return (
    <>
      <TabList size="small" appearance="subtle" className={useStyles().tabs} selectedValue={name} onTabSelect={(_, { value }) => setName(value as PartName)}>
        <Tab value="findings">{texts.parts.findings}</Tab>
        <Tab value="observations">{texts.parts.observations}</Tab>
        <Tab value="sources">{texts.parts.sources}</Tab>
      </TabList>
      <Part analysis={analysis} />
    </>
  );
}
