import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { ownList, useOutlets } from '../outlets/index.ts';
import { tell } from './tell.ts';

/** Gives a command the option `--outlets FILE`, which is read before the command begins. */
export function withOutletsOption(command: Command): Command {
  return command
    .option(
      '--outlets <file>',
      'your own agencies and outlets: "kind | name | spellings | domains | owner" a line',
    )
    .hook('preAction', async (_, action) => {
      const { outlets } = action.opts<{ outlets?: string }>();
      if (outlets !== undefined) await loadOutlets(outlets);
    });
}

/**
 * Adds the outlets of a file to those that are known; lines that could not be read are told on stderr.
 * @throws the system's error when the file cannot be read.
 */
export async function loadOutlets(file: string): Promise<void> {
  const { outlets, broken } = ownList(await readFile(file, 'utf8'));
  useOutlets(outlets);
  for (const line of broken)
    tell(`${file}, line ${line}: expected "agency | name" or "outlet | name"; the line was passed over`);
}
