import { EMPTY_STATES } from "./emptyStates.ts";
import { EXAMPLE_STATES } from "./exampleStates.ts";
import { OTHER_STATES } from "./otherStates.ts";
import type { State } from "./state.ts";

/** Every state, in an order in which each is reached from the one before. */
export const STATES: readonly State[] = [...EMPTY_STATES, ...EXAMPLE_STATES, ...OTHER_STATES];
