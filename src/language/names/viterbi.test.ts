import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, labelsOf, mayFollow, type NameSpan, OUTSIDE, spansOf, TAGGED_KINDS } from './labels.ts';
import { bestLabels } from './viterbi.ts';

/** Names that do not overlap, from gaps and lengths. */
const someNames = fc
  .array(
    fc.record({
      gap: fc.nat(2),
      length: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom(...TAGGED_KINDS),
    }),
  )
  .map((parts) => {
    const names: NameSpan[] = [];
    let at = 0;
    for (const { gap, length, kind } of parts) {
      names.push({ first: at + gap, last: at + gap + length, kind });
      at += gap + length;
    }
    return { names, length: at };
  });

/** The total score of a sequence, or -Infinity when its labels may not follow each other. */
function totalOf(labels: readonly number[], emissions: Float64Array, pairs: Float32Array): number {
  let total = 0;
  for (const [at, label] of labels.entries()) {
    const before = labels[at - 1] ?? OUTSIDE;
    if (!mayFollow(before, label)) return -Infinity;
    total += emissions[at * LABEL_COUNT + label]! + (at > 0 ? pairs[before * LABEL_COUNT + label]! : 0);
  }
  return mayFollow(labels.at(-1) ?? OUTSIDE, OUTSIDE) ? total : -Infinity;
}

describe('labels of names', () => {
  it('give back the names that they were made from', () => {
    fc.assert(
      fc.property(someNames, ({ names, length }) => {
        expect(spansOf(labelsOf(length, names))).toEqual(names);
      }),
    );
  });
});

describe('the best sequence of labels', () => {
  it('scores as high as any sequence that is allowed', () => {
    const weight = fc.integer({ min: -9, max: 9 });
    const emissions = fc.array(weight, { minLength: 2 * LABEL_COUNT, maxLength: 2 * LABEL_COUNT });
    const pairs = fc.array(weight, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 });
    fc.assert(
      fc.property(emissions, pairs, (e, p) => {
        const scores = Float64Array.from(e);
        const moves = Float32Array.from(p);
        const ours = totalOf([...bestLabels(scores, moves)], scores, moves);
        let best = -Infinity;
        for (let first = 0; first < LABEL_COUNT; first += 1)
          for (let second = 0; second < LABEL_COUNT; second += 1)
            best = Math.max(best, totalOf([first, second], scores, moves));
        expect(ours).toBe(best);
      }),
    );
  });
});
