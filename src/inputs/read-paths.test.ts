import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readInputs } from '../reports/index.ts';
import { gatherInputs, readPaths, streamInputs } from './index.ts';
import { makeResponse } from './testing/make-files.ts';

let folder = '';
let warc = '';
const PAGES = 12;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-'));
  warc = join(folder, 'pages.warc');
  const beside = `<script>${'x'.repeat(1_000_000)}</script>`;
  const pages = Array.from({ length: PAGES }, (_, i) =>
    makeResponse(
      `https://gazette.example/${i}`,
      `<html><head><title>Ferry number ${i} aground off Norhaven</title>${beside}</head><body><article id="story-${i}"><p>The ferry number ${i} ran aground off the port of Norhaven on Monday.</p></article></body></html>`,
    ),
  );
  await writeFile(warc, Buffer.concat(await Promise.all(pages)));
  await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('gives what reading everything at once gives', async () => {
  const { inputs, problems } = await gatherInputs([folder]);
  const read = readInputs(inputs);
  expect(await readPaths([folder])).toEqual({
    reports: read.reports,
    problems: [...problems, ...read.problems],
  });
  expect(read.reports).toHaveLength(PAGES);
});

it('holds one page of an archive at a time, however many there are', async () => {
  const pages: WeakRef<Uint8Array>[] = [];
  let most = 0;
  for await (const opened of streamInputs([warc])) {
    if ('input' in opened) pages.push(new WeakRef(opened.input.bytes));
    await setImmediate();
    collect();
    most = Math.max(most, pages.filter((page) => page.deref() !== undefined).length);
  }
  expect(pages).toHaveLength(PAGES);
  // The one that was given, the first, which waits for a side file, and the one that the loop still names.
  expect(most).toBeLessThanOrEqual(3);
});

it('keeps the words of pages and nothing else of them', async () => {
  await setImmediate();
  collect();
  const before = process.memoryUsage().heapUsed;
  const { reports } = await readPaths([warc]);
  await setImmediate();
  collect();
  expect(reports).toHaveLength(PAGES);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((PAGES / 4) * 1_000_000);
});
