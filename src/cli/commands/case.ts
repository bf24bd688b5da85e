import { Command } from 'commander';
import { caseAddCommand, caseInitCommand } from './case-add.ts';
import { caseDecideCommand, caseForgetCommand, caseTurnCommand } from './case-decide.ts';
import { caseLookCommands } from './case-look.ts';
import { caseWatchCommand } from './case-watch.ts';

/** `headwater case …` */
export function caseCommand(): Command {
  const command = new Command('case').description('keep reports, decisions and their history in a folder');
  const own = [
    caseInitCommand(),
    caseAddCommand(),
    caseWatchCommand(),
    caseDecideCommand(),
    caseTurnCommand('undo'),
    caseTurnCommand('redo'),
    caseForgetCommand(),
    ...caseLookCommands(),
  ];
  for (const one of own) command.addCommand(one.exitOverride());
  return command;
}
