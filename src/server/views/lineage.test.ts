import { expect, test } from 'vitest';
import { buildDossier } from '../../pipeline/index.ts';
import { readInputs } from '../../reports/index.ts';
import { lineageOf } from './lineage.ts';
import { shelfOf } from './shelf.ts';

const COPY =
  'OSK (Dornpress) - Twelve people drowned when the night ferry sank off the old pier of Osk, the harbour police said. Divers searched the wreck until dawn and found the ship’s bell.';
const REPORTS = [
  ...['Dornpress', 'Osk Herald', 'Lorm Post'].map((publisher, index) => ({
    id: `copy-${index}`,
    publisher,
    published: `2031-03-05T1${index}:00:00Z`,
    text: COPY,
  })),
  { id: 'alone', publisher: 'Sarn Echo', text: 'Apples were cheap in Sarn this week, growers said.' },
];

const bytes = new TextEncoder().encode(REPORTS.map((report) => JSON.stringify(report)).join('\n'));
const { reports, problems } = readInputs([{ name: 'ferry.jsonl', bytes }]);
const dossier = buildDossier(reports, problems);
const shelf = shelfOf({ revision: 1, dossier, names: new Map() });
const family = dossier.families.find(({ members }) => members.length === 3)!;

test('a folded family is one node, and what its members do among themselves is not drawn', () => {
  const single = lineageOf(shelf, { fold: 'no' });
  expect(single.nodes.filter(({ kind }) => kind === 'report')).toHaveLength(3);
  const { nodes, edges, alone } = lineageOf(shelf, { fold: 'families' });
  expect(edges.every(({ from, to }) => from !== to)).toBe(true);
  expect(edges.length).toBeLessThan(single.edges.length);
  const folded = nodes.find(({ kind }) => kind === 'folded')!;
  expect([...folded.reports].sort()).toEqual(['copy-0', 'copy-1', 'copy-2']);
  expect(folded.label).toMatch(/\+2$/);
  expect(alone).toEqual(['alone']);
});

test('a family by itself has only its members', () => {
  const { nodes, alone } = lineageOf(shelf, { fold: 'no', family: family.id });
  expect([...nodes.flatMap((node) => node.reports), ...alone].sort()).toEqual(['copy-0', 'copy-1', 'copy-2']);
});
