import { type Block, blocksOf } from './blocks.ts';
import { sharedRuns } from './runs.ts';
import type { Seeds } from './seeds.ts';
import { WordMark, type Words } from './words.ts';

/** A passage must carry so many bits: about seven ordinary words in a row. */
const PASSAGE_BITS = 60;

/** Each word on either side that the passage skips costs so many bits. */
const EDIT_BITS = 2;

/** A passage between two texts, how many bits its equal words carry, and how many of those stand outside quotation marks. */
export interface AlignedBlock extends Block {
  readonly bits: number;
  readonly plainBits: number;
}

/** All passages that the second text shares with the first (given by its seeds), in the order of the second. */
export function align(seeds: Seeds, second: Words): AlignedBlock[] {
  const aligned: AlignedBlock[] = [];
  for (const block of blocksOf(seeds.words, second, sharedRuns(seeds, second))) {
    const weighed = weigh(seeds.words, second, block);
    if (weighed.bits - EDIT_BITS * skippedWords(block) >= PASSAGE_BITS) aligned.push(weighed);
  }
  return aligned;
}

function weigh(first: Words, second: Words, block: Block): AlignedBlock {
  let bits = 0;
  let plainBits = 0;
  for (let k = 0; k < block.a.length; k++) {
    const a = block.a[k]!;
    const own = Math.min(first.bits[a]!, second.bits[block.b[k]!]!);
    bits += own;
    if (((first.marks[a]! | second.marks[block.b[k]!]!) & WordMark.quoted) === 0) plainBits += own;
  }
  return { ...block, bits, plainBits };
}

function skippedWords({ a, b }: Block): number {
  const skippedA = a.at(-1)! - a[0]! + 1 - a.length;
  const skippedB = b.at(-1)! - b[0]! + 1 - b.length;
  return Math.max(skippedA, skippedB);
}
