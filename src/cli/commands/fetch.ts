import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { fetchPages, warcOf } from '../../fetch/index.ts';
import { EXIT } from '../exit.ts';
import { tell, tellProblems } from '../tell.ts';

interface Options {
  readonly output: string;
  readonly list?: string;
}

/** One address a line; empty lines and lines with # are left out. */
async function listed(file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

async function run(named: readonly string[], { output, list }: Options): Promise<void> {
  const urls = [...named, ...(await listed(list))];
  if (urls.length === 0) {
    tell('no address was given; name one, or a file of them with --list');
    process.exitCode = EXIT.usage;
    return;
  }
  const { pages, problems } = await fetchPages(urls);
  tellProblems(problems);
  if (pages.length > 0) await writeFile(output, await warcOf(pages));
  tell(`${pages.length} of ${new Set(urls).size} pages fetched${pages.length > 0 ? ` into ${output}` : ''}`);
  if (pages.length === 0) process.exitCode = EXIT.nothing;
}

/** `headwater fetch URL…` */
export function fetchCommand(): Command {
  return new Command('fetch')
    .description('fetch pages from the web into a WARC file, when you ask for it')
    .argument('[urls...]', 'addresses of pages, http or https')
    .option('--list <file>', 'a file with one address a line')
    .requiredOption('-o, --output <file>', 'WARC file to write, such as pages.warc.gz')
    .action(run);
}
