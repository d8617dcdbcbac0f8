import type { Analysis } from "../review/analysis.ts";
import type { Observation, Source } from "../review/observation.ts";
import { freeId } from "./freeId.ts";

/** Everything about a source but its id; the same for an observation. */
export type NewSource = Omit<Source, "id">;
export type NewObservation = Omit<Observation, "id">;

/** The analysis with one more source, whose id no other has ("K1", "K2", …). */
export function addSource(analysis: Analysis, source: NewSource): Analysis {
  return { ...analysis, sources: [...analysis.sources, { ...source, id: freeId("K", analysis.sources) }] };
}

/** The analysis with some parts of a source as a person left them; the others stay, whoever has changed them. */
export function changeSource(analysis: Analysis, id: string, changed: Partial<NewSource>): Analysis {
  return { ...analysis, sources: analysis.sources.map((one) => (one.id === id ? { ...one, ...changed, id } : one)) };
}

/** The analysis with one more observation, whose id no other has ("I1", "I2", …). */
export function addObservation(analysis: Analysis, observation: NewObservation): Analysis {
  return { ...analysis, observations: [...analysis.observations, { ...observation, id: freeId("I", analysis.observations) }] };
}

/** The analysis with some parts of an observation as a person left them; the others stay, whoever has changed them. */
export function changeObservation(analysis: Analysis, id: string, changed: Partial<NewObservation>): Analysis {
  return { ...analysis, observations: analysis.observations.map((one) => (one.id === id ? { ...one, ...changed, id } : one)) };
}
