import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edge } from './cluster.ts';
import { likenessGraphAfter, openGraphMemory } from './graph-memory.ts';
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

test('whatever wordings the memory holds, the graph is the one that is worked out anew', () => {
  const sorted = (edges: readonly Edge[]) => [...edges].sort((x, y) => x.a - y.a || x.b - y.b);
  fc.assert(
    fc.property(
      fc.array(profile, { minLength: 2, maxLength: 12 }),
      fc.array(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      (profiles, steps) => {
        const all = profiles.map((one, i) => ({ key: `${i}`, profiles: [one] }));
        const memory = openGraphMemory();
        for (const step of [...steps, EVERY]) {
          const some = all.filter((_, i) => step[i]);
          expect(sorted(likenessGraphAfter(memory, some))).toEqual(sorted(likenessGraph(some)));
        }
      },
    ),
  );
});

const EVERY = Array.from({ length: 12 }, () => true);
