import type { Block } from './blocks.ts';
import { WordMark, type Words } from './words.ts';

/** Quotations are the speaker's words, and headlines say everything once more. */
const NOT_TOLD = WordMark.aside | WordMark.quoted;

/** The bits of the sentence that tells most of all which stand whole and unchanged in both texts; 0 without any. */
export function longestSameSentence(a: Words, b: Words, blocks: readonly Block[]): number {
  let longest = 0;
  for (const block of blocks) longest = Math.max(longest, longestIn(a, b, block));
  return longest;
}

function longestIn(a: Words, b: Words, block: Block): number {
  let longest = 0;
  let [bits, isWhole] = [0, false];
  for (let k = 0; k < block.a.length; k++) {
    const [i, j] = [block.a[k]!, block.b[k]!];
    if (opens(a, i) && opens(b, j)) [bits, isWhole] = [0, true];
    else if (opens(a, i) || opens(b, j) || !follows(block, k)) isWhole = false;
    if (((a.marks[i]! | b.marks[j]!) & NOT_TOLD) === 0) bits += Math.min(a.bits[i]!, b.bits[j]!);
    if (isWhole && opens(a, i + 1) && opens(b, j + 1)) longest = Math.max(longest, bits);
  }
  return longest;
}

function follows({ a, b }: Block, k: number): boolean {
  return k > 0 && a[k] === a[k - 1]! + 1 && b[k] === b[k - 1]! + 1;
}

/** Whether a sentence begins at the word, or the text is over. */
function opens({ marks, count }: Words, i: number): boolean {
  return i >= count || (marks[i]! & WordMark.opens) !== 0;
}
