import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder: string;

/** Runs the program as a person would, in a folder of its own. */
function headwater(args: readonly string[], stdin = '') {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(root, 'src', 'cli', 'main.ts'), ...args],
    { cwd: folder, encoding: 'utf8', input: stdin },
  );
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const FERRY = {
  id: 'a',
  publisher: 'Osk Herald',
  text: 'Twelve people drowned when the ferry sank off Osk, police said.',
};
const QUAY = {
  id: 'b',
  publisher: 'Dorn Courier',
  text: 'The quay at Dorn is closed, harbour master Ilva Kern said.',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('wrong usage ends with 2 and says how the command is used', () => {
  test.each([[['dossier']], [['dossier', '.', '--format', 'pdf']], [['count', '.']], [['verify']]])(
    '%j',
    (args) => {
      const { status, stdout, stderr } = headwater(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/error: .+/);
    },
  );

  test('--help is no error', () => {
    expect(headwater(['dossier', '--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('dossier', () => {
  test('data goes to stdout, what is said about it to stderr', () => {
    const { status, stdout, stderr } = headwater([
      'dossier',
      write('two.jsonl', lines(FERRY, QUAY)),
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).reports.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
    expect(stderr).toMatch(/2 reports, \d+ claims/);
  });

  test('a broken line is named and the others are read', () => {
    const { status, stdout, stderr } = headwater([
      'dossier',
      write('broken.jsonl', `${JSON.stringify(FERRY)}\n{"id": "x", \n${JSON.stringify(QUAY)}\n`),
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/broken\.jsonl.*2/);
    const { reports, problems } = JSON.parse(stdout);
    expect(reports).toHaveLength(2);
    expect(problems).toHaveLength(1);
  });

  test('nothing usable ends with 1 and says why', () => {
    write('empty.txt', '');
    const { status, stdout, stderr } = headwater(['dossier', 'empty.txt', 'missing.txt']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/empty\.txt/);
    expect(stderr).toMatch(/missing\.txt/);
    expect(stderr).not.toMatch(/\bat .+\.ts:\d+/);
  });

  test('a title cannot steer the terminal', () => {
    const hostile = { ...FERRY, id: '\u001B[31mred' };
    const { stderr } = headwater([
      'dossier',
      write('hostile.jsonl', `${lines(hostile)}{"id": "\\u001b]0;x\\u0007"}\n`),
    ]);
    expect(stderr).not.toContain('\u001B');
  });
});

describe('verify', () => {
  test('a dossier stands, and one changed letter is found', () => {
    headwater(['dossier', write('one.jsonl', lines(FERRY)), '--format', 'json', '-o', 'one.json']);
    expect(headwater(['verify', 'one.json'])).toMatchObject({ status: 0, stdout: '' });
    const changed = readFileSync(join(folder, 'one.json'), 'utf8').replace(
      '"quote": "Twelve',
      '"quote": "Eleven',
    );
    const { status, stderr } = headwater(['verify', write('changed.json', changed)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Eleven|quote-mismatch/);
  });

  test('something else than a dossier fails with a reason', () => {
    expect(headwater(['verify', write('other.json', '[1]')]).status).toBe(1);
    expect(headwater(['verify', write('text.json', 'no json')]).status).toBe(1);
  });

  test('a missing file is named, without a stack', () => {
    const { status, stderr } = headwater(['verify', 'nowhere.json']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/nowhere\.json/);
    expect(stderr).not.toMatch(/internal error|\bat /);
  });
});

describe('analyse', () => {
  test('one line in, one line out, in the order given', () => {
    const { status, stdout } = headwater(['analyse'], lines(QUAY, FERRY));
    expect(status).toBe(0);
    const given = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(given.map(({ id }) => id)).toEqual(['b', 'a']);
    for (const field of [
      'sentences',
      'tokens',
      'names',
      'mentions',
      'quantities',
      'times',
      'places',
      'attributions',
      'statements',
    ])
      expect(Array.isArray(given[0][field]), field).toBe(true);
  });

  test('no line gives nothing and 1', () => {
    expect(headwater(['analyse'], '')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('ask', () => {
  test('who says it, and that nobody speaks of it', () => {
    const file = write('asked.jsonl', lines(FERRY, QUAY));
    expect(headwater(['ask', 'the quay at Dorn is closed', file]).stdout).toMatch(/Ilva Kern/);
    expect(headwater(['ask', 'the mayor of Lorm resigned over a loan', file]).stdout).toBe(
      'Nobody says so: no report speaks of “the mayor of Lorm resigned over a loan”.\n',
    );
  });
});

function lines(...reports: readonly object[]): string {
  return reports.map((report) => `${JSON.stringify(report)}\n`).join('');
}

describe('export', () => {
  test('writes a dossier as tables into a folder, or one of them to stdout', () => {
    write('export.jsonl', `${JSON.stringify(FERRY)}\n${JSON.stringify(QUAY)}\n`);
    headwater(['dossier', 'export.jsonl', '--format', 'json', '--output', 'export.json']);
    expect(headwater(['export', 'export.json', '--to', 'csv', '--output', 'tables']).status).toBe(0);
    const claims = readFileSync(join(folder, 'tables', 'claims.csv'), 'utf8');
    expect(headwater(['export', 'export.json', '--to', 'csv', '--only', 'claims.csv']).stdout).toBe(claims);
    expect(claims).toContain('Twelve people drowned');
  });

  test('a file that is no dossier is named, and what to do is said', () => {
    write('no-dossier.json', '{}');
    const { status, stdout, stderr } = headwater(['export', 'no-dossier.json', '--to', 'prov']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/make a dossier with --format json/);
  });
});
