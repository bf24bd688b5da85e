import { afterEach, describe, expect, it } from 'vitest';
import type { Batch } from './lineage-batch.ts';
import { openReaders, type Readers } from './lineage-readers.ts';

function batchOf(number: number): Batch {
  const lines = [
    `{"id": "r${number}", "text": "Item ${number}: the ferry Halvard sank off Brenmouth."}`,
    '{',
  ];
  return { lines, names: [`f#${2 * number}`, `f#${2 * number + 1}`] };
}

let readers: Readers | null = null;
afterEach(() => readers?.close());

async function readWith(threads: number, code = '') {
  readers = openReaders(threads, new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  return Promise.all(Array.from({ length: 9 }, (_, i) => readers!.read(batchOf(i))));
}

/** A thread that says which lines it was given. */
const ECHO = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ names }) =>
  parentPort.postMessage({ wordings: [], problems: names.map((input) => ({ input, code: 'echo', message: '' })) }));`;

describe('reading batches', () => {
  it('gives each batch its own reports and problems, in this thread', async () => {
    const read = await readWith(0);
    expect(read.map(({ wordings }) => wordings.map(({ report }) => report.id))).toEqual(
      Array.from({ length: 9 }, (_, i) => [`r${i}`]),
    );
    expect(read[3]!.problems.map(({ input, code }) => `${input} ${code}`)).toEqual(['f#7 broken-json']);
  });

  it('gives each batch its own answer, from whichever thread', async () => {
    const read = await readWith(2, ECHO);
    expect(read.map(({ problems }) => problems.at(-1)!.input)).toEqual(
      Array.from({ length: 9 }, (_, i) => `f#${2 * i + 1}`),
    );
    expect(read.filter(({ problems }) => problems.at(-1)!.code === 'echo')).toHaveLength(4);
  });

  it('fails when a thread fails', async () => {
    await expect(readWith(1, 'throw new Error("no thread today")')).rejects.toThrow('no thread today');
  });
});
