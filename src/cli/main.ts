#!/usr/bin/env node
import { CommanderError } from 'commander';
import { openProgram } from './program.ts';
import { EXIT } from './exit.ts';

try {
  await openProgram().parseAsync();
} catch (error) {
  process.exitCode =
    error instanceof CommanderError ? (error.exitCode === 0 ? EXIT.done : EXIT.usage) : EXIT.nothing;
  if (!(error instanceof CommanderError))
    process.stderr.write(`headwater: internal error: ${String(error)}\n`);
}
