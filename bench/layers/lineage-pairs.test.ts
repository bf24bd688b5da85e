import { expect, it } from 'vitest';
import type { Derivation } from '../../src/model/index.ts';
import {
  certainLeanings,
  countDirections,
  foundLeanings,
  foundPairs,
  type LineageLabel,
  labelledPairs,
} from './lineage-pairs.ts';

const LABELS: readonly LineageLabel[] = [
  { id: 'wire', family: 'Wire', mode: 'own', comesFrom: [] },
  { id: 'copy', family: 'Wire', mode: 'verbatim', comesFrom: ['wire'] },
  { id: 'cut', family: 'Wire', mode: 'abridged', comesFrom: ['copy'] },
  { id: 'digest', family: null, mode: 'digest', comesFrom: ['copy'] },
  { id: 'own', family: null, mode: 'own', comesFrom: [] },
];

function edge(from: string, to: Derivation['to'], direction: Derivation['direction']): Derivation {
  return {
    id: '',
    from,
    to,
    kind: 'copies',
    passages: [],
    evidence: [],
    direction,
    reasons: [],
    strength: 1,
  };
}

const FOUND = {
  families: [
    {
      id: 'f',
      origin: null,
      members: ['wire', 'copy'].map((report) => ({ report, mode: 'verbatim' as const, also: [] })),
    },
  ],
  derivations: [
    edge('wire', 'copy', 'known'),
    edge('own', 'digest', 'unknown'),
    edge('cut', { source: 'Wire' }, 'known'),
  ],
};

it('takes as one lineage the three of a family, and a digest with what it comes from', () => {
  expect([...labelledPairs(LABELS)].sort()).toEqual(['copy\ncut', 'copy\ndigest', 'copy\nwire', 'cut\nwire']);
});

it('takes as ours families and edges between reports, whatever their direction', () => {
  expect([...foundPairs(FOUND)].sort()).toEqual(['copy\nwire', 'digest\nown']);
});

it('is certain of a direction only where the page of the originator is there', () => {
  expect(certainLeanings(LABELS)).toEqual([{ from: 'copy', to: 'wire' }]);
});

it('counts a turned edge, and edges both ways, as given and wrong', () => {
  const [certain, ours] = [certainLeanings(LABELS), foundLeanings(FOUND)];
  expect(countDirections(certain, ours)).toEqual({ given: 1, right: 0 });
  expect(countDirections(certain, [...certain, ...ours])).toEqual({ given: 1, right: 0 });
  expect(countDirections(certain, certain)).toEqual({ given: 1, right: 1 });
  expect(countDirections(certain, [])).toEqual({ given: 0, right: 0 });
});
