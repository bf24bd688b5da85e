import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { type Case, doorOf, openCase, refusalOf, type Result, type WorkingCase } from '../../cases/index.ts';
import { DoorClosed, openRemoteCase } from '../../server/index.ts';
import { EXIT } from '../exit.ts';
import { tell } from '../tell.ts';
import { writeOutput } from '../write-output.ts';

/** Options that every command on a case takes. */
export interface CaseOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly as?: string;
}

/** Adds the options that every command on a case takes. */
export function withCaseOptions(command: Command): Command {
  return command
    .option('--database <url>', 'PostgreSQL server that holds the case (or DATABASE_URL)')
    .option('--as <name>', 'who acts; your login name when not given')
    .option('--json', 'answer as JSON');
}

/** The database that a person named, here or in the environment; null for PGlite in the folder. */
export function databaseOf({ database }: CaseOptions): string | undefined {
  return database ?? (process.env.DATABASE_URL || undefined);
}

/** Who acts, for the history. */
export function actorOf({ as }: CaseOptions): string {
  return as ?? userInfo().username;
}

/** Tells a refusal and ends with 1; gives the value otherwise. */
export function valueOr<Value>(result: Result<Value>): Value | null {
  if (result.ok) return result.value;
  const { input, code, message } = result.problem;
  tell(`${input}: ${message} [${code}]`);
  process.exitCode = EXIT.nothing;
  return null;
}

/** The case through the workbench that has it open; null, and told why, where there is none or it does not answer. */
async function throughWorkbench(folder: string, refusal: Result<Case>): Promise<WorkingCase | null> {
  const door = await doorOf(folder);
  if (door === null) return valueOr<Case>(refusal);
  try {
    const held = await openRemoteCase(door, folder);
    tell(`the workbench at ${door.origin} has this case open and does the work`);
    return held;
  } catch (error) {
    if (!(error instanceof DoorClosed)) throw error;
    tell(`${error.message}; end it and try again`);
    process.exitCode = EXIT.nothing;
    return null;
  }
}

async function worked<Value>(
  folder: string,
  held: WorkingCase,
  work: (held: WorkingCase) => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work(held);
  } catch (error) {
    if (error instanceof DoorClosed) {
      tell(`${error.message}; look with "headwater case status ${folder}" what was kept, and try again`);
      process.exitCode = EXIT.nothing;
    } else valueOr(refusalOf(folder, error));
    return undefined;
  }
}

/**
 * Works on a case and closes it whatever happens, or has the work done by the workbench that has it open; undefined, and
 * told why, when neither can be.
 */
export async function withCase<Value>(
  folder: string,
  options: CaseOptions,
  work: (held: WorkingCase) => Promise<Value>,
): Promise<Value | undefined> {
  const opened = await openCase(folder, { database: databaseOf(options) });
  if (!opened.ok && opened.problem.code === 'case-held') {
    const remote = await throughWorkbench(folder, opened);
    return remote === null ? undefined : worked(folder, remote, work);
  }
  const held = valueOr(opened);
  if (held === null) return undefined;
  try {
    return await worked(folder, held, work);
  } finally {
    await held.close();
  }
}

/** Writes an answer: as JSON when that is asked for, else the lines. */
export async function answer({ json }: CaseOptions, value: unknown, lines: readonly string[]): Promise<void> {
  const text = json === true ? JSON.stringify(value, null, 2) : lines.join('\n');
  await writeOutput(`${text}\n`, undefined);
}
