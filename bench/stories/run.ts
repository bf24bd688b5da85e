import type { Dossier, Report } from '../../src/model/index.ts';
import type { StoryReport } from './gold.ts';

/** The library, loaded when it is first needed, so that scorers of single layers run without it. */
export function loadLibrary() {
  return import('../../src/index.ts');
}

/** Reads story reports as `headwater dossier` would read them from JSONL. @throws when one cannot be read. */
export async function reportsOf(inputs: readonly StoryReport[]): Promise<readonly Report[]> {
  const { readInputs } = await loadLibrary();
  const lines = inputs.map((input) => JSON.stringify(input)).join('\n');
  const { reports, problems } = readInputs([{ name: 'story.jsonl', bytes: new TextEncoder().encode(lines) }]);
  if (reports.length !== inputs.length)
    throw new Error(`${reports.length} of ${inputs.length} reports were read: ${problems[0]?.message}`);
  return reports;
}

/** Our dossier of a story. */
export async function dossierOf({ inputs }: { readonly inputs: readonly StoryReport[] }): Promise<Dossier> {
  const { buildDossier } = await loadLibrary();
  return buildDossier(await reportsOf(inputs));
}
