import { describe, expect, it } from 'vitest';
import type { Derivation } from '../model/index.ts';
import { withoutCircles } from './circles.ts';

const edge = (from: string, to: string): Derivation => ({
  id: `${from}${to}`,
  from,
  to,
  kind: 'copies',
  passages: [],
  evidence: [],
  direction: 'known',
  reasons: [],
  strength: 1,
});

const unknownIn = (...edges: readonly string[]): string[] =>
  withoutCircles(edges.map(([from, to]) => edge(from!, to!)))
    .filter(({ direction }) => direction === 'unknown')
    .map(({ id }) => id);

describe('directions that make a circle', () => {
  it('are taken back, and others are not', () => {
    expect(unknownIn('ab', 'bc', 'ca', 'xa', 'cy', 'xy')).toEqual(['ab', 'bc', 'ca']);
  });

  it('are taken back between two reports', () => {
    expect(unknownIn('ab', 'ba')).toEqual(['ab', 'ba']);
  });

  it('are none in a tree or where two ways lead to one report', () => {
    expect(unknownIn('ba', 'ca', 'db', 'dc')).toEqual([]);
  });

  it('are found in line with the length of a chain', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => edge(`r${i}`, `r${i + 1}`));
    expect(withoutCircles(chain)).toEqual(chain);
  });
});
