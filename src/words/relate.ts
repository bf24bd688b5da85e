import { conceptWords, shareConcept } from './news-concepts.ts';
import { wordTable } from './table.ts';

/**
 * How two words are related: the same, by WordNet (synonym, kind-of, derived) or by our own list of words that
 * newsrooms exchange (concept). `score` runs from 0 to 100.
 */
export interface WordRelation {
  readonly kind: 'same' | 'synonym' | 'concept' | 'kind-of' | 'derived' | 'none';
  readonly score: number;
}

const SAME: WordRelation = { kind: 'same', score: 100 };
const CONCEPT: WordRelation = { kind: 'concept', score: 88 };
const NONE: WordRelation = { kind: 'none', score: 0 };
const BY_CODE: readonly WordRelation[] = [
  NONE,
  { kind: 'synonym', score: 90 },
  { kind: 'kind-of', score: 20 },
  { kind: 'derived', score: 85 },
];
/** The code of the relation of two ranks, 0 for none: the shorter list is searched. */
function codeOf(a: number, b: number): number {
  const { firstRelated, related } = wordTable();
  for (let i = firstRelated[a]!; i < firstRelated[a + 1]!; i++)
    if (related[i]! >>> 2 === b) return related[i]! & 3;
  return 0;
}

/** What WordNet says of two words. */
function relateByTable(a: string, b: string): WordRelation {
  const { rank } = wordTable();
  const [placeA, placeB] = [rank.get(a), rank.get(b)];
  return placeA === undefined || placeB === undefined ? NONE : BY_CODE[codeOf(placeA, placeB)]!;
}

/** The relation of two lower-case words, the strongest that is known. Symmetric. */
export function relateWords(a: string, b: string): WordRelation {
  if (a === b) return SAME;
  const byTable = relateByTable(a, b);
  return byTable.score < CONCEPT.score && shareConcept(a, b) ? CONCEPT : byTable;
}

/**
 * The words that a newsroom may use for this one, by WordNet or by our own list, each with the score that
 * {@link relateWords} gives it.
 */
export function exchangeableWords(word: string): ReadonlyMap<string, number> {
  const known = exchangeable.get(word);
  if (known !== undefined) return known;
  const place = wordTable().rank.get(word);
  if (place === undefined && conceptWords(word).length === 0) return NO_WORDS;
  const found = findExchangeable(word, place);
  exchangeable.set(word, found);
  return found;
}

const NO_WORDS: ReadonlyMap<string, number> = new Map();
/** Bounded by the words of the table and of our list. */
const exchangeable = new Map<string, ReadonlyMap<string, number>>();

function findExchangeable(word: string, place: number | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const { words, firstRelated, related } = wordTable();
  if (place !== undefined)
    for (let i = firstRelated[place]!; i < firstRelated[place + 1]!; i++)
      found.set(words[related[i]! >>> 2]!, BY_CODE[related[i]! & 3]!.score);
  for (const other of conceptWords(word)) found.set(other, Math.max(CONCEPT.score, found.get(other) ?? 0));
  return found;
}
