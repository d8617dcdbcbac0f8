import { makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../findings/summary.ts";
import type { Item } from "../../instrument/item.ts";
import { figureSeries, figuresOf, figureTitle, type Figure } from "../../workbook/tables/figureTable.ts";
import { useTexts } from "../shell/useTexts.ts";
import { StackedBar, type BarPart } from "./StackedBar.tsx";

const useStyles = makeStyles({
  title: { minHeight: "24px", cursor: "pointer" },
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalS} 0` },
});

interface ItemFiguresProps {
  readonly items: readonly Item[];
  readonly summary: Summary;
}

/** Opsamling's figures: how often each answer was given, item by item. An item that nobody answered is not drawn. */
export function ItemFigures({ items, summary }: ItemFiguresProps): React.JSX.Element {
  const { overview: texts } = useTexts();
  return (
    <section>
      <h3>{texts.figures}</h3>
      {figuresOf(items).map((figure) => (
        <FigureBars key={figureTitle(figure)} figure={figure} summary={summary} />
      ))}
    </section>
  );
}

function FigureBars({ figure, summary }: { readonly figure: Figure; readonly summary: Summary }): React.JSX.Element | null {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const counts = summary.items.filter((one) => one.n > 0 && figure.items.some(({ id }) => id === one.item));
  if (counts.length === 0) return null;
  return (
    <details>
      <summary className={styles.title}>{figureTitle(figure)}</summary>
      <div className={styles.bars}>
        {counts.map(({ item, label, byCode, n }) => {
          const parts = figureSeries(figure).flatMap(({ code, word, look }): readonly BarPart[] => {
            const count = byCode.get(code);
            return count === undefined ? [] : [{ word, count, look }];
          });
          return <StackedBar key={item} label={label} parts={parts} words={texts.counts(parts.map(({ word, count }) => `${count} ${word.toLowerCase()}`), n)} />;
        })}
      </div>
    </details>
  );
}
