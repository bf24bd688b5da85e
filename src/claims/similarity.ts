import { exchangeableWords } from '../words/index.ts';
import type { Term } from './terms.ts';

/** Terms with the sum of their weights. */
export interface Weighed {
  readonly terms: readonly Term[];
  readonly total: number;
}

/**
 * How alike two statements are, in hundredths, and what they share. `overlap` is the share of the weight of both
 * that meets: soft word overlap, in which related words count by their relation.
 */
export interface Likeness {
  readonly score: number;
  readonly shared: readonly string[];
}

interface Best {
  readonly score: number;
  readonly term: Term | null;
}

const NOTHING: Best = { score: 0, term: null };

/** The word that may best stand for another, by the words that may stand for it. */
function bestExchange(exchangeable: ReadonlyMap<string, number>, others: readonly Term[]): Best {
  if (exchangeable.size === 0) return NOTHING;
  let best = NOTHING;
  for (const other of others) {
    const score = other.kind === 'word' ? (exchangeable.get(other.key) ?? 0) : 0;
    if (score > best.score) best = { score, term: other };
  }
  return best;
}

function bestMeeting(term: Term, others: readonly Term[]): Best {
  const same = others.find(({ kind, key }) => key === term.key && kind === term.kind);
  if (same !== undefined) return { score: 100, term: same };
  return term.kind === 'word' ? bestExchange(exchangeableWords(term.key), others) : NOTHING;
}

/** The share of a's weight that b meets, 0 to 100, and the terms that meet. */
export function coverage(a: Weighed, b: Weighed): { readonly share: number; readonly shared: string[] } {
  let met = 0;
  const shared: string[] = [];
  for (const term of a.terms) {
    const best = bestMeeting(term, b.terms);
    met += best.score * term.weight;
    if (best.score >= 75) shared.push(best.score === 100 ? term.key : `${term.key} ~ ${best.term!.key}`);
  }
  return { share: a.total === 0 ? 0 : Math.round(met / a.total), shared };
}

/** Compares two lists of terms. Symmetric in its score. */
export function likeness(a: Weighed, b: Weighed): Likeness {
  const there = coverage(a, b);
  const back = coverage(b, a);
  return { score: Math.round(Math.sqrt(there.share * back.share)), shared: there.shared };
}
