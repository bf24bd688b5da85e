import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { gatherInputs } from '../../inputs/index.ts';
import { Dossier } from '../../model/index.ts';
import { readInputs } from '../../reports/index.ts';
import { type Desk, openDossier, openReports, type Progress, serveWorkbench } from '../../server/index.ts';
import { EXIT } from '../exit.ts';
import { openFile } from '../open-file.ts';
import { tell, tellProblems } from '../tell.ts';
import { version } from '../version.ts';

/** How a workbench is opened from the command line. */
export interface OpenOptions {
  readonly port?: number;
  /** False leaves it to the person to open the printed address. */
  readonly browser: boolean;
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

async function deskOf(paths: readonly string[]): Promise<Desk | null> {
  const dossier = await dossierIn(paths);
  if (dossier) return openDossier(titleOf(paths), dossier);
  const { inputs, problems } = await gatherInputs(paths);
  const read = readInputs(inputs);
  const all = [...problems, ...read.problems];
  tellProblems(all);
  if (read.reports.length === 0) return null;
  return openReports({ title: titleOf(paths), reports: read.reports, problems: all, inputs }, tellProgress);
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}

/** Serves the workbench over these paths until the process is told to stop. Its address goes to stdout. */
export async function openWorkbench(paths: readonly string[], options: OpenOptions): Promise<void> {
  const desk = await deskOf(paths);
  if (desk === null) {
    tell('nothing usable was read; give a dossier, files, folders or JSONL of reports');
    process.exitCode = EXIT.nothing;
    return;
  }
  const served = await serveWorkbench(desk, { version: version(), port: options.port ?? 0 });
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

/** `headwater open DOSSIER.json|PATH…` */
export function openCommand(): Command {
  return new Command('open')
    .description('look through reports in the browser: claims, origins, lineage, side by side')
    .argument('<path...>', 'a dossier made with --format json, or files, folders and JSONL of reports')
    .option('--port <port>', 'the port to listen on; any free one by default', portOf)
    .option('--no-browser', 'print the address and open nothing')
    .action((paths: string[], options: OpenOptions) => openWorkbench(paths, options));
}
