import { type Problem, problemWith } from '../../model/index.ts';
import type { Input } from '../../reports/index.ts';
import type { Source } from './source.ts';

/** What comes out of a file, in its order: inputs that can be read, and what could not be opened. */
export type Opened = { readonly input: Input } | { readonly problem: Problem };

/** The largest file that is held in memory, and the largest one inside another, in bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** How far packed files inside packed files are opened. */
export const DEEPEST = 4;

/** How many members of one file are read. */
export const MOST_MEMBERS = 200_000;

/** What may still be unpacked of one file that the person gave; its members share it. */
export interface Budget {
  bytes: number;
  members: number;
}

/** How a file is opened: what may still come out of it, and how deep it stands in other files. */
export interface Opening {
  readonly budget: Budget;
  readonly depth: number;
  /** Opens what was found inside; one level deeper. */
  readonly inside: (source: Source) => AsyncGenerator<Opened>;
  /** Opens what was found inside by a reader that is known already; on the same level. */
  readonly beside: (source: Source, reader: Reader) => AsyncGenerator<Opened>;
}

/** Opens one format. */
export type Reader = (source: Source, opening: Opening) => AsyncGenerator<Opened>;

/** More was unpacked than any honest file holds. */
export class Bomb extends Error {}

/** Texts are packed to a tenth, seldom to a hundredth; 1/1032 is the most that Deflate can do. */
const HONEST_RATIO = 200;

/** The budget of a file of so many bytes. */
export function budgetOf(size: number): Budget {
  return { bytes: 256 * 1024 * 1024 + HONEST_RATIO * size, members: MOST_MEMBERS };
}

/**
 * Passes unpacked bytes on and takes them from the budget.
 * @throws Bomb when the budget is used up.
 */
export async function* counted(
  stream: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0) throw new Bomb();
    yield chunk;
  }
}

/** A problem of one input. `rest` goes on after its name. */
export function problemOf(input: string, code: string, rest: string): { readonly problem: Problem } {
  return { problem: problemWith(input, code, rest) };
}

/** What went wrong while something was unpacked, as a problem. */
export function failureOf(input: string, error: unknown, what: string): { readonly problem: Problem } {
  if (error instanceof Bomb)
    return problemOf(
      input,
      'unpacks-too-large',
      'unpacks to far more than its size allows (a "bomb"); what came before was read. Unpack it yourself and give the files.',
    );
  const told = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  return problemOf(
    input,
    'broken-file',
    `breaks off or is damaged as ${what} (${told}); what came before was read. Get the file again.`,
  );
}
