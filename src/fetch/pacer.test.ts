import { expect, it } from 'vitest';
import { openPacer } from './pacer.ts';

it('waits between two requests to one host, and not between hosts', async () => {
  const told: string[] = [];
  const pacer = openPacer(1000, async (milliseconds) => told.push(`wait ${milliseconds}`));
  const ask = (host: string) => pacer.inTurn(host, async () => told.push(host));
  await ask('one.example');
  await ask('two.example');
  await ask('one.example');
  expect(told).toEqual(['one.example', 'two.example', 'wait 1000', 'one.example']);
});

it('goes on after a request that failed', async () => {
  const pacer = openPacer(0, async () => undefined);
  await expect(pacer.inTurn('h', async () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  await expect(pacer.inTurn('h', async () => 'page')).resolves.toBe('page');
});
