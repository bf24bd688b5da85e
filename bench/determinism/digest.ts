import { buildDossier, renderJson } from '../../src/index.ts';
import { sha256 } from '../../src/text/index.ts';
import { readStories, type Story } from '../stories/gold.ts';
import { reportsOf } from '../stories/run.ts';

/** An order of a story's reports. */
export type Reordering = <T>(items: readonly T[]) => readonly T[];

/** SHA-256 of the dossier JSON of every story, by name, from its reports in the given order. */
export async function storyDigests(corpora: string, reorder: Reordering): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const story of readStories(corpora)) digests[story.name] = await digestOf(story, reorder);
  return digests;
}

async function digestOf(story: Story, reorder: Reordering): Promise<string> {
  return sha256(renderJson(buildDossier(await reportsOf(reorder(story.inputs)))));
}
