/** Scores of arcs in one sentence: `at[d * columns + h + 1]` for word h as head of word d, column 0 for the root. */
export interface ArcTable {
  readonly count: number;
  readonly columns: number;
  readonly at: Float32Array;
}

const NEVER = -1e9;

/**
 * The heads of the best tree with one root (Chu and Liu 1965, Edmonds 1967), -1 for the root. The root is the word
 * that gains most by being it; among equal scores the first word wins.
 */
export function bestTree(scores: ArcTable): Int32Array {
  const size = scores.count + 1;
  const table = squareTable(scores, bestRoot(scores));
  const heads = maximumArborescence(table, size);
  return Int32Array.from({ length: scores.count }, (_, d) => heads[d + 1]! - 1);
}

function bestRoot({ count, columns, at }: ArcTable): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let d = 0; d < count; d++) {
    let other = NEVER;
    for (let h = 0; h < count; h++) if (h !== d) other = Math.max(other, at[d * columns + h + 1]!);
    const gain = at[d * columns]! - other;
    if (gain > most) [best, most] = [d, gain];
  }
  return best;
}

/** Nodes are the root (0) and the words from 1; row = dependent, column = head; only `root` may hang on node 0. */
function squareTable({ count, columns, at }: ArcTable, root: number): Float64Array {
  const size = count + 1;
  const table = new Float64Array(size * size).fill(NEVER);
  for (let d = 0; d < count; d++)
    for (let h = 0; h <= count; h++) {
      const allowed = h === 0 ? d === root : d !== root && h !== d + 1;
      if (allowed) table[(d + 1) * size + h] = at[d * columns + h]!;
    }
  return table;
}

function maximumArborescence(table: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) heads[d] = bestHead(table, size, d);
  const cycle = findCycle(heads);
  return cycle === null ? heads : expandCycle(table, heads, cycle);
}

function bestHead(table: Float64Array, size: number, d: number): number {
  let best = -1;
  for (let h = 0; h < size; h++)
    if (h !== d && (best < 0 || table[d * size + h]! > table[d * size + best]!)) best = h;
  return best;
}

/** The nodes of some cycle, in order, or null when the heads make a tree. */
function findCycle(heads: Int32Array): readonly number[] | null {
  const seenFrom = new Int32Array(heads.length).fill(-1);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seenFrom[node] === -1) {
      seenFrom[node] = start;
      node = heads[node]!;
    }
    if (node > 0 && seenFrom[node] === start) return cycleThrough(heads, node);
  }
  return null;
}

function cycleThrough(heads: Int32Array, node: number): readonly number[] {
  const cycle = [node];
  for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
  return cycle;
}

/** Solves the problem with the cycle as one node, and opens the cycle where the best arc into it ends. */
function expandCycle(table: Float64Array, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const size = heads.length;
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inCycle.has(node));
  const { smaller, leaving, entering } = contracted(table, { heads, cycle, outside });
  const found = maximumArborescence(smaller, outside.length + 1);
  const result = Int32Array.from(heads);
  for (let i = 1; i < outside.length; i++) {
    const head = found[i]!;
    result[outside[i]!] = head === outside.length ? leaving[i]! : outside[head]!;
  }
  const source = found[outside.length]!;
  result[entering[source]!] = outside[source]!;
  return result;
}

interface Cycle {
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
  readonly outside: readonly number[];
}

interface Contraction {
  readonly smaller: Float64Array;
  /** By outside dependent: the word of the cycle that would be its head. */
  readonly leaving: Int32Array;
  /** By outside head: the word of the cycle that would hang on it. */
  readonly entering: Int32Array;
}

function contracted(table: Float64Array, { heads, cycle, outside }: Cycle): Contraction {
  const size = heads.length;
  const width = outside.length + 1;
  const smaller = new Float64Array(width * width).fill(NEVER);
  const leaving = new Int32Array(width);
  const entering = new Int32Array(width);
  for (let i = 0; i < outside.length; i++) {
    const a = outside[i]!;
    copyOutside(
      table.subarray(a * size, (a + 1) * size),
      outside,
      smaller.subarray(i * width, (i + 1) * width),
    );
    smaller[i * width + i] = NEVER;
    leaving[i] = firstBest(cycle, (node) => table[a * size + node]!);
    smaller[i * width + width - 1] = table[a * size + leaving[i]!]!;
    const gain = (node: number): number => table[node * size + a]! - table[node * size + heads[node]!]!;
    entering[i] = firstBest(cycle, gain);
    smaller[(width - 1) * width + i] = gain(entering[i]!);
  }
  return { smaller, leaving, entering };
}

function copyOutside(from: Float64Array, outside: readonly number[], to: Float64Array): void {
  for (let j = 0; j < outside.length; j++) to[j] = from[outside[j]!]!;
}

function firstBest(nodes: readonly number[], score: (node: number) => number): number {
  let best = nodes[0]!;
  for (const node of nodes) if (score(node) > score(best)) best = node;
  return best;
}
