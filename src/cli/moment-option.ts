import { InvalidArgumentError, Option } from 'commander';
import type { Problem, Report } from '../model/index.ts';
import { momentOf, reportsAsOf } from '../pipeline/index.ts';
import { tell, tellProblems } from './tell.ts';

function readMoment(words: string): string {
  if (momentOf(words) === null)
    throw new InvalidArgumentError('Give a moment as 2031-03-04 (its end) or 2031-03-04T09:30Z.');
  return words;
}

/** `--as-of MOMENT`, read as EDTF or ISO 8601. */
export function momentOption(): Option {
  return new Option('--as-of <moment>', 'only with what was published by then').argParser(readMoment);
}

/** What was read, as far as it was out at the moment; everything when none is given. Problems are told on stderr. */
export function asOf(
  read: { readonly reports: readonly Report[]; readonly problems: readonly Problem[] },
  moment: string | undefined,
): { readonly reports: readonly Report[]; readonly problems: readonly Problem[] } {
  if (moment === undefined) return read;
  const { reports, problems } = reportsAsOf(read.reports, moment);
  tellProblems(problems);
  if (reports.length === 0 && read.reports.length > 0) tell(`no report was out at ${moment}`);
  return { reports, problems: [...read.problems, ...problems] };
}
