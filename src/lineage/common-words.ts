import type { Block } from './blocks.ts';
import type { Words } from './words.ts';

/** A longer sentence is no sentence; the table would grow with the square of it. */
const LONGEST = 200;

/** The equal words of two stretches `[first, last)`, in order, which tell most together: a longest common subsequence weighed by bits. */
export function commonWords(
  a: Words,
  b: Words,
  [firstA, lastA]: readonly [number, number],
  [firstB, lastB]: readonly [number, number],
): Block {
  const [height, width] = [Math.min(LONGEST, lastA - firstA), Math.min(LONGEST, lastB - firstB)];
  const best = new Uint16Array((height + 1) * (width + 1));
  const isEqual = (i: number, j: number): boolean => a.key[firstA + i] === b.key[firstB + j];
  for (let i = height - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * (width + 1) + j]!, best[i * (width + 1) + j + 1]!);
      const take = isEqual(i, j) ? 1 + a.bits[firstA + i]! + best[(i + 1) * (width + 1) + j + 1]! : 0;
      best[i * (width + 1) + j] = Math.max(skip, take);
    }
  return traced(best, width, { height, isEqual, firstA, firstB });
}

interface Table {
  readonly height: number;
  readonly isEqual: (i: number, j: number) => boolean;
  readonly firstA: number;
  readonly firstB: number;
}

function traced(best: Uint16Array, width: number, { height, isEqual, firstA, firstB }: Table): Block {
  const block = { a: [] as number[], b: [] as number[] };
  for (let [i, j] = [0, 0]; i < height && j < width; ) {
    const here = best[i * (width + 1) + j]!;
    if (here === best[(i + 1) * (width + 1) + j]) i++;
    else if (here === best[i * (width + 1) + j + 1]) j++;
    else if (isEqual(i, j)) {
      block.a.push(firstA + i++);
      block.b.push(firstB + j++);
    }
  }
  return block;
}
