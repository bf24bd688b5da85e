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

async function readWith(threads: number) {
  readers = openReaders(threads);
  return Promise.all(Array.from({ length: 9 }, (_, i) => readers!.read(batchOf(i))));
}

describe('reading batches', () => {
  it('gives each batch its own reports and problems, in this thread', async () => {
    const read = await readWith(0);
    expect(read.map(({ wordings }) => wordings.map(({ report }) => report.id))).toEqual(
      Array.from({ length: 9 }, (_, i) => [`r${i}`]),
    );
    expect(read[3]!.problems.map(({ input, code }) => `${input} ${code}`)).toEqual([
      'f#6 unknown-language',
      'f#7 broken-json',
    ]);
  });
});
