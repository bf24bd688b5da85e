import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { verifyDossier } from '../../dossier/index.ts';
import { EXIT } from '../exit.ts';
import { tell, tellProblems } from '../tell.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function run(file: string): Promise<void> {
  const json = parse(await readFile(file, 'utf8'));
  const { checked, failures } = verifyDossier(json);
  tellProblems(failures);
  tell(`${checked} quotes checked, ${failures.length} failures`);
  if (failures.length > 0) process.exitCode = EXIT.nothing;
}

/** `headwater verify DOSSIER` */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check every quote of a JSON dossier against the reports in it')
    .argument('<dossier>', 'a dossier made with --format json')
    .action(run);
}
