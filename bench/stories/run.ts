import type { Dossier, Report } from '../../src/model/index.ts';
import type { StoryReport } from './gold.ts';

/** The library, loaded when it is first needed, so that scorers of single layers run without it. */
export function loadLibrary() {
  return import('../../src/index.ts');
}

/** Reads story reports, each as a JSON file named after it. @throws when one cannot be read. */
export async function reportsOf(inputs: readonly StoryReport[]): Promise<readonly Report[]> {
  const { readInputs } = await loadLibrary();
  const encoder = new TextEncoder();
  const { reports, problems } = readInputs(
    inputs.map((input) => ({ name: `${input.id}.json`, bytes: encoder.encode(JSON.stringify(input)) })),
  );
  if (reports.length !== inputs.length)
    throw new Error(`${reports.length} of ${inputs.length} reports were read: ${problems[0]?.message}`);
  return reports;
}

/** Our dossier of a story. */
export async function dossierOf({ inputs }: { readonly inputs: readonly StoryReport[] }): Promise<Dossier> {
  const { buildDossier } = await loadLibrary();
  return buildDossier(await reportsOf(inputs));
}
