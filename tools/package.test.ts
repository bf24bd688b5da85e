import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs', 'library.md');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>;
};
const entries = Object.keys(manifest.exports)
  .filter((entry) => entry !== './package.json')
  .map((entry) => `headwater${entry.slice(1)}`);

/** An empty folder in which the packed package is installed as anybody would. */
let folder: string;
let packed: readonly string[];

function run(program: string, args: readonly string[], cwd = folder): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-package-'));
  const [tarball] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], root)) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = tarball.files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  run('npm', ['install', `./${tarball.filename}`, '--prefer-offline', '--no-audit', '--no-fund']);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed package', () => {
  test('holds what runs, its data and its licences, and nothing else', () => {
    const tops = new Set(packed.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(
      [
        'LICENSE',
        'NOTICE',
        'README.md',
        'dist',
        'examples',
        'models',
        'package.json',
        'schema',
        'templates',
      ].sort(),
    );
    expect(packed.filter((path) => /\.test\.|\/testing\/|\.map$|corpora/.test(path))).toEqual([]);
    expect(packed).toContain('dist/cases/verify-bundle.mjs');
  });

  test('runs the demo in an empty folder', () => {
    run('npx', ['--no-install', 'headwater', 'demo', '--output', 'demo.html']);
    expect(readFileSync(join(folder, 'demo.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('does nothing when its rooms are imported: the process ends by itself, no global is added', () => {
    const program = `
      const before = Object.getOwnPropertyNames(globalThis);
      for (const entry of ${JSON.stringify(entries)}) {
        const names = Object.keys(await import(entry));
        if (names.length === 0) throw new Error(entry + ' gives nothing');
      }
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      console.log(JSON.stringify(added.filter((name) => !name.startsWith('__zod_'))));`;
    expect(run(process.execPath, ['--input-type=module', '--eval', program])).toBe('[]\n');
  });
});

interface Example {
  readonly number: number;
  readonly program: string;
  readonly output: string;
}

function examplesOf(text: string): Example[] {
  const found = text.matchAll(/```ts\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/g);
  return [...found].map(([, program, output], i) => ({ number: i + 1, program: program!, output: output! }));
}

describe('the programs in docs/library.md', () => {
  const examples = examplesOf(readFileSync(page, 'utf8'));

  test('are there', () => expect(examples.length).toBeGreaterThanOrEqual(3));

  test('compile against the packed package’s types', () => {
    mkdirSync(join(folder, 'programs'));
    for (const { number, program } of examples) writeFileSync(programFile(number), program);
    const types = join(root, 'node_modules', '@types');
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
    const files = examples.map(({ number }) => programFile(number));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    run(process.execPath, [tsc, ...flags, '--types', 'node', '--typeRoots', types, ...files]);
  });

  test.each(examples)('number $number prints what the page says (UPDATE=1 writes it anew)', (example) => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const printed = run(process.execPath, [tsx, programFile(example.number)]);
    if (process.env.UPDATE === '1')
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace(
          `${example.program}\`\`\`\n\n\`\`\`\n${example.output}`,
          () => `${example.program}\`\`\`\n\n\`\`\`\n${printed}`,
        ),
      );
    else expect(printed).toBe(example.output);
  });
});

function programFile(number: number): string {
  return join(folder, 'programs', `program-${number}.ts`);
}
