import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edge } from './cluster.ts';
import { openGraphMemory, updateGraph } from './graph-memory.ts';
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

const FLOOR = 25;

test('the graph gives every pair the score that comparing the two gives', () => {
  fc.assert(
    fc.property(fc.array(profile, { minLength: 2, maxLength: 8 }), (profiles) => {
      for (const { a, b, score } of likenessGraph(profiles, FLOOR))
        expect(score).toBe(likeness(profiles[a]!, profiles[b]!).score);
    }),
  );
});

test('a higher floor leaves out pairs below it and no others', () => {
  fc.assert(
    fc.property(
      fc.array(profile, { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 26, max: 99 }),
      (profiles, floor) => {
        const all = likenessGraph(profiles, FLOOR);
        expect(likenessGraph(profiles, floor)).toEqual(all.filter(({ score }) => score >= floor));
      },
    ),
  );
});

test('statements that share nothing telling are not compared', () => {
  const of = (key: string) =>
    ({ terms: [{ kind: 'word', key, weight: 80 }], total: 80 }) as unknown as Profile;
  expect(likenessGraph([of('bank'), of('village')], FLOOR)).toEqual([]);
});

test('whatever statements the memory holds, the graph is the one that is worked out anew', () => {
  const sorted = (edges: readonly Edge[]) => [...edges].sort((x, y) => x.a - y.a || x.b - y.b);
  const step = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(profile, { minLength: 2, maxLength: 12 }),
      fc.array(step, { minLength: 1, maxLength: 6 }),
      (profiles, steps) => {
        const memory = openGraphMemory(FLOOR);
        for (const chosen of steps) {
          const some = profiles.filter((_, i) => chosen[i]);
          updateGraph(memory, some);
          const edges = some.flatMap((one, a) =>
            memory.near
              .get(one)!
              .map(({ to, score }) => ({ a, b: some.indexOf(to), score }))
              .filter(({ b }) => a < b),
          );
          expect(sorted(edges)).toEqual(sorted(likenessGraph(some, FLOOR)));
        }
      },
    ),
    { numRuns: 300 },
  );
});
