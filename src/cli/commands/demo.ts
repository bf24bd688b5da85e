import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildDossier } from '../../pipeline/index.ts';
import { readReports } from '../read-reports.ts';
import { deliver, withDelivery } from './dossier.ts';

const CASE = fileURLToPath(new URL('../../../examples/harbour/reports', import.meta.url));

/** `headwater demo`: the worked case that ships with the package. */
export function demoCommand(): Command {
  const command = new Command('demo').description(
    'the dossier of the worked case that ships with the package',
  );
  return withDelivery(command).action(async (options) => {
    const { reports, problems } = await readReports([CASE]);
    await deliver(buildDossier(reports, problems), options);
  });
}
