import { SAMPLES } from "../../../src/samples/samples.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { plannedAnalysis } from "../../contract/support/plannedAnalysis.ts";
import { randomness, type Randomness } from "../../oracle/randomness.ts";
import { EVERY_FEATURE } from "../../xlsx/support/everyFeature.ts";
import type { Outcome } from "../pledge.ts";

const SEED = 11;
/** Milliseconds, or five times what the undamaged file takes on this machine today: more is a hang. */
const HANG = 2_000;
const TIMES_AS_LONG = 5;
/** Of a hundred mutants so many are a sample's; the others are of a small workbook, since there is more to hit in less time. */
const SAMPLES_SHARE = 0.02;

interface Original {
  readonly bytes: Uint8Array;
  readonly content: string;
  readonly longest: number;
}

/** Files in which bytes were changed, cut out, put in, doubled or moved: each is refused in words or read as the file it was. */
export async function mutants(count: number, sampleShare: number = SAMPLES_SHARE): Promise<Outcome> {
  const random = randomness(SEED);
  const small = await originalOf(EVERY_FEATURE);
  const samples = await Promise.all(SAMPLES.map(({ setup, answers }) => originalOf(plannedAnalysis(setup, answers))));
  const failures: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const original = random.chance(sampleShare) ? random.oneOf(samples) : small;
    const found = faultOf(mutantOf(random, original.bytes), original);
    if (found !== null) failures.push(`seed ${String(SEED)}, mutant ${String(number)}: ${found}`);
  }
  return { cases: count, failures };
}

async function originalOf(plan: Parameters<typeof writeXlsx>[0]): Promise<Original> {
  const bytes = await writeXlsx(plan);
  const began = performance.now();
  const read = readXlsx(bytes);
  const longest = Math.max(HANG, TIMES_AS_LONG * (performance.now() - began));
  if (!read.ok) throw new Error(read.problem.message);
  return { bytes, content: toText(read.value), longest };
}

function faultOf(bytes: Uint8Array, { content, longest }: Original): string | null {
  const began = performance.now();
  try {
    const read = readXlsx(bytes);
    if (performance.now() - began > longest) return `took ${String(Math.round(performance.now() - began))} ms`;
    if (!read.ok) return read.problem.message.length > 20 ? null : `refused without a word: ${read.problem.code}`;
    return toText(read.value) === content ? null : "wrong values were read";
  } catch (error) {
    return `broke the program: ${String(error)}`;
  }
}

/** Everything that was read, maps in their order. */
function toText(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => (value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value));
}

function mutantOf(random: Randomness, whole: Uint8Array): Uint8Array {
  const at = random.below(whole.length);
  const length = 1 + random.below(random.chance(0.5) ? 8 : 4_000);
  const piece = whole.slice(at, at + length);
  const [before, after] = [whole.subarray(0, at), whole.subarray(Math.min(whole.length, at + length))];
  switch (random.below(6)) {
    case 0: return joined(before, after);
    case 1: return joined(before, piece, piece, after);
    case 2: return joined(before, Uint8Array.from(piece, () => random.below(256)), after);
    case 3: return joined(before, piece.map(() => 0), after);
    case 4: return whole.slice(0, at);
    default: return withFlippedBits(random, whole);
  }
}

function withFlippedBits(random: Randomness, whole: Uint8Array): Uint8Array {
  const mutant = whole.slice();
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    // Half of them in the last bytes, where the directory says what the parts are.
    const at = random.chance(0.5) ? random.below(mutant.length) : mutant.length - 1 - random.below(Math.min(mutant.length, 3_000));
    mutant.set([(mutant[at] ?? 0) ^ (1 << random.below(8))], at);
  }
  return mutant;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
