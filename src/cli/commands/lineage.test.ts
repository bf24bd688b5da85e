import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Derivation } from '../../model/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');
let folder: string;

function lineage(args: readonly string[], stdin = '') {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const command = [tsx, join(root, 'src', 'cli', 'main.ts'), 'lineage', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    input: stdin,
  });
  return { status, stdout, stderr };
}

const STORY =
  'The lock gates at Tarn Ferry gave way before dawn, and the barge Wilhelmine was carried over the weir with two deckhands aboard. Both swam to the reed bank, where an angler pulled them out.';
const REPORTS = [
  { id: 'first', publisher: 'Tarn <Echo> & Post', published: '2031-03-04T06:00Z', text: STORY },
  {
    id: 'second',
    publisher: 'Weir "Daily"',
    published: '2031-03-04T09:00Z',
    text: `${STORY} Nobody was hurt.`,
  },
  {
    id: 'other',
    published: '2031-03-04T09:00Z',
    text: 'Beekeepers in Holm counted forty new hives in spring, said their chairwoman.',
  },
];
const LINES = REPORTS.map((report) => JSON.stringify(report)).join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-lineage-'));
  writeFileSync(join(folder, 'all.jsonl'), LINES);
  writeFileSync(join(folder, 'broken.jsonl'), `{"id": \n${LINES}\n${JSON.stringify(REPORTS[0])}\n[]\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function edgesOf(stdout: string): Pick<Derivation, 'from' | 'to' | 'kind' | 'direction'>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Derivation)
    .map(({ from, to, kind, direction }) => ({ from, to, kind, direction }));
}

const EDGE = { from: 'second', to: 'first', kind: 'copies', direction: 'known' };

describe('edges as JSON lines', () => {
  test('of a file, on stdout, with a word about them on stderr', () => {
    const { status, stdout, stderr } = lineage(['all.jsonl']);
    expect(status).toBe(0);
    expect(edgesOf(stdout)).toEqual([EDGE]);
    expect(stderr).toMatch(/headwater: 3 reports, 2 families, 1 derivations\n$/);
  });

  test('of a folder, of stdin, and in a file are the same', () => {
    const { stdout } = lineage(['all.jsonl']);
    expect(lineage([], LINES).stdout).toBe(stdout);
    expect(lineage(['all.jsonl', '-o', 'edges.txt']).stdout).toBe('');
    expect(readFileSync(join(folder, 'edges.txt'), 'utf8')).toBe(stdout);
    const alone = mkdtempSync(join(tmpdir(), 'headwater-lineage-'));
    for (const report of REPORTS) writeFileSync(join(alone, `${report.id}.json`), JSON.stringify(report));
    expect(lineage([alone]).stdout).toBe(stdout);
    rmSync(alone, { recursive: true });
  });

  test('bad lines are named and lose nothing; a report given twice is one', () => {
    const { status, stdout, stderr } = lineage(['broken.jsonl', 'nowhere.jsonl']);
    expect({ status, edges: edgesOf(stdout) }).toEqual({ status: 0, edges: [EDGE] });
    expect(stderr).toContain('broken.jsonl#1: broken.jsonl#1 is not valid JSON');
    expect(stderr).toContain('[empty-input]');
    expect(stderr).toContain('[not-found]');
    expect(stderr).toContain('3 reports,');
  });

  test('nothing to read ends with 1', () => {
    expect(lineage(['nowhere.jsonl'])).toMatchObject({ status: 1, stdout: '' });
    expect(lineage([], '\n')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('edges as GraphML', () => {
  test('can be read back: a node for each report and an edge between them', () => {
    const { status, stdout } = lineage(['all.jsonl', '--format', 'graphml']);
    expect(status).toBe(0);
    expect(stdout).toContain('<data key="publisher">Tarn &lt;Echo&gt; &amp; Post</data>');
    expect(stdout.match(/<node /g)).toHaveLength(3);
    expect(stdout.match(/<edge id="e0" source="n1" target="n0">/g)).toHaveLength(1);
  });
});
