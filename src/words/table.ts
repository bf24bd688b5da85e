import { readWeights } from '../weights/index.ts';

/** `models/words.bin` as loaded; its layout is described in `models/words.md`. */
export interface WordTable {
  /** Words in the order of frequency. */
  readonly words: readonly string[];
  /** Word to its place in that order, from 0. */
  readonly rank: ReadonlyMap<string, number>;
  /** Related words of the word with rank r: `related[firstRelated[r]]` up to `related[firstRelated[r + 1]]`. */
  readonly firstRelated: Uint32Array;
  /** Ranks of related words × 4 + relation code, ascending for each word; every pair stands on both sides. */
  readonly related: Uint32Array;
}

type Pair = readonly [from: number, to: number, code: number];

function readPairs(view: DataView, start: number, count: number): Pair[] {
  return Array.from({ length: count / 2 }, (_, i) => {
    const packed = view.getUint32(start + 8 * i + 4, true);
    return [view.getUint32(start + 8 * i, true), packed >>> 2, packed & 3] as const;
  });
}

/** Compressed rows: how many related words stand before each word's own, and the words themselves. */
function relatedRows(words: number, pairs: readonly Pair[]): Pick<WordTable, 'firstRelated' | 'related'> {
  const firstRelated = new Uint32Array(words + 1);
  for (const [a, b] of pairs) {
    firstRelated[a + 1]!++;
    firstRelated[b + 1]!++;
  }
  for (let i = 0; i < words; i++) firstRelated[i + 1]! += firstRelated[i]!;
  const next = firstRelated.slice();
  const related = new Uint32Array(2 * pairs.length);
  for (const [a, b, code] of pairs) {
    related[next[a]!++] = b * 4 + code;
    related[next[b]!++] = a * 4 + code;
  }
  for (let i = 0; i < words; i++) related.subarray(firstRelated[i], firstRelated[i + 1]).sort();
  return { firstRelated, related };
}

function load(): WordTable {
  const bytes = readWeights('words.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, numbers] = [view.getUint32(0, true), view.getUint32(4, true)];
  const words = new TextDecoder().decode(bytes.subarray(8 + 4 * numbers)).split('\n');
  if (words.length !== count)
    throw new Error(`models/words.bin holds ${words.length} words instead of ${count}`);
  return {
    words,
    rank: new Map(words.map((word, i) => [word, i])),
    ...relatedRows(count, readPairs(view, 8, numbers)),
  };
}

let table: WordTable | undefined;

/** The table, loaded on first use. */
export function wordTable(): WordTable {
  table ??= load();
  return table;
}
