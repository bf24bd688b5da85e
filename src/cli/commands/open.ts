import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Case, type Door, doorOf, openCase, readManifest } from '../../cases/index.ts';
import { gatherInputs } from '../../inputs/index.ts';
import { Dossier } from '../../model/index.ts';
import { readInputs } from '../../reports/index.ts';
import {
  type Desk,
  openCaseDesk,
  openDossier,
  openReports,
  type Progress,
  serveWorkbench,
  workbenchUrl,
} from '../../server/index.ts';
import { EXIT } from '../exit.ts';
import { openFile } from '../open-file.ts';
import { tell, tellProblems } from '../tell.ts';
import { version } from '../version.ts';
import { writeOutput } from '../write-output.ts';
import { actorOf, databaseOf, valueOr } from './case-session.ts';

/** How a workbench is opened from the command line. */
export interface OpenOptions {
  readonly port?: number;
  /** False leaves it to the person to open the printed address. */
  readonly browser: boolean;
  readonly database?: string;
  readonly as?: string;
}

/** A desk, and the case that it stands on where it is one. */
interface Opened {
  readonly desk: Desk;
  readonly held: Case | null;
}

function titleOf(paths: readonly string[]): string {
  const first = basename(resolve(paths[0]!));
  return paths.length === 1 ? first : `${first} and ${paths.length - 1} more`;
}

async function dossierIn(paths: readonly string[]): Promise<Dossier | null> {
  const [file] = paths;
  if (paths.length !== 1 || file === undefined || !file.endsWith('.json')) return null;
  try {
    return Dossier.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Tells every tenth report that was read. */
function tellProgress({ done, total, name }: Progress): void {
  if (done % 10 === 0 || done === total) tell(`read ${done} of ${total}: ${name}`);
}

/** The case that one folder is, with why it cannot be opened told; null also where the paths are no case. */
async function caseIn(
  paths: readonly string[],
  options: OpenOptions,
): Promise<Opened | Door | 'no-case' | null> {
  const [folder] = paths;
  if (paths.length !== 1 || folder === undefined || (await readManifest(folder)) === null) return 'no-case';
  const opened = await openCase(folder, { database: databaseOf(options) });
  const door = !opened.ok && opened.problem.code === 'case-held' ? await doorOf(folder) : null;
  if (door !== null) return door;
  const held = valueOr(opened);
  return held && { desk: await openCaseDesk(held, actorOf(options)), held };
}

async function reportsIn(paths: readonly string[]): Promise<Desk | null> {
  const dossier = await dossierIn(paths);
  if (dossier) return openDossier(titleOf(paths), dossier);
  const { inputs, problems } = await gatherInputs(paths);
  const read = readInputs(inputs);
  const all = [...problems, ...read.problems];
  tellProblems(all);
  if (read.reports.length === 0) {
    tell('nothing usable was read; give a case, a dossier, files, folders or JSONL of reports');
    return null;
  }
  return openReports({ title: titleOf(paths), reports: read.reports, problems: all, inputs }, tellProgress);
}

async function openedFrom(paths: readonly string[], options: OpenOptions): Promise<Opened | Door | null> {
  const found = await caseIn(paths, options);
  if (found !== 'no-case') return found;
  const desk = await reportsIn(paths);
  return desk && { desk, held: null };
}

/** Shows the workbench that another process serves over the same case. */
async function showServed({ origin, token }: Door, options: OpenOptions): Promise<void> {
  const url = workbenchUrl({ origin, token });
  await writeOutput(`${url}\n`, undefined);
  tell('the case is open in a workbench already, at the address above; it stays open there');
  if (options.browser) openFile(url);
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}

/** Serves the workbench over these paths until the process is told to stop. Its address goes to stdout. */
export async function openWorkbench(paths: readonly string[], options: OpenOptions): Promise<void> {
  const opened = await openedFrom(paths, options);
  if (opened === null) {
    process.exitCode = EXIT.nothing;
    return;
  }
  if ('origin' in opened) {
    await showServed(opened, options);
    return;
  }
  const { desk, held } = opened;
  const served = await serveWorkbench(desk, { version: version(), port: options.port ?? 0 });
  await held?.announce(served);
  process.stdout.write(`${served.url}\n`);
  tell('the workbench is open at the address above; Ctrl+C ends it');
  if (options.browser) openFile(served.url);
  await untilStopped();
  await served.close();
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('give a number from 0 to 65535; 0 takes any free port');
}

/** `headwater open CASE|DOSSIER.json|PATH…` */
export function openCommand(): Command {
  return new Command('open')
    .description('look through reports in the browser and, in a case, decide about what was found')
    .argument(
      '<path...>',
      'a case, a dossier made with --format json, or files, folders and JSONL of reports',
    )
    .option('--port <port>', 'the port to listen on; any free one by default', portOf)
    .option('--database <url>', 'PostgreSQL server that holds the case (or DATABASE_URL)')
    .option('--as <name>', 'who decides, for the history; your login name when not given')
    .option('--no-browser', 'print the address and open nothing')
    .action((paths: string[], options: OpenOptions) => openWorkbench(paths, options));
}
