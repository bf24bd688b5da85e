import type { Dossier } from '../../src/model/index.ts';
import type { Story, StoryReport } from './gold.ts';

/** The library as far as the bench calls it. */
export interface Library {
  buildDossier(inputs: readonly StoryReport[]): Dossier | Promise<Dossier>;
}

/** The library, loaded when it is first needed, so that scorers of single layers run without it. */
export async function loadLibrary(): Promise<Library> {
  return (await import(new URL('../../src/index.ts', import.meta.url).href)) as Library;
}

/** Our dossier of a story. */
export async function dossierOf(story: Pick<Story, 'inputs'>): Promise<Dossier> {
  return (await loadLibrary()).buildDossier(story.inputs);
}
