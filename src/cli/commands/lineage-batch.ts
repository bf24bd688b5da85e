import { type Wording, wordingOf } from '../../lineage/index.ts';
import type { Problem, Report } from '../../model/index.ts';
import { readInputs } from '../../reports/index.ts';

/** Some lines of JSONL: their text, and the name of each ("FILE#LINE"). */
export interface Batch {
  readonly lines: readonly string[];
  readonly names: readonly string[];
}

/** The wordings of a batch, with what could not be read. */
export interface ReadBatch {
  readonly wordings: readonly Wording[];
  readonly problems: readonly Problem[];
}

/** Reads the reports of some lines; a line that is not a report is a problem and loses nothing else. */
export function readBatch({ lines, names }: Batch): ReadBatch {
  const read = lines.map((line, i) => readOne(names[i]!, line));
  return {
    wordings: read.flatMap(({ reports }) => reports).map(wordingOf),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readOne(name: string, line: string): { reports: readonly Report[]; problems: readonly Problem[] } {
  if (!isJson(line)) return { reports: [], problems: [brokenLine(name)] };
  const { reports, problems } = readInputs([{ name, bytes: new TextEncoder().encode(line) }]);
  return {
    reports: reports.map((report) => ({ ...report, inputs: [name] })),
    problems: problems.map((problem) => ({ ...problem, input: name })),
  };
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function brokenLine(input: string): Problem {
  const message = `${input} is not valid JSON; expected one report {"id", "text", …} on the line. Correct the line and read it again; the other lines were read.`;
  return { input, code: 'broken-json', message };
}
