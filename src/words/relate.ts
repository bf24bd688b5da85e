import { shareConcept } from './news-concepts.ts';
import { wordTable } from './table.ts';

/**
 * How two words are related: the same, by WordNet (synonym, kind-of, derived), by our own list of
 * words that newsrooms exchange (concept), or by company (their vectors point
 * the same way). `score` runs from 0 to 100; company alone never reaches a WordNet relation's score, and is a
 * proposal, not evidence.
 */
export interface WordRelation {
  readonly kind: 'same' | 'synonym' | 'concept' | 'kind-of' | 'derived' | 'company' | 'none';
  readonly score: number;
}

const SAME: WordRelation = { kind: 'same', score: 100 };
const CONCEPT: WordRelation = { kind: 'concept', score: 88 };
const NONE: WordRelation = { kind: 'none', score: 0 };
const BY_CODE: readonly WordRelation[] = [
  NONE,
  { kind: 'synonym', score: 90 },
  { kind: 'kind-of', score: 75 },
  { kind: 'derived', score: 85 },
];
/** Below this cosine, in hundredths, company says nothing. */
const COMPANY_FLOOR = 55;

/** Cosine of two rows in hundredths; rows have unit length in 127ths. */
function cosine(a: number, b: number): number {
  const { vectors, dimensions } = wordTable();
  if (Math.max(a, b) >= vectors.length / dimensions) return 0;
  let sum = 0;
  for (let i = 0; i < dimensions; i++) sum += vectors[a * dimensions + i]! * vectors[b * dimensions + i]!;
  return Math.round((100 * sum) / (127 * 127));
}

function relateByRank(a: number, b: number): WordRelation {
  const code = wordTable().relations.get(Math.min(a, b) * 65_536 + Math.max(a, b));
  if (code !== undefined) return BY_CODE[code]!;
  const company = cosine(a, b);
  return company >= COMPANY_FLOOR ? { kind: 'company', score: Math.min(70, company) } : NONE;
}

/** The relation of two lower-case words. Symmetric. */
export function relateWords(a: string, b: string): WordRelation {
  if (a === b) return SAME;
  if (shareConcept(a, b)) return CONCEPT;
  const { rank } = wordTable();
  const [placeA, placeB] = [rank.get(a), rank.get(b)];
  return placeA === undefined || placeB === undefined ? NONE : relateByRank(placeA, placeB);
}
