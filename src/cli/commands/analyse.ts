import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { Reading } from '../../model/index.ts';
import { analyse } from '../../pipeline/index.ts';
import { readInputs } from '../../reports/index.ts';
import { EXIT } from '../exit.ts';
import { readReports } from '../read-reports.ts';
import { tellProblems } from '../tell.ts';
import { writeOutput } from '../write-output.ts';

/** One line of JSON for a reading. */
function lineOf({ report, analysis, ...rest }: Reading): string {
  return `${JSON.stringify({ id: report.id, report, ...analysis, ...rest })}\n`;
}

/** Reports of one line of JSONL from stdin. */
function readLine(line: string, number: number) {
  const { reports, problems } = readInputs([
    { name: `stdin:${number}.jsonl`, bytes: new TextEncoder().encode(line) },
  ]);
  tellProblems(problems);
  return reports;
}

async function fromStdin(): Promise<number> {
  let [number, given] = [0, 0];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    for (const report of readLine(line, number)) {
      await writeOutput(lineOf(analyse(report)), undefined);
      given++;
    }
  }
  return given;
}

async function fromPaths(paths: readonly string[]): Promise<number> {
  const { reports } = await readReports(paths);
  for (const report of reports) await writeOutput(lineOf(analyse(report)), undefined);
  return reports.length;
}

/** `headwater analyse [PATH…]` */
export function analyseCommand(): Command {
  return new Command('analyse')
    .description('what is worked out about each report by itself, one line of JSON a report')
    .argument('[path...]', 'files, folders and JSONL of reports; without any, JSONL on stdin')
    .action(async (paths: string[]) => {
      const given = paths.length > 0 ? await fromPaths(paths) : await fromStdin();
      if (given === 0) process.exitCode = EXIT.nothing;
    });
}
