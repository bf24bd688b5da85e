import { harmonic, mean, type Score } from './partition.ts';

/** A set of entities: each is the list of its mentions, given by keys; no mention is in two entities. */
export type Chains = readonly (readonly string[])[];

/** Sums that a score is made of, so that documents can be pooled. */
interface Sums {
  readonly precision: readonly [number, number];
  readonly recall: readonly [number, number];
}

function indexOf(chains: Chains): Map<string, number> {
  const index = new Map<string, number>();
  for (const [entity, mentions] of chains.entries())
    for (const mention of mentions) index.set(mention, entity);
  return index;
}

const ratio = ([above, below]: readonly [number, number]): number => (below === 0 ? 0 : above / below);

function scoreOf({ precision, recall }: Sums): Score {
  const [p, r] = [ratio(precision), ratio(recall)];
  return { precision: p, recall: r, f1: harmonic(p, r) };
}

function pooled(all: readonly Sums[]): Sums {
  const add = (side: 'precision' | 'recall', at: 0 | 1): number =>
    all.reduce((sum, one) => sum + one[side][at], 0);
  return {
    precision: [add('precision', 0), add('precision', 1)],
    recall: [add('recall', 0), add('recall', 1)],
  };
}

/** Links of `chains` that `others` keep: size minus number of parts into which the others cut each chain. */
function keptLinks(chains: Chains, others: Map<string, number>): [number, number] {
  let kept = 0;
  let all = 0;
  for (const mentions of chains) {
    const parts = new Set<number>();
    let alone = 0;
    for (const mention of mentions) {
      const other = others.get(mention);
      if (other === undefined) alone += 1;
      else parts.add(other);
    }
    kept += mentions.length - parts.size - alone;
    all += mentions.length - 1;
  }
  return [kept, all];
}

function mucSums(gold: Chains, ours: Chains): Sums {
  return { recall: keptLinks(gold, indexOf(ours)), precision: keptLinks(ours, indexOf(gold)) };
}

/** Sum over mentions of the share of their chain that is with them in the other partition. */
function sharedMentions(chains: Chains, others: Map<string, number>): [number, number] {
  let sum = 0;
  let all = 0;
  for (const mentions of chains) {
    const counts = new Map<number, number>();
    for (const mention of mentions) {
      const other = others.get(mention);
      if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const count of counts.values()) sum += (count * count) / mentions.length;
    all += mentions.length;
  }
  return [sum, all];
}

function bCubedSums(gold: Chains, ours: Chains): Sums {
  return { recall: sharedMentions(gold, indexOf(ours)), precision: sharedMentions(ours, indexOf(gold)) };
}

/** For every gold chain and chain of ours that share mentions: 2 × shared / (sum of sizes), the similarity φ4. */
function similarities(gold: Chains, ours: Chains): Map<number, Map<number, number>> {
  const index = indexOf(ours);
  const rows = new Map<number, Map<number, number>>();
  for (const [entity, mentions] of gold.entries()) {
    const shared = new Map<number, number>();
    for (const mention of mentions) {
      const other = index.get(mention);
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared)
      shared.set(other, (2 * count) / (mentions.length + ours[other]!.length));
    if (shared.size > 0) rows.set(entity, shared);
  }
  return rows;
}

/**
 * The largest total of a one-to-one assignment of rows to columns (Jonker and Volgenant's shortest augmenting paths).
 * `weights` is rows × columns with at least as many columns as rows.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) augment(row, weights, { rowPrice, columnPrice, rowOf, columns });
  let total = 0;
  for (let column = 1; column <= columns; column += 1)
    if (rowOf[column]! > 0) total += weights[rowOf[column]! - 1]![column - 1]!;
  return total;
}

interface Prices {
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly rowOf: Int32Array;
  readonly columns: number;
}

function augment(row: number, weights: readonly (readonly number[])[], prices: Prices): void {
  const { rowPrice, columnPrice, rowOf, columns } = prices;
  const least = new Float64Array(columns + 1).fill(Infinity);
  const way = new Int32Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = 1;
    const here = rowOf[column]!;
    let delta = Infinity;
    let next = 0;
    for (let at = 1; at <= columns; at += 1) {
      if (used[at] === 1) continue;
      const cost = -weights[here - 1]![at - 1]! - rowPrice[here]! - columnPrice[at]!;
      if (cost < least[at]!) {
        least[at] = cost;
        way[at] = column;
      }
      if (least[at]! < delta) {
        delta = least[at]!;
        next = at;
      }
    }
    for (let at = 0; at <= columns; at += 1)
      if (used[at] === 1) {
        rowPrice[rowOf[at]!]! += delta;
        columnPrice[at]! -= delta;
      } else least[at]! -= delta;
    column = next;
  } while (rowOf[column] !== 0);
  for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
}

/** The best total similarity. Chains with a single possible partner on both sides are settled without a search. */
function bestTotal(rows: Map<number, Map<number, number>>): number {
  const wide = [...rows.values()];
  const columns = [...new Set(wide.flatMap((row) => [...row.keys()]))];
  const width = Math.max(columns.length, wide.length);
  const weights = wide.map((row) =>
    Array.from({ length: width }, (_, at) => row.get(columns[at] ?? -1) ?? 0),
  );
  return bestAssignment(weights);
}

function ceafSums(gold: Chains, ours: Chains): Sums {
  const total = bestTotal(similarities(gold, ours));
  return { recall: [total, gold.length], precision: [total, ours.length] };
}

/** MUC, B³ and entity-based CEAF with their mean, pooled over documents. */
export interface CoreferenceScore {
  readonly muc: Score;
  readonly bCubed: Score;
  readonly ceaf: Score;
  /** The mean of the three F1 values (Denis and Baldridge 2009), the CoNLL score. */
  readonly conll: number;
}

/**
 * Scores predicted against gold entities, document by document and pooled: MUC (Vilain et al. 1995), B³ (Bagga and
 * Baldwin 1998) and CEAFe (Luo 2005), as in the CoNLL 2011 and 2012 shared tasks. Mentions found on one side only
 * count as Pradhan et al. (2014) have it.
 */
export function coreferenceScore(
  documents: readonly { readonly gold: Chains; readonly ours: Chains }[],
): CoreferenceScore {
  const scored = (sums: (gold: Chains, ours: Chains) => Sums): Score =>
    scoreOf(pooled(documents.map(({ gold, ours }) => sums(gold, ours))));
  const [muc, bCubed, ceaf] = [scored(mucSums), scored(bCubedSums), scored(ceafSums)];
  return { muc, bCubed, ceaf, conll: mean([muc.f1, bCubed.f1, ceaf.f1]) };
}

/** The chains with at least two mentions: singletons are left out, as in the CoNLL shared tasks. */
export function withoutSingletons(chains: Chains): Chains {
  return chains.filter((mentions) => mentions.length > 1);
}
