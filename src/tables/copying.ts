import type { Questions } from './questions.ts';

/** Share of what a copier takes over unchecked (c), chance beforehand that two sources depend (α), as published. */
const COPIED_SHARE = 0.8;
const DEPENDENT_BEFOREHAND = 0.2;

/** Two sources that answer some of the same questions. */
export interface SourcePair {
  readonly a: number;
  readonly b: number;
  /** Chance that one copies from the other, 0 to 1 in millionths. */
  readonly copying: number;
  readonly shared: number;
  readonly same: number;
}

/** What is held of sources and values while copying is looked for; chances from 0 to 1. */
export interface Belief {
  readonly accuracy: readonly number[];
  /** By question, by value: the chance that it is the right one. */
  readonly chances: readonly (readonly number[])[];
}

interface Evidence {
  log: number;
  shared: number;
  same: number;
}

/** Rounds to millionths, so that no decision hangs on the last bits of a sum. */
export function inMillionths(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

/** Log of how much likelier a shared value is if one copies than if neither does; `popularity` is the share of others that give the value. */
function logOfSame(chance: number, popularity: number, [a, b]: readonly [number, number]): number {
  const apart = chance * a * b + (1 - chance) * (1 - a) * (1 - b) * popularity;
  const one = chance * Math.sqrt(a * b) + (1 - chance) * Math.sqrt((1 - a) * (1 - b));
  return Math.log((COPIED_SHARE * one + (1 - COPIED_SHARE) * apart) / apart);
}

const LOG_OF_DIFFERENT = Math.log(1 - COPIED_SHARE);

function chanceOf(log: number): number {
  const odds = (DEPENDENT_BEFOREHAND / (1 - DEPENDENT_BEFOREHAND)) * Math.exp(Math.min(log, 50));
  return inMillionths(odds / (1 + odds));
}

/**
 * The chance that one of two sources copies from the other, for all that share a question: Bayes over shared and
 * differing values, in which a shared value that is likely wrong and that few others give counts most (Dong,
 * Berti-Equille and Srivastava 2009, section 3; popularity of wrong values as in Li et al. 2012).
 */
export function findCopying({ sources, questions }: Questions, belief: Belief): SourcePair[] {
  const found = new Map<number, Evidence>();
  for (const [q, { values }] of questions.entries()) {
    const answers = values.flatMap((value, v) => value.sources.map((source) => ({ source, v })));
    for (const [i, first] of answers.entries())
      for (const second of answers.slice(i + 1)) {
        const [a, b] = [Math.min(first.source, second.source), Math.max(first.source, second.source)];
        const key = a * sources.length + b;
        const evidence = found.get(key) ?? { log: 0, shared: 0, same: 0 };
        found.set(key, evidence);
        evidence.shared++;
        if (first.v !== second.v) evidence.log += LOG_OF_DIFFERENT;
        else {
          evidence.same++;
          const others = values[first.v]!.sources.length - 1;
          const popularity = Math.max(0.1, others / Math.max(1, answers.length - 1));
          evidence.log += logOfSame(belief.chances[q]![first.v]!, popularity, [
            belief.accuracy[a]!,
            belief.accuracy[b]!,
          ]);
        }
      }
  }
  return [...found]
    .sort(([x], [y]) => x - y)
    .map(([key, { log, shared, same }]) => ({
      a: Math.floor(key / sources.length),
      b: key % sources.length,
      copying: chanceOf(log),
      shared,
      same,
    }));
}
