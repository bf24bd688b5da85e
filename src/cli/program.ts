import { Command } from 'commander';
import { analyseCommand } from './commands/analyse.ts';
import { askCommand } from './commands/ask.ts';
import { changesCommand } from './commands/changes.ts';
import { caseCommand } from './commands/case.ts';
import { demoCommand } from './commands/demo.ts';
import { dossierCommand } from './commands/dossier.ts';
import { exportCommand } from './commands/export.ts';
import { fetchCommand } from './commands/fetch.ts';
import { lineageCommand } from './commands/lineage.ts';
import { mcpCommand } from './commands/mcp.ts';
import { openCommand } from './commands/open.ts';
import { tableCommand } from './commands/table.ts';
import { verifyCommand } from './commands/verify.ts';
import { withAliasesOption } from './aliases-option.ts';
import { withOutletsOption } from './outlets-option.ts';
import { version } from './version.ts';

const ABOUT = `Reads reports of the same happenings and says, for every claim in them, how many independent origins
stand behind it, with the exact words for each step. Everything on stdout is data; everything else goes to stderr.
Exit codes: 0 done, 1 nothing usable or a failed check, 2 wrong usage.`;

/** The command line. Errors of usage are thrown as CommanderError instead of ending the process. */
export function openProgram(): Command {
  const program = new Command('headwater').description(ABOUT).version(version());
  for (const make of [
    dossierCommand,
    askCommand,
    changesCommand,
    analyseCommand,
    lineageCommand,
    openCommand,
  ])
    program.addCommand(withAliasesOption(withOutletsOption(make())).exitOverride());
  for (const make of [exportCommand, caseCommand, mcpCommand])
    program.addCommand(withAliasesOption(make()).exitOverride());
  for (const make of [fetchCommand, tableCommand, verifyCommand, demoCommand])
    program.addCommand(make().exitOverride());
  return program.exitOverride().showHelpAfterError('(--help shows how the command is used)');
}
