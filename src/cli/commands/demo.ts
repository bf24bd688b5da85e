import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildDossier } from '../../pipeline/index.ts';
import { readReports } from '../read-reports.ts';
import { deliver, withDelivery } from './dossier.ts';
import { openWorkbench } from './open.ts';

const CASE = fileURLToPath(new URL('../../../examples/harbour/reports', import.meta.url));

/** `headwater demo`: the worked case that ships with the package, as a dossier; with `--open` and no file to write, in the workbench. */
export function demoCommand(): Command {
  const command = new Command('demo').description(
    'the dossier of the worked case that ships with the package',
  );
  withDelivery(command).option(
    '--no-browser',
    'with --open: print the address of the workbench and open nothing',
  );
  return command.action(async (options) => {
    if (options.open === true && options.output === undefined) {
      await openWorkbench([CASE], { browser: options.browser });
      return;
    }
    const { reports, problems } = await readReports([CASE]);
    await deliver(buildDossier(reports, problems), options);
  });
}
