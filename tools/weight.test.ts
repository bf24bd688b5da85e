import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierOfExample } from '../bench/examples/run.ts';
import { WEIGHT, weightOf } from '../src/claims/index.ts';
import { renderHtml, renderMarkdown } from '../src/dossier/index.ts';
import { compareText } from '../src/text/index.ts';

const root = join(import.meta.dirname, '..');

test('the weight of claims in the code is the one that the page on reading a dossier gives', () => {
  const page = readFileSync(join(root, 'docs', 'reading-a-dossier.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)`: .* \| (\d+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, part, points]) => [part!, Number(points)]))).toEqual(WEIGHT);
});

test('claims stand by the sum of their shown parts and by nothing else, in the dossier and on its pages', async () => {
  const dossier = await dossierOfExample(join(root, 'examples', 'harbour'));
  const ordered = dossier.claims.toSorted(
    (a, b) => weightOf(b.weightParts!) - weightOf(a.weightParts!) || compareText(a.id, b.id),
  );
  expect(dossier.claims.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
  const shuffled = { ...dossier, claims: dossier.claims.toReversed() };
  for (const render of [renderHtml, renderMarkdown]) expect(render(shuffled)).toBe(render(dossier));
});
