#!/usr/bin/env node
import { CommanderError } from 'commander';
import { EXIT } from './exit.ts';
import { openProgram } from './program.ts';
import { systemErrorLine } from './system-error.ts';
import { tell } from './tell.ts';

/** The exit code for an error, which is told unless the command line has told it already. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  tell(systemErrorLine(error) ?? `internal error, please report it: ${String(error)}`);
  return EXIT.nothing;
}

/** A reader that has seen enough ("| head") closes the pipe: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.nothing);
});

try {
  await openProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
