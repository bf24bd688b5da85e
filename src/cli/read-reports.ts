import { readPaths } from '../inputs/index.ts';
import type { Problem, Report } from '../model/index.ts';
import { withFrugalHeap } from './frugal-heap.ts';
import { tell, tellProblems } from './tell.ts';

/** Reports of all paths, with everything that went wrong. Problems are told on stderr as well. */
export async function readReports(
  paths: readonly string[],
): Promise<{ readonly reports: readonly Report[]; readonly problems: readonly Problem[] }> {
  const { reports, problems } = await withFrugalHeap(() => readPaths(paths));
  tellProblems(problems);
  if (reports.length === 0) tell('nothing usable was read; give files, folders or JSONL of reports');
  return { reports, problems };
}
