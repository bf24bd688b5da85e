import { exchangeableWords } from '../words/index.ts';
import type { Term } from './terms.ts';
import type { Wording } from './wordings.ts';

/**
 * Two wordings are compared when they share a word or figure, or exchangeable words, that weigh at least this in both.
 * Names alone propose nothing: half of a story shares them.
 */
const TELLING = 45;

/** A term of a wording in the numbers of this set: which term, and its weight. */
interface Weighted {
  readonly term: number;
  readonly weight: number;
  readonly isTelling: boolean;
}

interface Posting {
  readonly wording: number;
  readonly isTelling: boolean;
}

/** The terms of all wordings by number, with where each stands and what may stand for it, best first. */
interface TermIndex {
  readonly rows: readonly (readonly Weighted[])[];
  readonly postings: readonly (readonly Posting[])[];
  readonly exchangeable: readonly (readonly { readonly term: number; readonly score: number }[])[];
}

/** Whether a term proposes that two wordings are compared. */
export function proposes({ kind, weight }: Term): boolean {
  return weight >= TELLING && (kind === 'word' || kind === 'figure');
}

function keyOf({ kind, key }: Term): string {
  return `${kind} ${key}`;
}

function exchangeableTerms(term: Term, at: number, words: ReadonlyMap<string, number>) {
  const self = { term: at, score: 100 };
  if (term.kind !== 'word') return [self];
  const others = [...exchangeableWords(term.key)].flatMap(([word, score]) => {
    const number = words.get(word);
    return number === undefined ? [] : [{ term: number, score }];
  });
  return [self, ...others.sort((a, b) => b.score - a.score || a.term - b.term)];
}

function indexTerms(wordings: readonly Wording[]): TermIndex {
  const numbers = new Map<string, number>();
  const terms: Term[] = [];
  const postings: Posting[][] = [];
  const numberOf = (term: Term): number => {
    const known = numbers.get(keyOf(term));
    if (known !== undefined) return known;
    numbers.set(keyOf(term), terms.length);
    postings.push([]);
    return terms.push(term) - 1;
  };
  const rows = wordings.map(({ profiles }, wording) =>
    profiles[0]!.terms.map((term) => {
      const number = numberOf(term);
      const isTelling = proposes(term);
      postings[number]!.push({ wording, isTelling });
      return { term: number, weight: term.weight, isTelling };
    }),
  );
  const words = new Map(terms.flatMap(({ kind, key }, at) => (kind === 'word' ? [[key, at] as const] : [])));
  return { rows, postings, exchangeable: terms.map((term, at) => exchangeableTerms(term, at, words)) };
}

/** Reused between rows: marks of what has been seen, and sums, by wording. */
interface Scratch {
  readonly proposed: Int32Array;
  readonly met: Int32Array;
  readonly seen: Int32Array;
  visit: number;
}

/** The wordings that share a telling term with one, ascending. */
function proposalsFor(at: number, { rows, postings, exchangeable }: TermIndex, scratch: Scratch): Int32Array {
  const found: number[] = [];
  for (const { term, isTelling } of rows[at]!) {
    if (!isTelling) continue;
    for (const other of exchangeable[term]!)
      for (const posting of postings[other.term]!)
        if (posting.isTelling && posting.wording !== at && scratch.proposed[posting.wording] !== at) {
          scratch.proposed[posting.wording] = at;
          scratch.met[posting.wording] = 0;
          found.push(posting.wording);
        }
  }
  return Int32Array.from(found).sort();
}

/** Adds up, for every proposed wording, the weight of this one's terms that it meets, each by its best partner. */
function sumMeetings(at: number, { rows, postings, exchangeable }: TermIndex, scratch: Scratch): void {
  for (const { term, weight } of rows[at]!) {
    scratch.visit++;
    for (const other of exchangeable[term]!)
      for (const { wording } of postings[other.term]!)
        if (scratch.proposed[wording] === at && scratch.seen[wording] !== scratch.visit) {
          scratch.seen[wording] = scratch.visit;
          scratch.met[wording]! += other.score * weight;
        }
  }
}

/** Shares of one wording's weight that others meet: the others ascending, and their shares from 0 to 100. */
export interface ShareRow {
  readonly others: Int32Array;
  readonly shares: Uint8Array;
}

/**
 * For each of the first `rows` wordings, what share of its weight each wording beside it meets, 0 to 100: soft coverage,
 * the same as `coverage` gives two profiles, for all pairs at once over an inverted index.
 */
export function sharesOf(wordings: readonly Wording[], rows = wordings.length): ShareRow[] {
  const index = indexTerms(wordings);
  const size = wordings.length;
  const scratch: Scratch = {
    proposed: new Int32Array(size).fill(-1),
    met: new Int32Array(size),
    seen: new Int32Array(size),
    visit: 0,
  };
  return wordings.slice(0, rows).map(({ profiles }, at) => {
    const others = proposalsFor(at, index, scratch);
    sumMeetings(at, index, scratch);
    const { total } = profiles[0]!;
    return { others, shares: Uint8Array.from(others, (other) => Math.round(scratch.met[other]! / total)) };
  });
}

/** The share in a row for another wording, 0 where the two share nothing telling. */
export function shareFor({ others, shares }: ShareRow, other: number): number {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (others[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return others[low] === other ? shares[low]! : 0;
}
