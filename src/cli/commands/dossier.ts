import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtemp, readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { renderHtml, renderJson, renderMarkdown } from '../../dossier/index.ts';
import type { Dossier } from '../../model/index.ts';
import { groupsFrom, type OutletGroups, withGroups } from '../../outlets/index.ts';
import { buildDossier } from '../../pipeline/index.ts';
import { EXIT } from '../exit.ts';
import { asOf, momentOption } from '../moment-option.ts';
import { openFile } from '../open-file.ts';
import { readReports } from '../read-reports.ts';
import { tell } from '../tell.ts';
import { writeOutput } from '../write-output.ts';

const RENDER = { html: renderHtml, json: renderJson, md: renderMarkdown } as const;

interface Options {
  readonly output?: string;
  readonly format: keyof typeof RENDER;
  readonly open?: boolean;
  readonly asOf?: string;
  readonly groups?: string;
}

/** Where the dossier goes: the named file, a new temporary one when it is to be opened, else stdout. */
async function placeFor({ output, open, format }: Options): Promise<string | undefined> {
  if (output !== undefined || open !== true) return output;
  return join(await mkdtemp(join(tmpdir(), 'headwater-')), `dossier.${format}`);
}

/** Writes a dossier as the options say and tells in one line what it holds. */
export async function deliver(dossier: Dossier, options: Options): Promise<void> {
  const file = await placeFor(options);
  await writeOutput(RENDER[options.format](dossier), file);
  const { reports, claims, conflicts } = dossier;
  tell(
    `${reports.length} reports, ${claims.length} claims, ${conflicts.length} conflicts${file ? ` in ${file}` : ''}`,
  );
  if (options.open === true && file !== undefined) openFile(file);
}

/** Adds the options that say where a dossier goes and in which form. */
export function withDelivery(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .addOption(
      new Option('--format <format>', 'form of the dossier').choices(['html', 'json', 'md']).default('html'),
    )
    .option('--open', 'open the dossier when it is ready');
}

/** The owners and pools that are known, with those of a file. */
async function groupsOf(file: string | undefined): Promise<OutletGroups> {
  return withGroups(file === undefined ? [] : groupsFrom(await readFile(file, 'utf8'), 'owner'));
}

async function run(paths: string[], options: Options): Promise<void> {
  const { reports, problems } = asOf(await readReports(paths), options.asOf);
  if (reports.length === 0) process.exitCode = EXIT.nothing;
  else await deliver(buildDossier(reports, problems, await groupsOf(options.groups)), options);
}

/** `headwater dossier PATH…` */
export function dossierCommand(): Command {
  const command = new Command('dossier')
    .description('work out who says what on whose word, and how many independent origins stand behind it')
    .argument('<path...>', 'files, folders and JSONL of reports');
  return withDelivery(command)
    .addOption(momentOption())
    .option('--groups <file>', 'owners and pools of outlets beside ours, one a line: NAME | OUTLET; OUTLET')
    .action(run);
}
