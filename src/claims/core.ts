import { compareText } from '../text/index.ts';
import { exchangeableWords } from '../words/index.ts';
import type { Profile } from './profile.ts';
import type { Term } from './terms.ts';
import type { Wording } from './wordings.ts';

/** Terms that weigh less than this on average are one wording's own detail. */
const LEAST_WEIGHT = 25;
/** Words that stand for one another at least this well are one thing of the core. */
const SAME_THING_AT = 75;

function sumsOf(wordings: readonly Wording[]): Term[] {
  const sums = new Map<string, Term>();
  for (const { profiles } of wordings)
    for (const term of profiles[0]!.terms) {
      const key = `${term.kind} ${term.key}`;
      sums.set(key, { ...term, weight: (sums.get(key)?.weight ?? 0) + term.weight });
    }
  return [...sums.values()].sort(
    (a, b) => b.weight - a.weight || compareText(a.kind, b.kind) || compareText(a.key, b.key),
  );
}

function isSameThing(a: Term, b: Term): boolean {
  if (a.kind !== 'word' || b.kind !== 'word') return false;
  return (exchangeableWords(a.key).get(b.key) ?? 0) >= SAME_THING_AT;
}

/** Adds the weight of words that may stand for one another to the heaviest of them. */
function foldExchangeable(terms: readonly Term[]): Term[] {
  const folded: Term[] = [];
  for (const term of terms) {
    const host = folded.findIndex((other) => isSameThing(other, term));
    if (host < 0) folded.push(term);
    else folded[host] = { ...folded[host]!, weight: folded[host]!.weight + term.weight };
  }
  return folded;
}

/** What a claim's wordings have in common: their terms at their mean weight, without what only one or few say. */
export function coreOf(wordings: readonly Wording[]): Profile {
  const terms = foldExchangeable(sumsOf(wordings))
    .map((term) => ({ ...term, weight: Math.round(term.weight / wordings.length) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT);
  return {
    ...wordings[0]!.profiles[0]!,
    terms,
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
  };
}
