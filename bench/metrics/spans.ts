import { harmonic, type Score } from './partition.ts';

/** How many items each side has and how many they share. */
export interface SpanCounts {
  gold: number;
  ours: number;
  both: number;
}

/** An empty count, to be added to. */
export function noSpans(): SpanCounts {
  return { gold: 0, ours: 0, both: 0 };
}

/** Adds a document's items, each given as a key ("start-end" or "start-end-kind"); equal keys count once. */
export function countSpans(counts: SpanCounts, gold: Iterable<string>, ours: Iterable<string>): void {
  const wanted = new Set(gold);
  const given = new Set(ours);
  counts.gold += wanted.size;
  counts.ours += given.size;
  for (const key of given) if (wanted.has(key)) counts.both += 1;
}

/** Precision, recall and F1 over exactly matching items, micro-averaged. */
export function spanScore({ gold, ours, both }: SpanCounts): Score {
  const precision = ours === 0 ? 0 : both / ours;
  const recall = gold === 0 ? 0 : both / gold;
  return { precision, recall, f1: harmonic(precision, recall) };
}
