import { type AlignedBlock, align } from './alignment.ts';
import { tellingBlocks } from './passage-kind.ts';
import { retellingOf } from './retelling.ts';
import { longestSameSentence } from './same-sentences.ts';
import type { Seeds } from './seeds.ts';
import { countInherited } from './slips.ts';
import { WordMark, type Words } from './words.ts';

/** What one side of a pair shares with the other. */
export interface Share {
  /** Bits of the body outside quotation marks that stand in the other text too. */
  readonly bits: number;
  /** The same as a share of all such bits of this side, 0 to 1. */
  readonly cover: number;
  /** The same with quotations. */
  readonly whole: number;
  /** The words of the passages: first and last (exclusive) word number of each, in text order. */
  readonly ranges: readonly number[];
}

/** How two texts resemble each other; all of it depends on these two alone. */
export interface Likeness {
  readonly a: Share;
  readonly b: Share;
  /** Bits outside quotation marks of the passage that has most of them, counted only where hardly a word is changed. */
  readonly longestTight: number;
  /** Bits of the longest sentence outside quotation marks that stands whole and unchanged in both; 0 where wording tells. */
  readonly sameSentence: number;
  /** Share of the words inside the passages that are equal: low where a text was rewritten word by word. */
  readonly density: number;
  /** Bits of equal words inside quotation marks. */
  readonly speech: number;
  /** Slips that both have in their passages; 0 where wording tells by itself. */
  readonly slips: number;
  /** Which part of one text's details the other retells in order; 0 where wording tells by itself. */
  readonly retold: number;
}

/** A passage is tight when so many of its words are equal on both sides. */
const TIGHT = 0.7;

/** Where wording covers so much, nothing else is asked for … */
const TELLING_COVER = 0.25;

/** … nor where it covers so little that nothing else would count. */
const FAINT_COVER = 0.08;

/**
 * Compares two texts, the first given by its seeds; null when they share no passage. Titles do not count, nor does what
 * reports of one publisher both begin or end with.
 */
export function likenessOf(seeds: Seeds, second: Words, onePublisher: boolean): Likeness | null {
  const blocks = align(seeds, second);
  return likenessFrom(seeds.words, second, tellingBlocks(seeds.words, second, blocks, onePublisher));
}

/** The same from the passages between two texts. */
export function likenessFrom(first: Words, second: Words, blocks: readonly AlignedBlock[]): Likeness | null {
  if (blocks.length === 0) return null;
  const a = shareOf(first, blocks, (block) => block.a);
  const b = shareOf(second, blocks, (block) => block.b);
  const cover = Math.max(a.cover, b.cover);
  const isOpen = cover >= FAINT_COVER && cover < TELLING_COVER;
  return {
    a,
    b,
    longestTight: longestTight(blocks),
    sameSentence: isOpen ? longestSameSentence(first, second, blocks) : 0,
    density: equalShare(blocks),
    speech: blocks.reduce((sum, { bits, plainBits }) => sum + bits - plainBits, 0),
    slips: isOpen ? countInherited(first, second, blocks) : 0,
    retold: isOpen ? retellingOf(first, second).part : 0,
  };
}

/** Bits of the body: outside quotation marks, and in all. */
export interface Weight {
  readonly plain: number;
  readonly whole: number;
}

/** How much a text weighs. Headlines and captions do not count. */
export function weightOf({ bits, marks, count }: Words): Weight {
  let plain = 0;
  let whole = 0;
  for (let i = 0; i < count; i++) {
    if ((marks[i]! & WordMark.aside) !== 0) continue;
    whole += bits[i]!;
    if ((marks[i]! & WordMark.quoted) === 0) plain += bits[i]!;
  }
  return { plain, whole };
}

function shareOf(
  words: Words,
  blocks: readonly AlignedBlock[],
  side: (block: AlignedBlock) => readonly number[],
): Share {
  const matched = matchedOf(words, blocks, side);
  const total = weightOf(words);
  return {
    bits: matched.plain,
    cover: matched.plain / Math.max(1, total.plain),
    whole: matched.whole / Math.max(1, total.whole),
    ranges: rangesOf(blocks.map(side)),
  };
}

/** Each word counts once, however often the other side repeats it. */
function matchedOf(
  words: Words,
  blocks: readonly AlignedBlock[],
  side: (block: AlignedBlock) => readonly number[],
): Weight {
  const seen = new Uint8Array(words.count);
  let plain = 0;
  let whole = 0;
  for (const block of blocks)
    for (const i of side(block)) {
      if (seen[i] === 1 || (words.marks[i]! & WordMark.aside) !== 0) continue;
      seen[i] = 1;
      whole += words.bits[i]!;
      if ((words.marks[i]! & WordMark.quoted) === 0) plain += words.bits[i]!;
    }
  return { plain, whole };
}

function rangesOf(sides: readonly (readonly number[])[]): number[] {
  const ranges = sides.map((words) => [words[0]!, words.at(-1)! + 1] as const);
  return ranges.sort((x, y) => x[0] - y[0] || x[1] - y[1]).flat();
}

function longestTight(blocks: readonly AlignedBlock[]): number {
  let longest = 0;
  for (const block of blocks)
    if (equalShare([block]) >= TIGHT && block.plainBits > longest) longest = block.plainBits;
  return longest;
}

function equalShare(blocks: readonly AlignedBlock[]): number {
  let equal = 0;
  let all = 0;
  for (const { a, b } of blocks) {
    equal += a.length;
    all += Math.max(a.at(-1)! - a[0]!, b.at(-1)! - b[0]!) + 1;
  }
  return equal / all;
}
