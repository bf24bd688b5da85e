import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dossier } from '../../src/model/index.ts';
import { outcomeOfDossier, type StoryOutcome } from '../stories/figures.ts';
import { givenLabels } from '../stories/given.ts';
import type { Story } from '../stories/gold.ts';
import { compareExample } from './compare.ts';
import { readContract } from './contract.ts';
import { readExpected } from './expected.ts';
import { EXAMPLES, exampleNames } from './names.ts';

/** What a system answers: its name, and its dossier of each case that it was given, by the name of the case. */
export interface SystemAnswers {
  readonly system: string;
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

const SystemFile = z.object({ system: z.string(), cases: z.record(z.string(), z.unknown()) });

/**
 * The answers of a system: `{"system": NAME, "cases": {CASE: dossier}}`, dossiers in the contract's shape.
 * @throws when a case is unknown or a dossier lacks what is scored.
 */
export function readSystem(file: string): SystemAnswers {
  return systemOf(JSON.parse(readFileSync(file, 'utf8')));
}

/** The answers in a parsed file. @throws as `readSystem`. */
export function systemOf(json: unknown): SystemAnswers {
  const { system, cases } = SystemFile.parse(json);
  const dossiers = Object.entries(cases).map(([name, dossier]) => [name, answerOf(name, dossier)] as const);
  return { system, dossiers: new Map(dossiers) };
}

function answerOf(name: string, dossier: unknown): Dossier {
  const known = exampleNames();
  if (!known.includes(name)) throw new Error(`no case is called ${name}: give one of ${known.join(', ')}`);
  try {
    return readContract(dossier);
  } catch (error) {
    throw new Error(`case ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** A case as labelled, over the reports of a dossier, and what was measured of that dossier. */
export interface Scored {
  readonly story: Story;
  readonly outcome: StoryOutcome;
}

/** Scores a dossier of a case, whoever made it. @throws when it lacks a report of the case. */
export function scoreCase(name: string, dossier: Dossier): Scored {
  const { story } = compareExample(name, readExpected(join(EXAMPLES, name)), dossier);
  return { story, outcome: outcomeOfDossier(story, dossier) };
}

/** What is measured of a dossier of ours when the labelled statements are handed over, as they are to the baselines. */
export function scoreGiven(name: string, dossier: Dossier): Scored {
  const { story } = compareExample(name, readExpected(join(EXAMPLES, name)), dossier);
  return { story, outcome: outcomeOfDossier(story, givenLabels(story, dossier)) };
}
