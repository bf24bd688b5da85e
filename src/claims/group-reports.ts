import type { Reading } from '../model/index.ts';
import { clusterByAverage, type Edge } from './cluster.ts';
import { indexNames, termsOf } from './terms.ts';

/** Reports at least this alike, on average, are of the same happenings. Thousandths. */
const SAME_HAPPENING_AT = 280;
/** Pairs less alike than this are left out. Thousandths. */
const FLOOR = 20;

interface ReportTerms {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** What a report speaks of: names and words by how telling and how frequent they are in it. */
function reportTermsOf({ analysis }: Reading): ReportTerms {
  const all = termsOf(analysis, indexNames(analysis), [...analysis.tokens.keys()], null);
  const counts = new Map<string, number>();
  const telling = new Map<string, number>();
  for (const { kind, key, weight } of all) {
    const term = `${kind} ${key}`;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    telling.set(term, Math.max(telling.get(term) ?? 0, weight));
  }
  const weights = new Map(
    [...telling].map(([term, weight]) => [term, Math.round(weight * (1 + Math.log2(counts.get(term)!)))]),
  );
  const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
  return { weights, norm: Math.sqrt(squares) };
}

/** The cosine of two reports in thousandths. */
function likenessOf(a: ReportTerms, b: ReportTerms): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return sum === 0 ? 0 : Math.round((1000 * sum) / (a.norm * b.norm));
}

/**
 * Groups reports that tell of the same happenings, by the names and telling words that they share (cosine, average
 * linkage). Two happenings of one kind stay apart by who and where.
 * @returns groups in the order of their first report
 */
export function groupReports(readings: readonly Reading[]): (readonly Reading[])[] {
  const terms = readings.map(reportTermsOf);
  const edges: Edge[] = terms.flatMap((left, a) =>
    terms.slice(a + 1).flatMap((right, i) => {
      const score = likenessOf(left, right);
      return score > FLOOR ? [{ a, b: a + 1 + i, score }] : [];
    }),
  );
  return clusterByAverage(readings.length, edges, SAME_HAPPENING_AT).map((members) =>
    members.map((at) => readings[at]!),
  );
}
