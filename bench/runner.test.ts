import { expect, it } from 'vitest';
import { concerns, runScorers } from './runner.ts';
import type { Scorer } from './scorer.ts';
import { metricsJson, readable, table } from './table.ts';

const metric = { value: 0.5, unit: 'share', n: 8, peers: { guess: 0.25 } };
const context = { corpora: 'nowhere', only: '', log: () => {} };

function scorer(name: string, run: Scorer['run']): Scorer {
  return { name, metrics: [`${name}.`], run };
}

const good = scorer('tags', async () => ({ 'tags.news': metric, 'tags.web': { ...metric, value: 1 } }));
const broken = scorer('names', async () => {
  throw new Error('no such weights\nsecond line');
});
const absent = scorer('places', async () => ({}));

it('runs the others when one fails, and names what failed and what was skipped', async () => {
  const outcome = await runScorers([broken, good, absent], context);
  expect(outcome.rows.map((row) => row.metric)).toEqual(['tags.news', 'tags.web']);
  expect(outcome.failures).toEqual([{ scorer: 'names', message: 'no such weights' }]);
  expect(outcome.skipped).toEqual(['places']);
});

it('runs only what can give the wanted metrics, and gives only these', async () => {
  expect((await runScorers([broken, good], { ...context, only: 'tags.w' })).rows).toHaveLength(1);
  expect(concerns(good, 'tags.news.something')).toBe(true);
  expect(concerns(good, 'ta')).toBe(true);
  expect(concerns(good, 'names')).toBe(false);
});

it('prints one aligned table and one object of figures', async () => {
  const outcome = await runScorers([good, broken, absent], context);
  const printed = table({ ...outcome, rows: outcome.rows.map((row) => ({ ...row, seconds: 1.25 })) });
  expect(printed).toBe(
    [
      'metric      ours  n  seconds  peers and baselines',
      'tags.news  0.500  8      1.3  guess 0.250',
      'tags.web   1.000  8      1.3  guess 0.250',
      'skipped  places: no data of its own in the folder',
      'FAILED   names: no such weights',
      '',
    ].join('\n'),
  );
  expect(JSON.parse(metricsJson(outcome))['tags.news']).toEqual({
    value: 0.5,
    peers: { guess: 0.25 },
    unit: 'share',
    n: 8,
  });
});

it('writes figures so that they can be read', () => {
  expect(readable(0.12345, 'share')).toBe('0.123');
  expect(readable(2.71528, '× yardstick')).toBe('2.72 × yardstick');
  expect(readable(248.6, 'MB')).toBe('249 MB');
});
