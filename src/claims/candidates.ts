import type { Wording } from './wordings.ts';

/** Pairs are proposed by terms at least this telling; commoner words join half of the news. */
const TELLING = 45;
/** A term that stands in more wordings than this proposes no pairs by itself: the story's own name, say. */
const MAX_POSTINGS = 400;

function indexTerms(wordings: readonly Wording[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [at, { profiles }] of wordings.entries())
    for (const { kind, key: word, weight } of profiles[0]!.terms) {
      if (weight < TELLING) continue;
      const key = `${kind} ${word}`;
      const list = postings.get(key) ?? [];
      list.push(at);
      postings.set(key, list);
    }
  return postings;
}

/** For each wording, those after it with which it shares a telling term: pairs `[i, j]` with `i < j`, ascending. */
export function candidatePairs(wordings: readonly Wording[]): (readonly [number, number])[] {
  const later = wordings.map(() => new Set<number>());
  for (const list of indexTerms(wordings).values()) {
    if (list.length > MAX_POSTINGS) continue;
    for (const [n, i] of list.entries()) for (const j of list.slice(n + 1)) later[i]!.add(j);
  }
  return later.flatMap((set, i) => [...set].sort((a, b) => a - b).map((j) => [i, j] as const));
}
