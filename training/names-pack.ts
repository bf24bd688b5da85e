import { gzipSync } from 'node:zlib';
import { FEATURE_ROWS } from '../src/language/names/features.ts';
import { LABEL_COUNT } from '../src/language/names/labels.ts';
import { packClass } from '../src/language/names/word-classes.ts';
import { hashText } from '../src/language/names/word-hash.ts';
import type { TrainedChain } from './names-crf.ts';

/** Words with their clusters (1 to 1023) and the clusters' own clusters (1 to 63, index 0 unused). */
export interface Clustering {
  readonly words: readonly string[];
  readonly clusters: Uint16Array;
  readonly coarseOf: Uint8Array;
}

/** A table of word classes by the hash of the word, rising; of words with equal hashes the more frequent one wins. */
export interface ClassTable {
  readonly hashes: Uint32Array;
  readonly codes: Uint16Array;
}

/** Joins clusters and name lists into one table. */
export function classTable({ words, clusters }: Clustering, lists: ReadonlyMap<string, number>): ClassTable {
  const codes = new Map<number, number>();
  const add = (word: string, cluster: number): void => {
    const hash = hashText(word);
    if (!codes.has(hash)) codes.set(hash, packClass(cluster, lists.get(word) ?? 0));
  };
  for (const [index, word] of words.entries()) add(word, clusters[index]!);
  for (const word of lists.keys()) add(word, 0);
  const rising = [...codes].sort(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(rising, ([hash]) => hash),
    codes: Uint16Array.from(rising, ([, code]) => code),
  };
}

const LARGEST = 127;

/** One scale for all weights, such that the pairs' and nearly all rows' weights fit into a signed byte. */
function scaleOf({ rows, pairs }: TrainedChain): number {
  const sizes = rows
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const high = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const pair = pairs.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  return LARGEST / Math.max(high, pair);
}

function toByte(weight: number, scale: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale)));
}

/** The numbers of the rows that hold a weight other than 0 after rounding. */
function usedRows(rows: Int8Array): number[] {
  const used: number[] = [];
  for (let row = 0; row < FEATURE_ROWS; row += 1)
    if (rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT).some((weight) => weight !== 0))
      used.push(row);
  return used;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

/** The bytes of `models/names.bin`; its card describes the layout. */
export function packNames(chain: TrainedChain, { hashes, codes }: ClassTable, coarseOf: Uint8Array): Buffer {
  const scale = scaleOf(chain);
  const rows = Int8Array.from(chain.rows, (weight) => toByte(weight, scale));
  const used = usedRows(rows);
  const coarse = new Uint8Array(1024);
  coarse.set(coarseOf);
  const kept = used.map((row) => bytesOf(rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)));
  const parts = [
    bytesOf(Uint32Array.of(hashes.length, used.length)),
    bytesOf(hashes),
    bytesOf(Uint32Array.from(used)),
    bytesOf(codes),
    bytesOf(Int8Array.from(chain.pairs, (weight) => toByte(weight, scale))),
    bytesOf(coarse),
    ...kept,
  ];
  return gzipSync(Buffer.concat(parts), { level: 9 });
}
