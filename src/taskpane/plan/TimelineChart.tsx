import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../review/analysis.ts";
import { monthOf, monthsBetween } from "../../text/danish/dates.ts";
import { ACTIVITY_STATUS_WORDS, PLAN_MARK_WORDS } from "../../text/danish/plan.ts";
import { wordFor } from "../../text/danish/words.ts";
import { PALETTE } from "../shell/palette.ts";
import { useTexts } from "../shell/useTexts.ts";
import { timelineOf, type TimelineBar } from "./timelineOf.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalXS} 0` },
  track: { position: "relative", height: "10px", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    position: "absolute",
    height: "100%",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    // Seen in forced colours alone, where the grounds are gone.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
  },
  finished: { backgroundColor: PALETTE.strength },
  marked: { backgroundColor: PALETTE.challenge },
  words: { color: tokens.colorNeutralForeground2 },
});

/** The plan as a chart: each activity a bar over the course's months, the same in words above it. Nothing without a bar to draw. */
export function TimelineChart({ analysis }: { readonly analysis: Analysis }): React.JSX.Element | null {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const { bars, months } = timelineOf(analysis);
  if (bars.length === 0 || analysis.start === null) return null;
  return (
    <details>
      <summary>{texts.timeline}</summary>
      <Text size={200} className={styles.words}>{texts.timelineHelp(monthOf(analysis.start), months)}</Text>
      <ul className={styles.list}>
        {bars.map((bar, index) => <Row key={`${index} ${bar.activity.id}`} bar={bar} all={months} />)}
      </ul>
    </details>
  );
}

function Row({ bar: { activity, before, months, mark }, all }: { readonly bar: TimelineBar; readonly all: number }): React.JSX.Element {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const { start, deadline, status } = activity;
  const words = [
    monthsBetween(start ?? "", deadline ?? ""),
    status === null ? "" : wordFor(ACTIVITY_STATUS_WORDS, status),
    mark === null ? "" : `⚑ ${wordFor(PLAN_MARK_WORDS, mark)}`,
  ];
  const look = mergeClasses(styles.bar, status === "finished" && styles.finished, mark !== null && styles.marked);
  return (
    <li className={styles.row}>
      <Text block>{activity.activity === "" ? texts.untitled : activity.activity}</Text>
      <Text block size={200} className={styles.words}>{words.filter((part) => part !== "").join(" · ")}</Text>
      <div aria-hidden className={styles.track}>
        <div className={look} style={{ left: percent(before, all), width: percent(months, all) }} />
      </div>
    </li>
  );
}

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
