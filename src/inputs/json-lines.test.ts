import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJsonLines } from './index.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string, size: number): Promise<string[]> {
  const all: string[] = [];
  for await (const line of readJsonLines(chunksOf(new TextEncoder().encode(text), size))) all.push(line);
  return all;
}

it('gives lines as they come, however the bytes are cut', async () => {
  for (const size of [1, 2, 3, 100])
    expect(await lines('{"a":"ä€😀"}\r\n\n{"b":1}', size)).toEqual(['{"a":"ä€😀"}', '', '{"b":1}']);
});

it('drops a byte order mark', async () => expect(await lines('\ufeff{}\n', 2)).toEqual(['{}']));

it('loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-z€ ]{0,8}$/)),
      fc.integer({ min: 1, max: 9 }),
      async (parts, size) => {
        const text = parts.join('\n');
        expect((await lines(text, size)).join('\n')).toBe(text.replace(/\n$/, ''));
      },
    ),
  );
});

it('takes a line of ten megabytes in small pieces in linear time', async () => {
  expect((await lines('x'.repeat(10_000_000), 1000))[0]?.length).toBe(10_000_000);
});
