import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mixedReports } from './texts.ts';

it('repeats reports under new ids and mastheads when there are too few', () => {
  const corpora = mkdtempSync(join(tmpdir(), 'headwater-texts-'));
  const folder = join(corpora, 'stories', 'ferry');
  mkdirSync(folder, { recursive: true });
  const reports = [
    { id: 'a', publisher: 'The Quay', text: 'The ferry ran.' },
    { id: 'b', text: 'The ferry stopped.' },
  ];
  writeFileSync(join(folder, 'reports.json'), JSON.stringify(reports));
  writeFileSync(join(folder, 'gold.json'), JSON.stringify({ reports: [], claims: [] }));
  const mixed = mixedReports(corpora, 5).map(({ id, publisher }) => [id, publisher ?? null]);
  expect(mixed).toEqual([
    ['a', 'The Quay'],
    ['b', null],
    ['a-1', 'The Quay 1'],
    ['b-1', 'Paper 1'],
    ['a-2', 'The Quay 2'],
  ]);
  rmSync(corpora, { recursive: true });
  expect(mixedReports(corpora, 5)).toEqual([]);
});
