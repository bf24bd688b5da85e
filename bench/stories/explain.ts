import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Dossier } from '../../src/model/index.ts';
import { compareExample } from '../examples/compare.ts';
import { isExample, readExpected } from '../examples/expected.ts';
import { dossierOfExample } from '../examples/run.ts';
import { explainClaim } from './explain-claim.ts';
import { explainConflicts } from './explain-conflicts.ts';
import { explainFamilies } from './explain-families.ts';
import { outcomeOfDossier, storyMetrics } from './figures.ts';
import { givenLabels } from './given.ts';
import { readStories, type Story } from './gold.ts';
import { indexStatements, matchClaims } from './match.ts';
import { dossierOf } from './run.ts';

const USAGE = `npx tsx bench/stories/explain.ts STORY [CLAIM] [--wrong] [--given] [--dossier FILE] [--corpora DIR]

Prints families, claims and conflicts of a labelled story beside ours. STORY is the name of a story of the corpora
(gn1) or the folder of an example (examples/harbour). With CLAIM (c7) only that claim;
--wrong leaves out the claims whose range and origins are right; --given hands us the labelled statements, so that
what is still wrong is not the joining; --dossier reads ours from a file instead of building it.
`;

async function explain(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpora: { type: 'string', default: '../shared/corpora' },
      dossier: { type: 'string' },
      wrong: { type: 'boolean', default: false },
      given: { type: 'boolean', default: false },
    },
  });
  const pair = await storyAndDossier(positionals[0] ?? '', values);
  if (pair === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { story } = pair;
  const dossier = values.given ? givenLabels(story, pair.dossier) : pair.dossier;
  const lines = claimLines(story, dossier, { claim: positionals[1] ?? null, wrong: values.wrong });
  const around = positionals[1] === undefined && !values.wrong;
  const families = around ? explainFamilies(story, dossier) : [];
  const conflicts = around ? explainConflicts(story, dossier) : [];
  const figures = around ? figureLines(story, dossier) : [];
  process.stdout.write(`${[...families, ...lines, ...conflicts, ...figures].join('\n')}\n`);
  return 0;
}

interface Place {
  readonly corpora: string;
  readonly dossier?: string;
}

/** The story that is named with our dossier of it; null when there is no such story. */
async function storyAndDossier(name: string, { corpora, dossier: file }: Place) {
  const given = file === undefined ? null : dossierFrom(file);
  if (isExample(name)) {
    const dossier = given ?? (await dossierOfExample(name));
    return { dossier, story: compareExample(name, readExpected(name), dossier).story };
  }
  const story = readStories(corpora).find((one) => one.name === name);
  return story === undefined ? null : { story, dossier: given ?? (await dossierOf(story)) };
}

function dossierFrom(file: string): Dossier {
  return Dossier.parse(JSON.parse(readFileSync(file, 'utf8')));
}

interface Choice {
  readonly claim: string | null;
  readonly wrong: boolean;
}

function claimLines(story: Story, dossier: Dossier, { claim, wrong }: Choice): readonly string[] {
  const index = indexStatements(dossier);
  return matchClaims(story.claims, dossier)
    .filter((match) => claim === null || match.labelled.id === claim)
    .flatMap((match) => explainClaim(match, { dossier, index, wrong }));
}

function figureLines(story: Story, dossier: Dossier): readonly string[] {
  const metrics = storyMetrics([story], [outcomeOfDossier(story, dossier)]);
  const wanted = Object.entries(metrics).filter(([name]) => !name.startsWith('stories.'));
  return wanted.map(([name, { value, n }]) => `${name.padEnd(16)} ${value.toFixed(3)}  of ${n}`);
}

process.exitCode = await explain();
