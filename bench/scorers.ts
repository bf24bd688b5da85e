import { readdirSync } from 'node:fs';
import type { Scorer } from './scorer.ts';

/** Every `Scorer` that a file of `bench/layers` exports, in the order of file names, then of export names. */
export async function findScorers(): Promise<readonly Scorer[]> {
  const folder = new URL('./layers/', import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const scorers: Scorer[] = [];
  for (const file of files) {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    scorers.push(
      ...Object.keys(module)
        .sort()
        .map((name) => module[name])
        .filter(isScorer),
    );
  }
  return scorers;
}

function isScorer(value: unknown): value is Scorer {
  if (typeof value !== 'object' || value === null) return false;
  const { name, metrics, run } = value as Partial<Record<keyof Scorer, unknown>>;
  return typeof name === 'string' && Array.isArray(metrics) && typeof run === 'function';
}
