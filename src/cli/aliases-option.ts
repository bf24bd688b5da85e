import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { aliasList, useAliases } from '../language/index.ts';
import { tell } from './tell.ts';

/** Gives a command, or all commands under it, the option `--aliases FILE`, which is read before the command begins. */
export function withAliasesOption(command: Command): Command {
  if (command.commands.length > 0) {
    for (const one of command.commands) withAliasesOption(one);
    return command;
  }
  return command
    .option('--aliases <file>', 'names of one body or person: "name | other name; other name" a line')
    .hook('preAction', async (_, action) => {
      const { aliases } = action.opts<{ aliases?: string }>();
      const file = aliases ?? keptInCase(action.args[0]);
      if (file !== null) await loadAliases(file);
    });
}

/** The file `aliases.txt` of a case, which holds for every command on it; null where there is none. */
function keptInCase(folder: string | undefined): string | null {
  if (folder === undefined || !existsSync(join(folder, 'case.json'))) return null;
  const file = join(folder, 'aliases.txt');
  return existsSync(file) ? file : null;
}

/**
 * Adds the names of a file to those that are known; lines that could not be read are told on stderr.
 * @throws the system's error when the file cannot be read.
 */
export async function loadAliases(file: string): Promise<void> {
  const { aliases, broken } = aliasList(await readFile(file, 'utf8'));
  useAliases(aliases);
  for (const line of broken)
    tell(`${file}, line ${line}: expected "name | other name; other name"; the line was passed over`);
}
