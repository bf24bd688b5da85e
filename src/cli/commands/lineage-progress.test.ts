import { expect, it } from 'vitest';
import { openProgress } from './lineage-progress.ts';

function written(
  isTTY: boolean,
  steps: readonly (readonly [count: number, share: number | null])[],
): string[] {
  const pieces: string[] = [];
  const progress = openProgress('reports read', { isTTY, write: (text) => pieces.push(text) });
  for (const [count, share] of steps) progress.at(count, share);
  progress.end();
  return pieces;
}

it('is a bar on a terminal, taken away at the end', () => {
  expect(
    written(true, [
      [1000, 0.5],
      [1200, 0.6],
      [2000, null],
    ]),
  ).toEqual([
    `\r[${'#'.repeat(15)}${'.'.repeat(15)}] 1000 reports read`,
    '\r2000 reports read',
    '\r\u001B[K',
  ]);
});

it('is a plain line now and then elsewhere', () => {
  expect(
    written(false, [
      [1000, 0.1],
      [100_000, 0.5],
      [150_000, 1],
    ]),
  ).toEqual(['headwater: 100000 reports read\n']);
});
