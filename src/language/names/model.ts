import { gunzipSync } from 'node:zlib';
import { readWeights } from '../../weights/index.ts';
import { FEATURE_ROWS } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { ChainWeights } from './viterbi.ts';
import { type WordClasses, wordClasses } from './word-classes.ts';

/** What the name tagger knows: its weights and its classes of words. */
export interface NameModel {
  readonly weights: ChainWeights;
  readonly classes: WordClasses;
}

/** The parts of the file before they are packed. `used` holds the numbers of the rows that have weights, rising. */
export interface PackedNames {
  readonly pairs: Int8Array;
  readonly coarseOf: Uint8Array;
  readonly hashes: Uint32Array;
  readonly codes: Uint16Array;
  readonly used: Uint32Array;
  readonly rows: Int8Array;
}

/** A copy of `size` bytes from `offset` on, so that wider numbers are aligned. */
function copyOut(bytes: Uint8Array, offset: number, size: number): ArrayBuffer {
  const start = bytes.byteOffset + offset;
  return bytes.buffer.slice(start, start + size) as ArrayBuffer;
}

/** Reads the layout that `models/names.md` describes. */
export function unpackNames(bytes: Uint8Array): NameModel {
  const [words = 0, used = 0] = new Uint32Array(copyOut(bytes, 0, 8));
  const pairs = LABEL_COUNT * LABEL_COUNT;
  let offset = 8;
  const take = (size: number): ArrayBuffer => {
    offset += size;
    return copyOut(bytes, offset - size, size);
  };
  const hashes = new Uint32Array(take(4 * words));
  const numbers = new Uint32Array(take(4 * used));
  const codes = new Uint16Array(take(2 * words));
  const pairWeights = new Int8Array(take(pairs));
  const coarseOf = new Uint8Array(take(1024));
  const packed = new Int8Array(take(used * LABEL_COUNT));
  const rows = new Int8Array(FEATURE_ROWS * LABEL_COUNT);
  const bits = new Uint8Array(FEATURE_ROWS / 8);
  for (let index = 0; index < used; index += 1) {
    bits[numbers[index]! >> 3]! |= 1 << (numbers[index]! & 7);
    const to = numbers[index]! * LABEL_COUNT;
    const from = index * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) rows[to + label] = packed[from + label]!;
  }
  return { weights: { rows, pairs: pairWeights, used: bits }, classes: wordClasses(hashes, codes, coarseOf) };
}

let model: NameModel | undefined;

/** The model that ships, read once. */
export function nameModel(): NameModel {
  model ??= unpackNames(gunzipSync(readWeights('names.bin')));
  return model;
}
