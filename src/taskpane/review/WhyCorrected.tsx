import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Choices } from "../shell/Choices.tsx";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({ reasons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS } });

/**
 * Why an answer that stood was corrected: words to choose from, so that no text about a case comes into the log. The correction is
 * written already, and who goes on without a reason is not held up. Give it a `key` per place.
 */
export function WhyCorrected({ onReason }: { readonly onReason: (reason: string) => void }): React.JSX.Element {
  const { log: texts } = useTexts();
  const [given, setGiven] = useState("");
  const give = (reason: string): void => {
    if (reason === given) return;
    setGiven(reason);
    onReason(reason);
  };
  return (
    <Choices legend={texts.why}>
      <div className={useStyles().reasons}>
        {Object.entries(texts.reasons).map(([reason, words]) => (
          <ToggleButton key={reason} size="small" checked={given === reason} onClick={() => give(reason)}>{words}</ToggleButton>
        ))}
      </div>
    </Choices>
  );
}
