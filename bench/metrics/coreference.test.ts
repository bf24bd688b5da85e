import { describe, expect, it } from 'vitest';
import { bestAssignment, type Chains, coreferenceScore, withoutSingletons } from './coreference.ts';

/** Chains written as "ab cd": the entities {a, b} and {c, d}. */
const chains = (written: string): Chains => written.split(' ').map((chain) => [...chain]);

const score = (gold: string, ours: string): ReturnType<typeof coreferenceScore> =>
  coreferenceScore([{ gold: chains(gold), ours: chains(ours) }]);

describe('coreference scores', () => {
  it('gives 1 for the same entities in another order', () => {
    expect(score('abc de', 'ed cab').conll).toBe(1);
  });

  // The worked example of Pradhan et al. (2014): key {a b c} {d e f g}, response {a b} {c d} {f g h i}.
  it('agrees with the worked example of the reference scorer', () => {
    const { muc, bCubed, ceaf } = score('abc defg', 'ab cd fghi');
    // MUC: recall (3-2)/2 + (4-3)/3 links = 2 of 5; precision 1 + 0 + 1 of 5 links.
    expect([muc.recall, muc.precision]).toEqual([2 / 5, 2 / 5]);
    // B³ recall: (4/3 + 1/3 + 1/4 + 0 + 4/4... ) = (5/3 + 5/4) / 7; precision: (2 + 1/2 + 1/2 + 1) / 8.
    expect(bCubed.recall).toBeCloseTo((5 / 3 + 5 / 4) / 7, 12);
    expect(bCubed.precision).toBeCloseTo((4 / 2 + 1 / 2 + 1 / 2 + 4 / 4) / 8, 12);
    // CEAFe: {abc}–{ab} 4/5 and {defg}–{fghi} 4/8 of 2 key and 3 response entities.
    expect(ceaf.recall).toBeCloseTo(1.3 / 2, 12);
    expect(ceaf.precision).toBeCloseTo(1.3 / 3, 12);
  });

  it('gives no MUC link to singletons but counts them in B³ and CEAF', () => {
    const { muc, bCubed, ceaf } = score('a b c', 'abc');
    expect(muc.f1).toBe(0);
    expect([bCubed.recall, bCubed.precision]).toEqual([1, 1 / 3]);
    expect([ceaf.recall, ceaf.precision]).toEqual([0.5 / 3, 0.5]);
  });

  it('pools documents by their counts', () => {
    const two = coreferenceScore([
      { gold: chains('ab'), ours: chains('ab') },
      { gold: chains('abc'), ours: [] },
    ]);
    expect(two.muc.recall).toBeCloseTo(1 / 3, 12);
    expect(two.muc.precision).toBe(1);
  });

  it('leaves singletons out on demand', () => {
    expect(withoutSingletons(chains('ab c de'))).toEqual(chains('ab de'));
  });
});

describe('the best assignment', () => {
  it('gives up a large pair for a larger total', () => {
    expect(
      bestAssignment([
        [3, 2, 0],
        [3, 0, 0],
      ]),
    ).toBe(5);
    expect(
      bestAssignment([
        [1, 2, 3],
        [2, 4, 6],
        [3, 6, 9],
      ]),
    ).toBe(14);
  });
});
