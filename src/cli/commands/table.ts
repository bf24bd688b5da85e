import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import {
  readTable,
  renderTableCsv,
  renderTableMarkdown,
  type WeighedTable,
  weighTable,
} from '../../tables/index.ts';
import { EXIT } from '../exit.ts';
import { systemErrorLine } from '../system-error.ts';
import { tell, tellProblems } from '../tell.ts';
import { writeOutput } from '../write-output.ts';

const RENDER = {
  json: (table: WeighedTable) => `${JSON.stringify(table, null, 2)}\n`,
  md: renderTableMarkdown,
  csv: renderTableCsv,
} as const;

interface Options {
  readonly output?: string;
  readonly format: keyof typeof RENDER;
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    tell(systemErrorLine(error) ?? `${file}: not readable; give a CSV file`);
    return null;
  }
}

async function run(file: string, options: Options): Promise<void> {
  const text = await textOf(file);
  const { rows, problems } = text === null ? { rows: [], problems: [] } : readTable(file, text);
  tellProblems(problems);
  if (rows.length === 0) {
    if (problems.length === 0 && text !== null)
      tell(`${file}: it has a header and no line of values below it`);
    process.exitCode = EXIT.nothing;
    return;
  }
  const table = weighTable(rows);
  await writeOutput(RENDER[options.format](table), options.output);
  tell(
    `${rows.length} values of ${table.sources.length} sources, ${table.questions.length} questions, ${table.copying.length} pairs that likely copy`,
  );
}

/** `headwater table FILE.csv` */
export function tableCommand(): Command {
  return new Command('table')
    .description('weigh a table of values: which sources copy, and the likeliest value beside plain majority')
    .argument('<file.csv>', 'CSV with the columns source, item, attribute, value and, if known, time')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['json', 'md', 'csv']).default('md'),
    )
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .action(run);
}
