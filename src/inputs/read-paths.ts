import type { Problem, Report } from '../model/index.ts';
import { type Input, joinRead, readApart, type ReadResult } from '../reports/index.ts';
import { streamInputs } from './gather-inputs.ts';

/**
 * What an input holds, in strings that hold nothing else: a title that was cut out of a page would keep the whole page
 * in memory as long as the report is.
 */
function readDetached(input: Input, keep: (report: Report) => Report): ReadResult {
  const { reports, problems } = readApart(input);
  return structuredClone({ reports: reports.map(keep), problems });
}

const whole = (report: Report): Report => report;

/**
 * Reads the reports of files and folders, one input after the other, and holds only what was read of each: its bytes go
 * before the next is opened.
 * @param keep what is kept of a report, where not all of it is needed
 * @returns the reports with ids of their own, sorted by them, and the problems of opening before those of reading
 */
export async function readPaths(paths: readonly string[], keep = whole): Promise<ReadResult> {
  const read: ReadResult[] = [];
  const problems: Problem[] = [];
  for await (const opened of streamInputs(paths))
    if ('input' in opened) read.push(readDetached(opened.input, keep));
    else problems.push(opened.problem);
  const joined = joinRead(read);
  return { reports: joined.reports, problems: [...problems, ...joined.problems] };
}
