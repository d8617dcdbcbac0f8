/**
 * What a running program is asked for while a plan is carried out, in this order: the sheets are written, they are read back, and
 * they get their titles.
 */
export const CARRY_OUT_STAGES = ["write", "check", "finish"] as const;

/** One request of a stage. */
export interface CarryOutStage {
  readonly name: (typeof CARRY_OUT_STAGES)[number];
  /** Which of the stage's requests, from 1. */
  readonly part: number;
  readonly parts: number;
}

/** Hears of each request before it is sent. When it says false, neither that nor any later one is. */
export type Tell = (next: CarryOutStage) => boolean;
