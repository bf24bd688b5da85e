import type { NameMention, Token } from '../../model/index.ts';
import type { ReadText } from '../document.ts';

export type Gender = 'male' | 'female' | 'neuter' | 'unknown';
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';
export type Sort = 'person' | 'organisation' | 'place' | 'thing' | 'unknown';

/** What agreement looks at. */
export interface Traits {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly sort: Sort;
}

/** A referring expression: words `[first, last)`, with its head word and traits. */
export interface Mention extends Traits {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly sentence: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly name: NameMention | null;
  /** Lemma of the head, lower case. */
  readonly lemma: string;
  /** Grammatical person of a pronoun, else 3. */
  readonly person: 1 | 2 | 3;
}

/** The index of the sentence of every token. */
export function sentenceOfTokens({ sentences, tokens }: ReadText): Int32Array {
  const indices = new Int32Array(tokens.length);
  for (const [index, { first, last }] of sentences.entries()) indices.fill(index, first, last);
  return indices;
}

/** The word of `[first, last)` whose governor lies outside; the first one of several. */
export function headWithin(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at += 1) {
    const { head, upos } = tokens[at]!;
    if ((head < first || head >= last) && upos !== 'PUNCT') return at;
  }
  return first;
}

const LEFT_PARTS = /^(?:det|amod|compound|nummod|nmod:poss|det:predet|advmod|flat|nmod)/;

/** For every token where the modifiers before it begin ("the six worst-hit villages"). */
export function leftEdges(tokens: readonly Token[]): Int32Array {
  const edges = Int32Array.from(tokens.keys());
  for (const [at, { head, deprel }] of tokens.entries())
    if (head > at && LEFT_PARTS.test(deprel)) edges[head] = Math.min(edges[head]!, edges[at]!);
  return edges;
}
