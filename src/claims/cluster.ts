import { groupBy } from '../text/index.ts';

/** An undirected edge between two things by their number, with how alike they are. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Cluster {
  readonly members: number[];
  /** Sum of the scores towards other clusters, by the other's number. */
  readonly sums: Map<number, number>;
}

interface Best {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

function openClusters(members: readonly number[], edges: readonly Edge[]): Map<number, Cluster> {
  const clusters = new Map(members.map((i) => [i, { members: [i], sums: new Map<number, number>() }]));
  for (const { a, b, score } of edges) {
    clusters.get(a)!.sums.set(b, score);
    clusters.get(b)!.sums.set(a, score);
  }
  return clusters;
}

function meanOf(a: Cluster, b: Cluster, sum: number): number {
  return Math.floor((1000 * sum) / (a.members.length * b.members.length));
}

function isBetter(mean: number, b: number, best: Best | null | undefined): boolean {
  return best == null || mean > best.mean || (mean === best.mean && b < best.b);
}

/** The best partner of a cluster by mean score; ties go to the lower number. */
function bestPartner(clusters: ReadonlyMap<number, Cluster>, a: number): Best | null {
  const cluster = clusters.get(a)!;
  let best: Best | null = null;
  for (const [b, sum] of cluster.sums) {
    const mean = meanOf(cluster, clusters.get(b)!, sum);
    if (isBetter(mean, b, best)) best = { a, b, mean };
  }
  return best;
}

function merge(clusters: Map<number, Cluster>, a: number, b: number): void {
  const [into, from] = [clusters.get(a)!, clusters.get(b)!];
  into.members.push(...from.members);
  clusters.delete(b);
  for (const [other, sum] of from.sums) {
    const theirs = clusters.get(other)?.sums;
    theirs?.delete(b);
    if (other === a) continue;
    const total = (into.sums.get(other) ?? 0) + sum;
    into.sums.set(other, total);
    theirs?.set(a, total);
  }
  into.sums.delete(b);
}

function bestOf(bests: ReadonlyMap<number, Best>): Best | null {
  let top: Best | null = null;
  for (const best of bests.values())
    if (top === null || best.mean > top.mean || (best.mean === top.mean && best.a < top.a)) top = best;
  return top;
}

/** After b has gone into a, those that looked at either look again; others only look whether a is now better. */
function lookAgain(
  clusters: ReadonlyMap<number, Cluster>,
  bests: Map<number, Best>,
  [a, b]: [number, number],
): void {
  bests.delete(b);
  const stale = [...bests.values()].filter((best) => best.b === a || best.b === b).map((best) => best.a);
  for (const at of new Set([a, ...stale])) {
    const best = bestPartner(clusters, at);
    if (best === null) bests.delete(at);
    else bests.set(at, best);
  }
  const merged = clusters.get(a)!;
  for (const [other, sum] of merged.sums) {
    const mean = meanOf(merged, clusters.get(other)!, sum);
    if (isBetter(mean, a, bests.get(other))) bests.set(other, { a: other, b: a, mean });
  }
}

/** The number of the first thing of each thing's part, parts being what edges of at least `threshold` connect. */
function partsOf(count: number, edges: readonly Edge[], threshold: number): number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { a, b, score } of edges) {
    const [x, y] = [find(a), find(b)];
    if (score >= threshold && x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  }
  return parent.map((_, i) => find(i));
}

function clusterPart(members: readonly number[], edges: readonly Edge[], threshold: number): number[][] {
  const clusters = openClusters(members, edges);
  const bests = new Map<number, Best>();
  for (const at of clusters.keys()) {
    const best = bestPartner(clusters, at);
    if (best !== null) bests.set(at, best);
  }
  for (let top = bestOf(bests); top !== null && top.mean >= threshold * 1000; top = bestOf(bests)) {
    const [a, b] = [Math.min(top.a, top.b), Math.max(top.a, top.b)];
    merge(clusters, a, b);
    lookAgain(clusters, bests, [a, b]);
  }
  return [...clusters.values()].map((cluster) => cluster.members.sort((x, y) => x - y));
}

/**
 * Average-linkage clustering (UPGMA) over a sparse graph, in which a missing edge counts 0: the two clusters with
 * the highest mean score are joined while it is at least `threshold`. Two clusters can only join when some edge
 * between them reaches the threshold, so each part that such edges connect is clustered by itself, and what comes
 * out for it depends on that part alone.
 * @returns clusters as ascending member lists, ordered by their first member
 */
export function clusterByAverage(count: number, edges: readonly Edge[], threshold: number): number[][] {
  const part = partsOf(count, edges, threshold);
  const inside = groupBy(
    edges.filter(({ a, b }) => part[a] === part[b]),
    ({ a }) => part[a]!,
  );
  const things = Array.from({ length: count }, (_, i) => i);
  return [...groupBy(things, (i) => part[i]!)]
    .flatMap(([first, members]) => clusterPart(members, inside.get(first) ?? [], threshold))
    .sort((x, y) => x[0]! - y[0]!);
}
