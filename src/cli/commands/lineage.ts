import { graphmlOf } from '../../exports/index.ts';
import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { type LineageStream, streamLineageOfWordings, type Wording } from '../../lineage/index.ts';
import type { Derivation, Statement } from '../../model/index.ts';
import { analyse } from '../../pipeline/index.ts';
import { EXIT } from '../exit.ts';
import { withFrugalHeap } from '../frugal-heap.ts';
import { tell, tellProblems } from '../tell.ts';
import { openProgress } from './lineage-progress.ts';
import { readWordings } from './lineage-reader.ts';

interface Options {
  readonly output?: string;
  readonly format: 'jsonl' | 'graphml';
  readonly statements?: boolean;
}

function* linesOf({ derivations }: Pick<LineageStream, 'derivations'>): Generator<string> {
  for (const derivation of derivations()) yield `${JSON.stringify(derivation)}\n`;
}

/** The stream, and how many derivations have passed. */
interface Counted {
  readonly stream: LineageStream;
  readonly count: () => number;
}

function counted(stream: LineageStream): Counted {
  let count = 0;
  const derivations = function* (): Iterable<Derivation> {
    for (const derivation of stream.derivations()) {
      count++;
      yield derivation;
    }
  };
  return { stream: { ...stream, derivations }, count: () => count };
}

function statementsOf(wordings: readonly Wording[]): Statement[] {
  return wordings.flatMap(({ report }) => analyse(report).statements);
}

/** Writes pieces as fast as the reader takes them. */
async function writePieces(pieces: Iterable<string>, file: string | undefined): Promise<void> {
  const target: Writable = file === undefined ? process.stdout : createWriteStream(file);
  const source = Readable.from(pieces);
  source.pipe(target, { end: file !== undefined });
  await finished(file === undefined ? source : target);
}

async function run(paths: string[], { output, format, statements }: Options): Promise<void> {
  const { wordings, problems } = await readWordings(paths, openProgress('reports read'));
  tellProblems(problems);
  if (wordings.length === 0) {
    tell('nothing usable was read; give files, folders or JSONL of reports');
    process.exitCode = EXIT.nothing;
    return;
  }
  const said = statements === true ? statementsOf(wordings) : [];
  const { stream, count } = counted(streamLineageOfWordings(wordings, said));
  await writePieces(format === 'graphml' ? graphmlOf(stream, wordings) : linesOf(stream), output);
  tell(`${wordings.length} reports, ${stream.families.length} families, ${count()} derivations`);
}

const ON_MEMORY = `
All reports are held at once, some 16 KB of memory for one of 2 KB. For more than 200,000 give Node a larger heap:
NODE_OPTIONS=--max-old-space-size=16000`;

/** `headwater lineage [PATH…]` */
export function lineageCommand(): Command {
  return new Command('lineage')
    .description('who leaned on whom: one line of JSON a derivation, or a graph')
    .argument('[path...]', 'files, folders and JSONL of reports, however long; without any, JSONL on stdin')
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .addOption(
      new Option('--format <format>', 'JSON lines or GraphML').choices(['jsonl', 'graphml']).default('jsonl'),
    )
    .option('--statements', 'read every sentence too, for what is cited or quoted without a credit (slow)')
    .addHelpText('after', ON_MEMORY)
    .action((paths: string[], options: Options) => withFrugalHeap(() => run(paths, options)));
}
