import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  bin: Record<string, string>;
};

function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , body]) => body!);
}

const commands = blocks('sh').flatMap((body) => body.trim().split('\n'));

/** Splits a command line at spaces outside double quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

/** A folder that stands for a person's own: the examples are in it, and what commands write goes there. */
let folder: string;

function headwater(args: readonly string[]): string {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return execFileSync(process.execPath, [tsx, join(root, 'src', 'cli', 'main.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What is run for a line of the README: the program itself, without installing it again. */
function run(command: string): void {
  const [program, ...rest] = words(command);
  if (program === 'headwater') headwater(rest);
  else if (command === 'npm link') expect(manifest.bin).toHaveProperty('headwater');
  else if (command === 'npm run demo') headwater(['demo', '--output', 'headwater-demo.html']);
  else expect(manifest.scripts, `package.json has a script for “${command}”`).toHaveProperty(rest.at(-1)!);
}

describe('every command in the README runs', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'headwater-docs-'));
    symlinkSync(join(root, 'examples'), join(folder, 'examples'), 'dir');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

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
