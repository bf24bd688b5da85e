import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { renderMarkdown, verifyDossier } from '../../dossier/index.ts';
import { EXPORT_FORMATS, type ExportedFile, exportDossier, type ExportFormat } from '../../exports/index.ts';
import { Dossier } from '../../model/index.ts';
import { EXIT } from '../exit.ts';
import { tell, tellProblems } from '../tell.ts';
import { writeOutput } from '../write-output.ts';
import { graphmlOf } from './lineage-graphml.ts';

type Format = ExportFormat | 'md' | 'graphml';

interface Options {
  readonly to: Format;
  readonly output?: string;
  readonly only?: string;
}

function graphmlFile(dossier: Dossier): ExportedFile {
  const wordings = dossier.reports.map((report) => ({ report }));
  return {
    name: 'lineage.graphml',
    mediaType: 'application/graphml+xml',
    text: [
      ...graphmlOf({ families: dossier.families, derivations: () => dossier.derivations }, wordings),
    ].join(''),
  };
}

function filesOf(dossier: Dossier, format: Format): readonly ExportedFile[] {
  if (format === 'graphml') return [graphmlFile(dossier)];
  if (format === 'md')
    return [{ name: 'dossier.md', mediaType: 'text/markdown', text: renderMarkdown(dossier) }];
  return exportDossier(dossier, format);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The dossier in a file, with every quote checked; undefined, and told why, when it is not one or a quote is off. */
async function readDossier(file: string): Promise<Dossier | undefined> {
  const json = parse(await readFile(file, 'utf8'));
  const { failures } = verifyDossier(json);
  tellProblems(failures);
  if (failures.length === 0) return Dossier.parse(json);
  tell(`${file} was not exported; make a dossier with --format json and give that file`);
  return undefined;
}

/** One file goes to the named file or stdout; several go into a folder, which must be named. */
async function deliver(files: readonly ExportedFile[], { output }: Options): Promise<boolean> {
  if (files.length === 1) {
    await writeOutput(files[0]!.text, output);
    return true;
  }
  if (output === undefined) {
    const names = files.map(({ name }) => name).join(', ');
    tell(`several files (${names}): name a folder with --output, or one of them with --only`);
    return false;
  }
  await mkdir(output, { recursive: true });
  for (const { name, text } of files) await writeFile(join(output, name), text);
  return true;
}

async function run(file: string, options: Options): Promise<void> {
  const dossier = await readDossier(file);
  if (dossier === undefined) {
    process.exitCode = EXIT.nothing;
    return;
  }
  const files = filesOf(dossier, options.to);
  const wanted = files.filter(({ name }) => options.only === undefined || name === options.only);
  if (wanted.length === 0) {
    tell(`no file ${options.only} in this form; there are ${files.map(({ name }) => name).join(', ')}`);
    process.exitCode = EXIT.usage;
    return;
  }
  if (!(await deliver(wanted, options))) process.exitCode = EXIT.usage;
  else if (options.output !== undefined)
    tell(`${wanted.length === 1 ? 'one file' : `${wanted.length} files`} in ${options.output}`);
}

/** `headwater export DOSSIER --to FORMAT` */
export function exportCommand(): Command {
  return new Command('export')
    .description('write a JSON dossier in the form of another tool')
    .argument('<dossier>', 'a dossier made with --format json')
    .addOption(
      new Option('--to <format>', 'form to write')
        .choices([...EXPORT_FORMATS, 'graphml', 'md'])
        .makeOptionMandatory(),
    )
    .option('-o, --output <path>', 'file to write, or folder where the form has several files')
    .option('--only <file>', 'write one file of the form, such as claims.csv')
    .action(run);
}
