import { Command } from 'commander';
import { buildDossier, whatReportsAdd } from '../../pipeline/index.ts';
import { EXIT } from '../exit.ts';
import { asOf, momentOption } from '../moment-option.ts';
import { readReports } from '../read-reports.ts';
import { renderChanges } from '../render-changes.ts';
import { writeOutput } from '../write-output.ts';

interface Options {
  readonly json?: boolean;
  readonly asOf?: string;
}

async function run(paths: string[], options: Options): Promise<void> {
  const { reports, problems } = asOf(await readReports(paths), options.asOf);
  if (reports.length === 0) {
    process.exitCode = EXIT.nothing;
    return;
  }
  const dossier = buildDossier(reports, problems);
  const news = whatReportsAdd(dossier);
  await writeOutput(
    options.json === true ? `${JSON.stringify(news, null, 2)}\n` : renderChanges(news, dossier),
    undefined,
  );
}

/** `headwater changes PATH…` */
export function changesCommand(): Command {
  return new Command('changes')
    .description(
      'what each report added to those before it: an origin, a contradiction, an update or only an echo',
    )
    .argument('<path...>', 'files, folders and JSONL of reports')
    .addOption(momentOption())
    .option('--json', 'answer as JSON')
    .action(run);
}
