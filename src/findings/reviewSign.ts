import type { Sign } from "../review/observation.ts";
import type { Signal } from "../scoring/counts.ts";

/** Whether an item has enough answers to point anywhere. */
export function pointsSomewhere(signal: Signal): boolean {
  return signal !== "none" && signal !== "few";
}

/**
 * What a review says of a criterion, from the signals of its items on it; null when none of them has enough answers.
 * One clear challenge decides: strengths beside it do not make up for it.
 */
export function reviewSign(signals: readonly Signal[]): Sign | null {
  const heard = signals.filter(pointsSomewhere);
  if (heard.length === 0) return null;
  if (heard.includes("clear-challenge")) return "-";
  const weak = heard.filter((one) => one === "challenge-tendency").length;
  if (weak === 0) return "+";
  return weak === heard.length ? "-" : "±";
}
