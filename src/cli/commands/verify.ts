import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { verifyAgainst, verifyDossier } from '../../dossier/index.ts';
import { EXIT } from '../exit.ts';
import { readReports } from '../read-reports.ts';
import { tell, tellProblems } from '../tell.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Checks against the originals where there are any, else against the texts that the dossier carries. */
async function verified(json: unknown, originals: readonly string[]) {
  if (originals.length === 0) return verifyDossier(json);
  const { reports } = await readReports(originals);
  const { found, ...verification } = verifyAgainst(json, reports);
  tell(`${found} reports of the dossier were read again from their originals`);
  return verification;
}

async function run(file: string, originals: readonly string[]): Promise<void> {
  const json = parse(await readFile(file, 'utf8'));
  const { checked, failures } = await verified(json, originals);
  tellProblems(failures);
  tell(`${checked} quotes checked, ${failures.length} failures`);
  if (failures.length > 0) process.exitCode = EXIT.nothing;
}

/** `headwater verify DOSSIER [ORIGINAL…]` */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'check every quote of a JSON dossier against the reports in it; with the originals, also that words, pages and elements are still those of the files',
    )
    .argument('<dossier>', 'a dossier made with --format json')
    .argument('[original...]', 'the files and folders that it was made from, read again')
    .action(run);
}
