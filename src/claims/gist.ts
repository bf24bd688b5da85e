import { compareText } from '../text/index.ts';
import { coreOf } from './core.ts';
import type { Profile } from './profile.ts';
import { likeness } from './similarity.ts';
import type { Wording } from './wordings.ts';

/** Quotes of this many characters read well as a heading. */
const SHORTEST = 24;
const LONGEST = 160;

function readsWell({ statement, predicate }: Profile): number {
  const { length } = statement.quote;
  const whole = statement.spans.length === 1 ? 1 : 0;
  return (predicate === null ? 0 : 2) + (length >= SHORTEST && length <= LONGEST ? 2 : 0) + whole;
}

function reportsOf({ profiles }: Wording): number {
  return new Set(profiles.map(({ statement }) => statement.report)).size;
}

/** How many reports give one of the same figures: a claim is put in the figure that most of them give. */
function agreeing(wording: Wording, wordings: readonly Wording[]): number {
  const values = new Set(wording.profiles[0]!.figures.map(({ value }) => value));
  const alike = wordings.filter(({ profiles }) =>
    profiles[0]!.figures.some(({ value }) => values.has(value)),
  );
  return new Set(alike.flatMap(({ profiles }) => profiles.map(({ statement }) => statement.report))).size;
}

/** Those with the highest score, in their order. */
function bestBy(wordings: readonly Wording[], scoreOf: (wording: Wording) => number): readonly Wording[] {
  if (wordings.length < 2) return wordings;
  const scores = wordings.map(scoreOf);
  const top = scores.reduce((a, b) => Math.max(a, b));
  return wordings.filter((_, at) => scores[at] === top);
}

/** The wording most like what all have in common; of equals the one that most reports use, then the first by its key. */
function mostCommon(wordings: readonly Wording[], core: Profile): Wording {
  const common = bestBy(wordings, ({ profiles }) => likeness(core, profiles[0]!).score);
  return bestBy(common, reportsOf).reduce((a, b) => (compareText(a.key, b.key) <= 0 ? a : b));
}

/**
 * The statement whose words stand for the claim: of those that read well as a heading (a verb, 24 to 160 characters,
 * in one piece) and give the figure that most reports give, the one most like what the claim's wordings have in common;
 * of equals, one in the wording that most reports use.
 * @param heads those of the wordings that may head the claim
 */
export function gistOf(wordings: readonly Wording[], heads: readonly Wording[] = wordings): Profile {
  const fitting = bestBy(heads, (wording) => readsWell(wording.profiles[0]!));
  const agreed = bestBy(fitting, (wording) => agreeing(wording, wordings));
  const best = agreed.length === 1 ? agreed[0]! : mostCommon(agreed, coreOf(wordings));
  return best.profiles.toSorted((a, b) => compareText(a.statement.id, b.statement.id))[0]!;
}
