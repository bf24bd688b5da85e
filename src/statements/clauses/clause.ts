import type { TokenRange } from '../tree/index.ts';

/** What one clause says: its words, without the clauses that are cut from it. `head` is its predicate. */
export interface Clause {
  readonly head: number;
  readonly sentence: number;
  readonly words: readonly TokenRange[];
  readonly kind: 'sentence' | 'clause' | 'phrase';
}
