import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { type Case, openCase, refusalOf, type Result } from '../../cases/index.ts';
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

/** Opens a case, works on it and closes it whatever happens; undefined, and told why, when it refuses. */
export async function withCase<Value>(
  folder: string,
  options: CaseOptions,
  work: (held: Case) => Promise<Value>,
): Promise<Value | undefined> {
  const held = valueOr(await openCase(folder, { database: databaseOf(options) }));
  if (held === null) return undefined;
  try {
    return await work(held);
  } catch (error) {
    valueOr(refusalOf(folder, error));
    return undefined;
  } finally {
    await held.close();
  }
}

/** Writes an answer: as JSON when that is asked for, else the lines. */
export async function answer({ json }: CaseOptions, value: unknown, lines: readonly string[]): Promise<void> {
  const text = json === true ? JSON.stringify(value, null, 2) : lines.join('\n');
  await writeOutput(`${text}\n`, undefined);
}
