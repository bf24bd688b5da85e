import { realpath } from 'node:fs/promises';
import { relative, isAbsolute } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { gatherInputs } from '../../inputs/index.ts';
import { openMcpServer } from '../../mcp/index.ts';
import { type Input, readInputs } from '../../reports/index.ts';
import { openReports } from '../../server/index.ts';
import { tell, tellProblems } from '../tell.ts';
import { version } from '../version.ts';

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Reads below the folders that the person named and nowhere else: reports may tell a model to ask for other files. */
async function readerBelow(
  folders: readonly string[],
): Promise<(path: string) => Promise<readonly Input[] | string>> {
  const allowed = await Promise.all(folders.map((folder) => realpath(folder)));
  return async (path) => {
    const real = await realpath(path).catch(() => null);
    if (real === null || !allowed.some((folder) => isInside(folder, real)))
      return `${path} is not below the folders that this server was started with.`;
    const { inputs, problems } = await gatherInputs([real]);
    tellProblems(problems);
    return inputs;
  };
}

async function run(paths: readonly string[]): Promise<void> {
  const { inputs, problems } = paths.length === 0 ? { inputs: [], problems: [] } : await gatherInputs(paths);
  const read = readInputs(inputs);
  tellProblems([...problems, ...read.problems]);
  const opening = { title: 'mcp', reports: read.reports, problems: [...problems, ...read.problems], inputs };
  const desk = await openReports(opening, () => undefined);
  const server = openMcpServer(desk, { version: version(), readPath: await readerBelow(paths) });
  await server.connect(new StdioServerTransport());
  tell(`${read.reports.length} reports; answering over stdin and stdout until the other side closes them`);
}

/** `headwater mcp [PATH…]` */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('answer an assistant over the Model Context Protocol (stdio)')
    .argument(
      '[paths...]',
      'files and folders of reports to begin with; the assistant may add files below them',
    )
    .action(run);
}
