import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  bin: Record<string, string>;
};

function blocks(language: string, page = readme): string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , body]) => body!);
}

const commands = blocks('sh').flatMap((body) => body.trim().split('\n'));

const pages = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(root, 'docs', name), 'utf8')] as const);

/** Commands of a page of docs; what else a page says of npm is the README's to test. */
const documented = pages
  .map(([name, page]) => {
    const lines = blocks('sh', page).flatMap((body) => body.trim().split('\n'));
    return [name, lines.filter((line) => /^(headwater|npm run bench:cases) /.test(line))] as const;
  })
  .filter(([, lines]) => lines.length > 0);

/** Splits a command line at spaces outside double quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

/** A folder that stands for a person's own: the examples are in it, and what commands write goes there. */
let folder: string;

const PROGRAM = join(root, 'src', 'cli', 'main.ts');
const SCORER = join(root, 'bench', 'examples', 'score.ts');

/** The program from its source, without a process of its own between. */
function programWith(args: readonly string[], program = PROGRAM): string[] {
  const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  return ['--import', loader, program, ...args];
}

function headwater(args: readonly string[], program = PROGRAM): string {
  return execFileSync(process.execPath, programWith(args, program), {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Opens the workbench, which runs until it is told to stop, and gives the address that it told. */
async function served(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, programWith([...args, '--no-browser']), {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const [address] = (await Promise.race([once(child.stdout, 'data'), ended])) as [unknown];
  child.kill();
  await ended;
  return String(address);
}

/** What is run for a line of the README: the program itself, without installing it again. */
async function run(command: string): Promise<void> {
  const [program, ...rest] = words(command);
  if (program === 'headwater' && rest[0] === 'open')
    expect(await served(rest)).toMatch(/^http:\/\/127\.0\.0\.1:/);
  else if (program === 'headwater') headwater(rest);
  else if (command.startsWith('npm run bench:cases -- ')) headwater(rest.slice(3), SCORER);
  else if (command === 'npm link') expect(manifest.bin).toHaveProperty('headwater');
  else if (command === 'npm run demo') headwater(['demo', '--output', 'headwater-demo.html']);
  else expect(manifest.scripts, `package.json has a script for “${command}”`).toHaveProperty(rest.at(-1)!);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-docs-'));
  symlinkSync(join(root, 'examples'), join(folder, 'examples'), 'dir');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('every command in the docs runs, page by page', () => {
  test.each(documented)('%s', async (_, lines) => {
    for (const line of lines) await run(line);
  });
});

describe('every command in the README runs', () => {
  test('there are commands', () => expect(commands.length).toBeGreaterThan(5));
  test.each(commands)('%s', (command) => run(command));

  test('the program in the README runs', () => {
    const file = join(folder, 'program.ts');
    const [body] = blocks('ts');
    writeFileSync(
      file,
      body!
        .replace("'headwater'", `'${join(root, 'src', 'index.ts')}'`)
        .concat('\nconsole.log(dossier.claims.length);\n'),
    );
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    expect(Number(execFileSync(process.execPath, [tsx, file], { encoding: 'utf8' }))).toBeGreaterThan(0);
  });

  test('the worked example is what the program answers today (UPDATE=1 writes it anew)', () => {
    const command = commands.find((line) => line.startsWith('headwater ask'))!;
    const answer = headwater(words(command).slice(1));
    const shown = `<!-- example: ask -->\n\n\`\`\`\n$ ${command}\n${answer}\`\`\`\n\n<!-- /example -->`;
    const updated = readme.replace(/<!-- example: ask -->[\s\S]*<!-- \/example -->/, () => shown);
    if (process.env.UPDATE === '1') writeFileSync(join(root, 'README.md'), updated);
    else expect(updated).toBe(readme);
  });
});
