import { Checkbox, Text } from "@fluentui/react-components";
import type { CriterionId } from "../../framework/framework.ts";
import { toolsFor } from "../../framework/tool.ts";
import type { Analysis } from "../../review/analysis.ts";
import { Choices } from "../shell/Choices.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { toggled } from "./links.ts";

interface ToolChoicesProps {
  readonly criterion: CriterionId;
  /** Titles or ids. */
  readonly chosen: readonly string[];
  readonly analysis: Pick<Analysis, "tools" | "area">;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The catalogue's tools for a criterion, each with its reservation, and those that were chosen elsewhere. */
export function ToolChoices({ criterion, chosen, analysis: { tools, area }, onChange }: ToolChoicesProps): React.JSX.Element {
  const { findings: texts } = useTexts();
  const offered = toolsFor(tools, criterion, area);
  const own = chosen.filter((word) => !offered.some((one) => one.title === word || one.id === word));
  return (
    <Choices legend={texts.tools}>
      {offered.length + own.length === 0 && <Text size={200}>{texts.noTools}</Text>}
      {offered.map(({ id, title, reservation }) => {
        const label = reservation === null ? title : `${title} (${texts.reservation}: ${reservation})`;
        const without = chosen.filter((word) => word !== id && word !== title);
        return <Checkbox key={id} label={label} checked={without.length < chosen.length} onChange={(_, { checked }) => onChange(checked === true ? [...without, title] : without)} />;
      })}
      {own.map((word) => (
        <Checkbox key={word} label={word} checked onChange={() => onChange(toggled(chosen, word, false))} />
      ))}
    </Choices>
  );
}
