import { readWeights } from '../weights/index.ts';

/** `models/words.bin` as loaded; its layout is described in `models/words.md`. */
export interface WordTable {
  /** Word to its place in the order of frequency, from 0. */
  readonly rank: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** Rows of `dimensions` signed bytes, for the most frequent words. */
  readonly vectors: Int8Array;
  /** Related words as `rank of the commoner × 65536 + rank of the rarer` to a relation code. */
  readonly relations: ReadonlyMap<number, number>;
}

function readRelations(view: DataView, start: number, count: number): Map<number, number> {
  const relations = new Map<number, number>();
  for (let i = 0; i < count; i += 2) {
    const packed = view.getUint32(start + 4 * i + 4, true);
    relations.set(view.getUint32(start + 4 * i, true) * 65_536 + (packed >>> 2), packed & 3);
  }
  return relations;
}

function load(): WordTable {
  const bytes = readWeights('words.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [words, dimensions, withVectors, numbers] = [0, 4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  const vectorsEnd = 16 + withVectors * dimensions;
  const relationsEnd = vectorsEnd + 4 * numbers;
  const list = new TextDecoder().decode(bytes.subarray(relationsEnd)).split('\n');
  if (list.length !== words)
    throw new Error(`models/words.bin holds ${list.length} words instead of ${words}`);
  return {
    rank: new Map(list.map((word, i) => [word, i])),
    dimensions,
    vectors: new Int8Array(bytes.buffer, bytes.byteOffset + 16, withVectors * dimensions),
    relations: readRelations(view, vectorsEnd, numbers),
  };
}

let table: WordTable | undefined;

/** The table, loaded on first use. */
export function wordTable(): WordTable {
  table ??= load();
  return table;
}
