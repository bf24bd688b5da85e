import { gatherInputs } from '../inputs/index.ts';
import type { Problem, Report } from '../model/index.ts';
import { readInputs } from '../reports/index.ts';
import { tell, tellProblems } from './tell.ts';

/** Reports of all paths, with everything that went wrong. Problems are told on stderr as well. */
export async function readReports(
  paths: readonly string[],
): Promise<{ readonly reports: readonly Report[]; readonly problems: readonly Problem[] }> {
  const gathered = await gatherInputs(paths);
  const { reports, problems } = readInputs(gathered.inputs);
  const all = [...gathered.problems, ...problems];
  tellProblems(all);
  if (reports.length === 0) tell('nothing usable was read; give files, folders or JSONL of reports');
  return { reports, problems: all };
}
