import { parseArgs } from 'node:util';
import { addFaults, faultLines, faultsOf } from './faults.ts';
import { outcomeOfDossier, pooledFigures, type StoryOutcome } from './figures.ts';
import { givenLabels } from './given.ts';
import { readStories } from './gold.ts';
import { dossierOf } from './run.ts';

const USAGE = `npx tsx bench/stories/summary.ts [STORY…] [--corpora DIR]

Counts what goes wrong where, over all labelled stories or those that are named: where labelled statements went, what is
wrong with sources, relations and ranges; then the figures beside those with the labelled statements given.
`;

async function summary(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { corpora: { type: 'string', default: '../shared/corpora' } },
  });
  const stories = readStories(values.corpora).filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  if (stories.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const faults = [];
  const ours: StoryOutcome[] = [];
  const given: StoryOutcome[] = [];
  for (const story of stories) {
    const dossier = await dossierOf(story);
    faults.push(faultsOf(story, dossier));
    ours.push(outcomeOfDossier(story, dossier));
    given.push(outcomeOfDossier(story, givenLabels(story, dossier)));
  }
  const lines = [...faultLines(addFaults(faults)), '', ...besideGiven(ours, given)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function besideGiven(ours: readonly StoryOutcome[], given: readonly StoryOutcome[]): readonly string[] {
  const other = pooledFigures(given);
  return [
    `${'figure'.padEnd(16)}   ours  given labels`,
    ...[...pooledFigures(ours)].map(
      ([name, { value }]) =>
        `${name.padEnd(16)}  ${value.toFixed(3)}  ${(other.get(name)?.value ?? 0).toFixed(3)}`,
    ),
  ];
}

process.exitCode = await summary();
