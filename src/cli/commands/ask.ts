import { Command } from 'commander';
import { analyse, ask, dossierOf } from '../../pipeline/index.ts';
import { renderAnswer } from '../render-answer.ts';
import { EXIT } from '../exit.ts';
import { asOf, momentOption } from '../moment-option.ts';
import { readReports } from '../read-reports.ts';
import { writeOutput } from '../write-output.ts';

interface Options {
  readonly json?: boolean;
  readonly asOf?: string;
}

async function run(claim: string, paths: string[], options: Options): Promise<void> {
  const { reports, problems } = asOf(await readReports(paths), options.asOf);
  if (reports.length === 0) {
    process.exitCode = EXIT.nothing;
    return;
  }
  const readings = reports.map(analyse);
  const dossier = dossierOf(readings, problems);
  const answer = ask(claim, readings, dossier);
  const text = options.json === true ? `${JSON.stringify(answer, null, 2)}\n` : renderAnswer(answer, dossier);
  await writeOutput(text, undefined);
}

/** `headwater ask "CLAIM" PATH…` */
export function askCommand(): Command {
  return new Command('ask')
    .description('who says this, and how many know it for themselves')
    .argument('<claim>', 'a claim in your own words')
    .argument('<path...>', 'files, folders and JSONL of reports')
    .addOption(momentOption())
    .option('--json', 'answer as JSON')
    .action(run);
}
