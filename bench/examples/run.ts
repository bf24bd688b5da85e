import { join } from 'node:path';
import { gatherInputs } from '../../src/inputs/index.ts';
import type { Dossier, Report } from '../../src/model/index.ts';
import { loadLibrary } from '../stories/run.ts';

/** Our dossier of the reports of an example's folder, read as `headwater dossier` reads them. */
export async function dossierOfExample(folder: string): Promise<Dossier> {
  const { readInputs, buildDossier } = await loadLibrary();
  const gathered = await gatherInputs([join(folder, 'reports')]);
  const { reports, problems } = readInputs(gathered.inputs);
  return buildDossier(reports, [...gathered.problems, ...problems]);
}

/** The reports of an example's folder, read as `headwater dossier` reads them. */
export async function reportsOfExample(folder: string): Promise<readonly Report[]> {
  const { readInputs } = await loadLibrary();
  return readInputs((await gatherInputs([join(folder, 'reports')])).inputs).reports;
}
