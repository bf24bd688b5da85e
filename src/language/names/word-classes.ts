import { hashText } from './word-hash.ts';

/** What is known of a word: its cluster of words in like contexts, and the name lists that it stands in. */
export interface WordClass {
  /** 1 to 1023; 0 for an unknown word. */
  readonly cluster: number;
  /** The cluster's own cluster, 1 to 63; 0 for an unknown word. */
  readonly coarse: number;
  /** Bits of {@link NAME_LISTS}. */
  readonly lists: number;
}

/** The lists of names whose bits a word class carries, lowest bit first. */
export const NAME_LISTS = [
  'male-name',
  'female-name',
  'last-name',
  'country',
  'place',
  'organisation',
] as const;

/** The bit of a list in a word class. */
export function listBit(list: (typeof NAME_LISTS)[number]): number {
  return 1 << NAME_LISTS.indexOf(list);
}

const CLUSTER_BITS = 10;
const UNKNOWN: WordClass = { cluster: 0, coarse: 0, lists: 0 };

/** Looks up words by the hash of their lower-case form. */
export interface WordClasses {
  of(lower: string): WordClass;
}

/**
 * A table over `hashes` (sorted or not, no two alike) with the packed code of each: lists above, cluster below.
 * Open addressing in typed arrays: two hundred thousand words as objects would take a second to load.
 */
export function wordClasses(hashes: Uint32Array, codes: Uint16Array, coarseOf: Uint8Array): WordClasses {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const slots = new Int32Array(size).fill(-1);
  for (let index = 0; index < hashes.length; index += 1) {
    let slot = hashes[index]! & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  }
  const find = (hash: number): number => {
    let slot = hash & (size - 1);
    while (slots[slot] !== -1 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & (size - 1);
    return slots[slot]!;
  };
  return {
    of(lower) {
      const index = find(hashText(lower));
      if (index < 0) return UNKNOWN;
      const code = codes[index]!;
      const cluster = code & ((1 << CLUSTER_BITS) - 1);
      return { cluster, coarse: coarseOf[cluster]!, lists: code >> CLUSTER_BITS };
    },
  };
}

/** The packed code of a word. */
export function packClass(cluster: number, lists: number): number {
  return (lists << CLUSTER_BITS) | cluster;
}
