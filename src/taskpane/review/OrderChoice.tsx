import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useTexts } from "../shell/useTexts.ts";
import type { Order } from "./questions.ts";

const useStyles = makeStyles({ order: { maxWidth: "220px", marginTop: tokens.spacingVerticalM } });

interface OrderChoiceProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** In which order the reviewer walks: through a case, or with one question through all cases, which makes answers more alike. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps): React.JSX.Element {
  const { review: texts } = useTexts();
  return (
    <Field className={useStyles().order} label={texts.order}>
      <Select value={order} onChange={(_, { value }) => onOrder(value as Order)}>
        <option value="by-case">{texts.byCase}</option>
        <option value="by-item">{texts.byItem}</option>
      </Select>
    </Field>
  );
}
