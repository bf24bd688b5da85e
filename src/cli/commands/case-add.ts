import { Command } from 'commander';
import { type Added, initCase, type ReportOutcome, type WorkingCase } from '../../cases/index.ts';
import { gatherInputs } from '../../inputs/index.ts';
import { plainLine } from '../../dossier/index.ts';
import { EXIT } from '../exit.ts';
import { tell, tellProblems } from '../tell.ts';
import {
  actorOf,
  answer,
  type CaseOptions,
  databaseOf,
  valueOr,
  withCase,
  withCaseOptions,
} from './case-session.ts';
import { openProgress } from './lineage-progress.ts';

/** What a report brought, for a terminal. */
export function outcomeLine({ report, inputs, outcome, by, reason }: ReportOutcome): string {
  const from = inputs.filter((name) => !name.startsWith(report)).slice(0, 1);
  const claims = by.length === 0 ? [] : [`${by.slice(0, 3).join(' ')}${by.length > 3 ? ' …' : ''}`];
  const why = reason === '' ? [] : [`(${reason})`];
  return plainLine([`${report}: ${outcome}`, ...from, ...claims, ...why].join(' '));
}

function linesOf({ outcomes, known }: Added): string[] {
  return [...outcomes.map(outcomeLine), ...known.map((name) => plainLine(`${name}: known`))];
}

async function addPaths(
  held: WorkingCase,
  paths: readonly string[],
  options: CaseOptions,
): Promise<Added | null> {
  const { inputs, problems } = await gatherInputs(paths);
  tellProblems(problems);
  if (inputs.length === 0) {
    tell('nothing usable was read; give files, folders or JSONL of reports');
    process.exitCode = EXIT.nothing;
    return null;
  }
  const bar = openProgress('reports read', process.stderr, 1);
  const progress = (done: number, all: number): void => bar.at(done, done / all);
  const added = valueOr(await held.add(inputs, { who: actorOf(options), progress }));
  bar.end();
  if (added !== null) tellProblems(added.problems);
  return added;
}

/** `headwater case init CASE` */
export function caseInitCommand(): Command {
  const command = new Command('init')
    .description('make a folder a case')
    .argument('<case>', 'the folder')
    .option('--name <name>', 'what people call it');
  return withCaseOptions(command).action(async (folder: string, options: CaseOptions & { name?: string }) => {
    const given = { name: options.name ?? folder, who: actorOf(options), database: databaseOf(options) };
    const held = valueOr(await initCase(folder, given));
    if (held === null) return;
    await answer(options, held.manifest, [plainLine(`${folder}: case ${held.manifest.id}`)]);
    await held.close();
  });
}

/** `headwater case add CASE PATH…` */
export function caseAddCommand(): Command {
  const command = new Command('add')
    .description('add reports, and say of each what it brings: echo, new-origin, contradiction, update')
    .argument('<case>', 'the folder')
    .argument('<path...>', 'files, folders and JSONL of reports');
  return withCaseOptions(command).action((folder: string, paths: string[], options: CaseOptions) =>
    withCase(folder, options, async (held) => {
      const added = await addPaths(held, paths, options);
      if (added !== null) await answer(options, added, linesOf(added));
    }),
  );
}
