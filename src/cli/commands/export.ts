import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { redactDossier, renderMarkdown, verifyDossier } from '../../dossier/index.ts';
import { EXPORT_FORMATS, type ExportedFile, exportDossier, type ExportFormat } from '../../exports/index.ts';
import { Dossier } from '../../model/index.ts';
import { EXIT } from '../exit.ts';
import { tell, tellProblems } from '../tell.ts';
import { writeOutput } from '../write-output.ts';
import { type CaseOptions, withCase, withCaseOptions } from './case-session.ts';

type Format = ExportFormat | 'md';

interface Options extends CaseOptions {
  readonly to: Format;
  readonly output?: string;
  readonly only?: string;
  readonly redact?: readonly string[];
}

function filesOf(dossier: Dossier, format: Format): readonly ExportedFile[] {
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

/** The dossier of a case after all decisions, or that in a file; undefined, and told why, when there is none. */
async function dossierIn(path: string, options: Options): Promise<Dossier | undefined> {
  if (!(await stat(path)).isDirectory()) return readDossier(path);
  return withCase(path, options, (held) => held.dossier());
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

async function run(path: string, options: Options): Promise<void> {
  const dossier = await dossierIn(path, options);
  if (dossier === undefined) {
    process.exitCode = EXIT.nothing;
    return;
  }
  const files = filesOf(redactDossier(dossier, options.redact ?? []), options.to);
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

/** `headwater export DOSSIER|CASE --to FORMAT` */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('write a dossier or a case in the form of another tool')
    .argument('<dossier>', 'a dossier made with --format json, or the folder of a case')
    .addOption(
      new Option('--to <format>', 'form to write').choices([...EXPORT_FORMATS, 'md']).makeOptionMandatory(),
    )
    .option('-o, --output <path>', 'file to write, or folder where the form has several files')
    .option('--only <file>', 'write one file of the form, such as claims.csv')
    .option('--redact <name...>', 'blacken these names everywhere in what is written');
  return withCaseOptions(command).action(run);
}
