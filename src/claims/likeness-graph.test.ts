import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessGraph } from './likeness-graph.ts';
import type { Profile } from './profile.ts';
import { likeness } from './similarity.ts';
import type { Term } from './terms.ts';

const WORDS = ['hurl', 'throw', 'bomb', 'bank', 'youth', 'protester', 'village', 'destroy', 'flatten'];

const term: fc.Arbitrary<Term> = fc.record({
  kind: fc.constantFrom('word', 'name', 'figure'),
  key: fc.constantFrom(...WORDS),
  weight: fc.integer({ min: 20, max: 100 }),
});

const profile: fc.Arbitrary<Profile> = fc
  .uniqueArray(term, { minLength: 1, maxLength: 5, selector: ({ kind, key }) => `${kind} ${key}` })
  .map(
    (terms) => ({ terms, total: terms.reduce((sum, { weight }) => sum + weight, 0) }) as unknown as Profile,
  );

test('the graph gives every pair the score that comparing the two gives', () => {
  fc.assert(
    fc.property(fc.array(profile, { minLength: 2, maxLength: 8 }), (profiles) => {
      const wordings = profiles.map((one, i) => ({ key: `${i}`, profiles: [one] }));
      for (const { a, b, score } of likenessGraph(wordings))
        expect(score).toBe(likeness(profiles[a]!, profiles[b]!).score);
    }),
  );
});

test('wordings that share nothing telling are not compared', () => {
  const of = (key: string) =>
    ({ terms: [{ kind: 'word', key, weight: 80 }], total: 80 }) as unknown as Profile;
  expect(
    likenessGraph([
      { key: 'a', profiles: [of('bank')] },
      { key: 'b', profiles: [of('village')] },
    ]),
  ).toEqual([]);
});
