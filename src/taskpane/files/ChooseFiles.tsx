import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface ChooseFilesProps {
  readonly label: string;
  readonly several: boolean;
  readonly isBusy: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

/** A button for the system's own choice of .xlsx files. The same file can be chosen again. */
export function ChooseFiles({ label, several, isBusy, onChosen }: ChooseFilesProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple={several}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </div>
  );
}
