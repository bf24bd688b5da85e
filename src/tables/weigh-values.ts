import { type Belief, findCopying, inMillionths, type SourcePair } from './copying.ts';
import type { Given, Question, Questions } from './questions.ts';

/** What a source is taken to get right at first, and the limits within which that stays. */
const FIRST_ACCURACY = 0.8;
const LEAST = 0.05;
const MOST = 0.98;
/** Questions that a source's share is pulled towards the first accuracy by. */
const PRIOR_QUESTIONS = 4;
/** How many wrong values a question has (n), as published. */
const WRONG_VALUES = 10;
/** Share of a copier's values that it copied (c). */
const COPIED_SHARE = 0.8;
/** Weight of what stands behind a like value (ρ of AccuSim). */
const LIKE_VALUES = 0.5;
const ROUNDS = 8;

/** Settings of one run; the published ones unless a measurement wants others. */
export interface WeighOptions {
  readonly discountCopies: boolean;
  readonly likeValues: boolean;
}

/** Values weighed: what is held of sources and values, and which sources copy. */
export interface Weighed {
  readonly belief: Belief;
  readonly pairs: readonly SourcePair[];
}

type CopyChance = (a: number, b: number) => number;

function lookUp(pairs: readonly SourcePair[], count: number): CopyChance {
  const chances = new Map(pairs.map(({ a, b, copying }) => [a * count + b, copying] as const));
  return (a, b) => chances.get(Math.min(a, b) * count + Math.max(a, b)) ?? 0;
}

/** The vote for a value: the better sources first, each by how likely it did not copy from one before it. */
function voteOf({ sources }: Given, accuracy: readonly number[], copies: CopyChance): number {
  const ordered = sources.toSorted((a, b) => accuracy[b]! - accuracy[a]! || a - b);
  let vote = 0;
  for (const [at, source] of ordered.entries()) {
    let alone = 1;
    for (let i = 0; i < at && alone > 1e-6; i++) alone *= 1 - COPIED_SHARE * copies(ordered[i]!, source);
    const own = accuracy[source]!;
    vote += alone * Math.log((WRONG_VALUES * own) / (1 - own));
  }
  return vote;
}

/** How much of one list is in another, 0 to 1: a shorter list speaks for the longer that holds it, and not the other way round. */
function speaksFor(from: Given, to: Given): number {
  const held = from.parts.filter((part) => to.parts.includes(part)).length;
  return to.parts.length <= from.parts.length
    ? 0
    : held / from.parts.length === 1
      ? held / to.parts.length
      : 0;
}

function withLikeValues({ values }: Question, votes: readonly number[]): number[] {
  return votes.map((vote, at) =>
    votes.reduce(
      (sum, other, i) =>
        i === at ? sum : sum + LIKE_VALUES * Math.max(0, other) * speaksFor(values[i]!, values[at]!),
      vote,
    ),
  );
}

function chancesOf(votes: readonly number[]): number[] {
  const most = Math.max(...votes);
  const powers = votes.map((vote) => Math.exp(vote - most));
  const sum =
    powers.reduce((a, b) => a + b, 0) + Math.exp(-most) * Math.max(0, WRONG_VALUES + 1 - votes.length);
  return powers.map((power) => inMillionths(power / sum));
}

function accuracyOf({ sources, questions }: Questions, chances: Belief['chances']): number[] {
  const sums = sources.map(() => ({ right: FIRST_ACCURACY * PRIOR_QUESTIONS, all: PRIOR_QUESTIONS }));
  for (const [q, { values }] of questions.entries())
    for (const [v, value] of values.entries())
      for (const source of value.sources) {
        sums[source]!.right += chances[q]![v]!;
        sums[source]!.all++;
      }
  return sums.map(({ right, all }) => inMillionths(Math.min(MOST, Math.max(LEAST, right / all))));
}

/** Weighs the values of each question as published in Dong, Berti-Equille and Srivastava 2009 (AccuCopy, and AccuSim for lists). */
export function weighValues(table: Questions, options: WeighOptions): Weighed {
  let belief: Belief = {
    accuracy: table.sources.map(() => FIRST_ACCURACY),
    chances: table.questions.map(({ values }) => values.map(() => inMillionths(1 / values.length))),
  };
  let pairs: readonly SourcePair[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (options.discountCopies) pairs = findCopying(table, belief);
    const copies = lookUp(pairs, table.sources.length);
    const { accuracy } = belief;
    const chances = table.questions.map((question) => {
      const votes = question.values.map((value) => voteOf(value, accuracy, copies));
      return chancesOf(options.likeValues ? withLikeValues(question, votes) : votes);
    });
    belief = { chances, accuracy: accuracyOf(table, chances) };
  }
  return { belief, pairs };
}
